import type { Evidence } from '@/lib/model/analysis';
import type { Message } from '@/lib/model/conversation';

/** Quotes `message.text` between two UTF-16 offsets. */
export function makeEvidence(message: Message, { start, end }: { start: number; end: number }): Evidence {
  return { messageId: message.id, start, end, quote: message.text.slice(start, end) };
}
