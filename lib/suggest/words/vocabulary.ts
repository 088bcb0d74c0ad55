/**
 * What suggesting listens for in a conversation's words, in any language. In: nothing. Out: the names of the topics
 * and cues, and the shape of a language's list. A topic says what a conversation is about, more finely than a
 * category does; a cue says what a person is doing in a message (asking for news, accepting, declining, …).
 */

export const topics = [
  // billing
  'double charge',
  'wrong amount',
  'unexpected charge',
  'refund',
  'fee',
  'price rise',
  'discount',
  'failed payment',
  'invoice',
  // service delivery
  'late delivery',
  'lost parcel',
  'wrong item',
  'missing item',
  'missed appointment',
  'cancelled order',
  // product quality
  'damaged',
  'faulty',
  'poor quality',
  'wrong size',
  // communication
  'no reply',
  'contradictory answers',
  'rude agent',
  'passed around',
  'repeating the story',
  // expectations
  'not as described',
  'broken promise',
  // account access
  'locked out',
  'password',
  'hacked',
  'closed account',
  // outage and technical
  'outage',
  'bug',
  'slow',
  'lost data',
  'update',
  // policy
  'return window',
  'cancellation',
  'warranty',
  'identity check',
  // people's lives, which a reply must not pass over
  'bereavement',
  'illness',
  'money trouble',
  'self-harm',
  'deadline or event',
  'gift',
] as const;
export type Topic = (typeof topics)[number];

export const cues = [
  'asks for news',
  'asks why',
  'asks for money back',
  'asks for replacement',
  'asks for compensation',
  'asks to cancel',
  'accepts',
  'declines',
  'says solved',
  'says still broken',
  'thanks',
  'praises',
  'own mistake',
  'outside cause',
  'promise not kept',
  'wants a call',
  'wants it in writing',
  'asks how',
  // said by agents
  'reports done',
  'says no',
  'offers choice',
  'asks a question',
] as const;
export type Cue = (typeof cues)[number];

/** One language's words. Every pattern ignores case and is used with `test` only. */
export interface Words {
  topics: Partial<Record<Topic, RegExp>>;
  cues: Partial<Record<Cue, RegExp>>;
}

/** A pattern of whole words in any script: `\b` knows only the letters of English. */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}
