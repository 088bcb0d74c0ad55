import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Reading } from '@/lib/model/reading';

/** What a reader of a bed's page must find; written by the bed's seeding. */
export type Truth = {
  product: string;
  key: string;
  url: string;
  replyUrl: string;
  noteUrl?: string;
  subject: string;
  ticketId: string | null;
  customerName: string;
  customerEmail: string;
  messages: TrueMessage[];
};
export type TrueMessage = {
  author: string;
  email: string;
  role: 'customer' | 'agent' | 'internal-note';
  sentAt: string;
  newText: string;
  transactionId?: string;
  url?: string;
  shownAtUrl?: boolean;
};

export const TRUTH = process.env.EVENKEEL_TRUTH ?? '/var/tmp/evenkeel-beds/truth';
const root = fileURLToPath(new URL('../..', import.meta.url));

export function readTruth(bed: string, number: number): Truth {
  return JSON.parse(readFileSync(`${TRUTH}/${bed}-${number}.json`, 'utf8'));
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.EVENKEEL_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** The reader as one script that leaves `evenkeel.readHere()` in the page. */
export async function bundleReader(): Promise<string> {
  const outcome = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}tests/bench/read-here.ts`, formats: ['iife'], name: 'evenkeel' },
    },
  });
  const [bundle] = Array.isArray(outcome) ? outcome : [outcome];
  if (!bundle || !('output' in bundle)) throw new Error('the reader could not be bundled');
  return bundle.output[0].code;
}

/** What the reader makes of a page, by the sites' own rules or (without adapters) by structure alone. */
export async function readIn(page: Page, reader: string, adapters = true): Promise<Reading> {
  return page.evaluate(`(() => { ${reader}; return evenkeel.readHere(${adapters}) })()`);
}
