import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Message } from '@/lib/model/conversation';
import type { Reading } from '@/lib/model/reading';
import { joinMessages } from '@/lib/read/join-messages';
import type { Product, Truths } from '../beds/truth';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

/** Reads one conversation of a bed, by its rules or (without adapters) by structure: RT's page, or mail after mail. */
export const readBed: {
  [P in Product]: (page: Page, truth: Truths[P], reader: string, adapters: boolean) => Promise<Message[]>;
} = {
  async rt(page, truth, reader, adapters) {
    await page.goto(truth.url);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.transaction.message').length >= count,
      truth.messages.length,
    );
    return messagesOf(page, reader, adapters);
  },
  /** Newest first, joined as the panel joins them. */
  async roundcube(page, truth, reader, adapters) {
    let joined: Message[] = [];
    for (const { url } of truth.messages.toReversed()) {
      await page.goto(url);
      joined = joinMessages(joined, await messagesOf(page, reader, adapters));
    }
    return joined;
  },
};

async function messagesOf(page: Page, reader: string, adapters: boolean): Promise<Message[]> {
  const reading: Reading = await page.evaluate(
    `(() => { ${reader}; return evenkeel.readHere(${adapters}) })()`,
  );
  return reading.status === 'ready' ? reading.conversation.messages : [];
}
