/** The names that a phrase may leave blank, as help desks call them where they agree, and how people read them. */
export const placeholders = {
  'customer.first_name': 'customer’s first name',
  'customer.name': 'customer’s name',
  'agent.first_name': 'your first name',
  'ticket.id': 'ticket number',
  'ticket.subject': 'subject',
  'order.number': 'order number',
  amount: 'amount',
  product: 'product',
  'promise.date': 'date you promise',
  issue: 'their words for the problem',
  wish: 'what they want',
  summary: 'what you understood',
  cause: 'what caused it',
  reason: 'the reason',
  status: 'where it stands',
  next_step: 'the next step',
  'option.first': 'first option',
  'option.second': 'second option',
  lesson: 'the lesson',
  own_sentence: 'your own sentence: what happened',
} as const satisfies Record<string, string>;
export type PlaceholderName = keyof typeof placeholders;

/** Those that are answered in a sentence rather than a word. */
const sentences: ReadonlySet<string> = new Set(['own_sentence', 'summary']);

export function isSentence(name: string): boolean {
  return sentences.has(name);
}

/** Those that are answered with a day, by their names: `promise.date`, `pickup_day`. */
export function isDay(name: string): boolean {
  return /(?:^|[._])(?:date|day|deadline)$/u.test(name);
}

const labels: Readonly<Record<string, string>> = placeholders;

/** A placeholder's plain name: `promise.date` → “date you promise”. A name of the agent's own is split into words. */
export function labelOf(name: string): string {
  return labels[name] ?? name.replace(/[._]+/g, ' ');
}
