import type { Analysis, FactKind } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import { firstNameOf } from './first-name';
import { issueOf } from './issue';
import type { PlaceholderValue } from './placeholder-value';
import type { PlaceholderName } from './placeholders';

/** Only what a page and an analysis can know; the rest is the agent's to say. */
export type PlaceholderValues = Partial<Record<PlaceholderName, PlaceholderValue>>;

/** How each language writes a date: day before month everywhere. */
const DATE_LOCALES: Readonly<Record<string, string>> = { de: 'de-DE', es: 'es-ES', fr: 'fr-FR', pt: 'pt-BR' };
/** Longest value that a sentence can carry. */
const MAX_VALUE = 120;

/**
 * What is known for each placeholder. A value with Liquid or control characters is left out: some desks render what is
 * sent once more.
 */
export function placeholderValues(conversation: Conversation, analysis: Analysis): PlaceholderValues {
  const { customer, agent, id, subject } = conversation;
  const title = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|rv|tr|enc|res|sv)\s*:\s*)+/iu, '').trim();
  const found: PlaceholderValues = {
    'customer.first_name': addressedAs(conversation) ?? undefined,
    'customer.name': firstNameOf(customer.name)
      ? { value: customer.name.trim(), sure: customer.name.includes(' ') }
      : undefined,
    'agent.first_name': (agent && firstNameOf(agent.name)) ?? undefined,
    'ticket.id': /^[#A-Z-]{0,8}\d{1,12}$/u.test(id) ? { value: id, sure: true } : undefined,
    'ticket.subject': title === '' ? undefined : { value: title, sure: title.length <= 80 },
    'order.number': onlyFact(conversation, analysis, 'order'),
    amount: onlyFact(conversation, analysis, 'amount'),
    product: onlyFact(conversation, analysis, 'product'),
    'promise.date': openPromise(analysis),
    issue: issueOf(conversation, analysis) ?? undefined,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && isSafe(value.value)),
  );
}

function isSafe(value: string): boolean {
  return value !== '' && value.length <= MAX_VALUE && !/[{}\p{Cc}\p{Co}]/u.test(value);
}

/** The page's name for the customer; when they sign with another, neither is sure. */
function addressedAs({ customer, messages }: Conversation): PlaceholderValue | null {
  const named = firstNameOf(customer.name);
  const signed = signatureOf(messages.findLast(({ role }) => role === 'customer')?.text ?? '');
  if (named === null) return signed === null ? null : { value: signed, sure: false };
  const differs = signed !== null && !customer.name.toLowerCase().includes(signed.toLowerCase());
  return differs ? { value: signed, sure: false } : named;
}

/** A last line that is nothing but a capitalised name. */
function signatureOf(text: string): string | null {
  const lines = text.trim().split(/\n+/u);
  const last = lines.length > 1 ? lines.at(-1)?.trim() : undefined;
  return last && /^\p{Lu}\p{Ll}{1,19}(?: \p{Lu}\p{Ll}{1,19})?$/u.test(last)
    ? (firstNameOf(last)?.value ?? null)
    : null;
}

/** A fact that the customer gave and of which there is only one; with several, the newest is offered. */
function onlyFact(
  conversation: Conversation,
  analysis: Analysis,
  kind: FactKind,
): PlaceholderValue | undefined {
  const fromCustomer = new Set(
    conversation.messages.filter(({ role }) => role === 'customer').map(({ id }) => id),
  );
  const values = analysis.facts
    .filter((fact) => fact.kind === kind && fromCustomer.has(fact.evidence.messageId))
    .map(({ value }) => value);
  const newest = values.at(-1);
  return newest === undefined ? undefined : { value: newest, sure: new Set(values).size === 1 };
}

/** The date of the promise still open. Which date to promise next is the agent's to say: offered, never filled. */
function openPromise(analysis: Analysis): PlaceholderValue | undefined {
  const promise = analysis.promises.findLast(({ due, kept }) => due !== null && kept === null);
  if (!promise?.due) return undefined;
  const date = new Intl.DateTimeFormat(DATE_LOCALES[analysis.language.code ?? 'en'] ?? 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return { value: date.format(new Date(promise.due)), sure: false };
}
