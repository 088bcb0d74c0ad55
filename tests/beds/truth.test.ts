import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { truths } from './truth';

const Book = z.object({
  conversations: z.array(
    z.object({
      key: z.string(),
      subject: z.string(),
      messages: z.array(z.object({ text: z.string(), sentAt: z.string(), note: z.optional(z.boolean()) })),
    }),
  ),
});
const book = Book.parse(JSON.parse(readFileSync(new URL('conversations.json', import.meta.url), 'utf8')));

// With an empty state folder the repository's own truth is read, not that of a bed which happens to run here.
vi.stubEnv('EVENKEEL_BEDS', join(tmpdir(), 'no-bed-has-run'));
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('the truth in the repository belongs to its conversations', () => {
  test('RT shows every message and note, oldest first', () => {
    expect(truths('rt').map((truth) => outline(truth))).toEqual(
      book.conversations.map((told) => outline(told)),
    );
  });

  test('Roundcube shows every message but the notes', () => {
    const mailed = book.conversations.map((told) => ({
      ...told,
      messages: told.messages.filter((message) => !message.note),
    }));
    expect(truths('roundcube').map((truth) => outline(truth))).toEqual(mailed.map((told) => outline(told)));
  });

  test.each([...truths('rt'), ...truths('roundcube')])(
    'no two messages of $product $key share an id',
    (truth) => {
      const ids = truth.messages.map((message) => ('uid' in message ? message.uid : message.transactionId));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test.each([...truths('rt'), ...truths('roundcube')])(
    '$product $key keeps quotes out of what was written',
    (truth) => {
      for (const message of truth.messages) expect(message.text).not.toMatch(/^>|^-----Original|^-- $/m);
    },
  );
});

interface Told {
  key: string;
  subject: string;
  messages: { text: string; sentAt: string }[];
}

function outline({ key, subject, messages }: Told): Told {
  return { key, subject, messages: messages.map(({ text, sentAt }) => ({ text, sentAt })) };
}
