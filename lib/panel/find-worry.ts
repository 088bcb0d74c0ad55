import type { Conversation } from '../model/conversation';
import type { ComposerMode } from '../model/reading';
import { markOf } from './mark-of';
import type { Worry } from './panel-state';

/** This many words in a row, shared with an internal note, are no chance. */
const RUN = 6;

/**
 * What has to be asked before `text` goes in, or null. `privateNotes` are the agent's own on this conversation. Where
 * nobody knows who sees the composer, it counts as public.
 */
export function findWorry(
  text: string,
  now: {
    conversation: Conversation | null;
    suggestedFor: string | null;
    mode: ComposerMode;
    privateNotes: string;
  },
): Worry | null {
  const { conversation, suggestedFor, mode, privateNotes } = now;
  if (conversation && suggestedFor !== null && suggestedFor !== markOf(conversation))
    return { kind: 'moved-on' };
  if (mode === 'internal') return null;
  const notes =
    conversation?.messages.filter(({ role }) => role === 'note').map(({ text: words }) => words) ?? [];
  const quote = findSharedRun(text, [...notes, privateNotes]);
  return quote === null ? null : { kind: 'internal-words', quote };
}

function findSharedRun(text: string, sources: readonly string[]): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = sources.map(
    (source) => ` ${(source.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `,
  );
  for (let start = 0; start + RUN <= words.length; start += 1) {
    const run = words.slice(start, start + RUN).join(' ');
    if (known.some((source) => source.includes(` ${run.toLowerCase()} `))) return run;
  }
  return null;
}
