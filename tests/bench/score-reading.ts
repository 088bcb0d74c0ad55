import type { Message } from '@/lib/model/conversation';
import type { RtTruth } from '../beds/truth';

/** What is wanted of one message. */
type TrueMessage = Pick<RtTruth['messages'][number], 'role' | 'sentAt' | 'text'>;

export type Score = { found: number; right: number; wanted: number; f1: number; roles: number };

/**
 * Message-level F1 and role accuracy. A message counts as found when nine tenths of its words are the author's own words in
 * order of no matter; each wanted message can be found once. Roles count over the messages found.
 */
export function scoreReading(messages: readonly Message[], wanted: readonly TrueMessage[]): Score {
  const open = [...wanted];
  let roles = 0;
  let right = 0;
  for (const message of messages) {
    const index = bestMatch(message, open);
    const match = open[index];
    if (!match) continue;
    open.splice(index, 1);
    right += 1;
    if (message.role === match.role) roles += 1;
  }
  return {
    found: messages.length,
    right,
    wanted: wanted.length,
    f1: (2 * right) / Math.max(1, messages.length + wanted.length),
    roles: roles / Math.max(1, right),
  };
}

/** Among equal texts ("Hello???") the one of the same time. */
function bestMatch(message: Message, wanted: readonly TrueMessage[]): number {
  const likely = wanted
    .map((one, index) => ({
      index,
      likeness: likeness(message.text, one.text),
      apart: apart(message, one),
    }))
    .filter((one) => one.likeness >= 0.9)
    .sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  return likely[0]?.index ?? -1;
}

function apart(message: Message, wanted: TrueMessage): number {
  return message.sentAt ? Math.abs(Date.parse(message.sentAt) - Date.parse(wanted.sentAt)) : 0;
}

/** Dice over words, each as often as it stands there. */
function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (!left || !right || left.length + right.length === 0) return one.trim() === other.trim() ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
