import type { Page } from 'playwright-core';
import type { Message } from '@/lib/model/conversation';
import type { Reading } from '@/lib/model/reading';
import { joinMessages } from '@/lib/read/join-messages';
import type { Product, Truths } from '../beds/truth';

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
