/**
 * What a perfect reader returns for each page of the beds.
 * In: the JSON files that seeding wrote, or, where no bed has run, those of the repository. Out: parsed truths.
 * Must not start anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { stateFolder } from './state-folder';

const message = {
  /** The name as the page shows it. */
  author: z.string(),
  email: z.string(),
  role: z.enum(['customer', 'agent', 'note']),
  /** ISO 8601 in UTC. */
  sentAt: z.iso.datetime(),
  /** What the author wrote this time: no quote, no signature. */
  text: z.string(),
  /** The quote with the line that announces it; empty when there is none. */
  quotedText: z.string(),
  /** Without the line of dashes above it; empty when there is none. */
  signature: z.string(),
  attachments: z.array(z.string()),
};

const conversation = {
  key: z.string(),
  lang: z.string(),
  /** The page to read. */
  url: z.url(),
  /** The page with the composer that answers it. */
  replyUrl: z.url(),
  /** Without `Re:`. */
  subject: z.string(),
  customerName: z.string(),
  customerEmail: z.string(),
};

const RtTruth = z.object({
  ...conversation,
  product: z.literal('rt'),
  noteUrl: z.url(),
  ticketId: z.string(),
  /** `transactionId` is the `data-transaction-id` of the message's element. Oldest first. */
  messages: z.array(z.object({ ...message, transactionId: z.string() })),
});

const RoundcubeTruth = z.object({
  ...conversation,
  product: z.literal('roundcube'),
  noteUrl: z.null(),
  ticketId: z.null(),
  /** One page shows one message, so each has its own addresses; `shownAtUrl` marks the one that `url` shows. */
  messages: z.array(
    z.object({ ...message, uid: z.number(), url: z.url(), replyUrl: z.url(), shownAtUrl: z.boolean() }),
  ),
});

export type RtTruth = z.infer<typeof RtTruth>;
export type RoundcubeTruth = z.infer<typeof RoundcubeTruth>;
export interface Truths {
  rt: RtTruth;
  roundcube: RoundcubeTruth;
}
export type Product = keyof Truths;

const schemas: { [P in Product]: { parse(value: unknown): Truths[P] } } = {
  rt: RtTruth,
  roundcube: RoundcubeTruth,
};

/** The truths of one product, in the order of their numbers. Throws when a file is not what the schema says. */
export function truths<P extends Product>(product: P): Truths[P][] {
  const seeded = findTruths(join(stateFolder(), 'truth'), product);
  const files =
    seeded.length > 0 ? seeded : findTruths(fileURLToPath(new URL('truth/', import.meta.url)), product);
  return files.map((file) => schemas[product].parse(JSON.parse(readFileSync(file, 'utf8'))));
}

function findTruths(folder: string, product: Product): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(`${product}-`))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
