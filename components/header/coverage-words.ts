import type { Conversation } from '@/lib/model/conversation';

/** How much was read, in the few words that fit the header. */
export function coverageWords({ messages, coverage }: Conversation, isRemembered: boolean): string {
  const read = `${messages.length} read`;
  if (isRemembered) return `${read} a moment ago`;
  if (!coverage.complete)
    return coverage.hidden === null ? `${read}, more hidden` : `${read}, ${coverage.hidden} hidden`;
  if (coverage.cut) return `${read}, ${coverage.cut} in part`;
  if (coverage.by === 'adapter') return `${read}, complete`;
  return coverage.by === 'generic' ? `${read}, ${percent(coverage.sureness)} sure` : read;
}

/** The same as a sentence, with what it rests on. */
export function coverageSentence({ coverage }: Conversation): string {
  return [sourceSentence(coverage), silentSentence(coverage), hiddenSentence(coverage), cutSentence(coverage)]
    .filter(Boolean)
    .join(' ');
}

function sourceSentence({ by, sureness, verified }: Conversation['coverage']): string {
  if (by === 'given') return 'From the text that you gave. Who is who is a guess.';
  if (by === 'generic')
    return `Read by the page’s structure, ${percent(sureness)} sure. Please check who is who.`;
  return verified
    ? `Read by rules for this site, last seen working on ${verified}.`
    : 'Read by rules for this site that nobody could try on the real one. Please check it.';
}

/** The page may have changed where a rule that always found something finds nothing. */
function silentSentence({ winners = {} }: Conversation['coverage']): string {
  const silent = Object.entries(winners).flatMap(([field, winner]) =>
    winner < 0 ? (FIELDS[field] ?? field) : [],
  );
  if (silent.length === 0) return '';
  return `These rules do not find ${silent.join(', ')} here, so the page may have changed.`;
}

const FIELDS: Record<string, string> = {
  subject: 'the subject',
  author: 'who wrote',
  time: 'the times',
  agent: 'your own name',
  customer: 'the customer’s name',
  text: 'the text',
};

function hiddenSentence({ complete, hidden }: Conversation['coverage']): string {
  if (complete) return '';
  if (hidden === null) return 'The page holds more messages than it shows.';
  return hidden === 1 ? 'One message is folded in the page.' : `${hidden} messages are folded in the page.`;
}

function cutSentence({ cut = 0 }: Conversation['coverage']): string {
  if (cut === 0) return '';
  return cut === 1
    ? 'One message is so long that only its beginning was read.'
    : `${cut} messages are so long that only their beginnings were read.`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
