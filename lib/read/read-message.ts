import type { Person } from '@/lib/model/conversation';
import type { MessageRules } from '@/lib/sites/vocabulary';
import { findText, type Scope } from './find-text';
import { queryAll } from './query-all';
import { type Line, renderLines } from './render-lines';
import { joinLines, type Quote, splitQuotes } from './split-quotes';
import { textOf } from './text-of';

/** What one block on the page says, before roles and the thread are known. Null fields were not found. */
export type Block = {
  id: string | null;
  author: Person;
  time: string | null;
  /** The author's own words; the whole body when it is all quotes, for stripping must not empty a message. */
  text: string;
  quotes: Quote[];
  recipients: Person[];
};

/** Reads one block. Its text is the author's own words: no quote, no signature. */
export function readMessage(rules: MessageRules, scope: Scope): Block {
  const email = rules.email ? findText(rules.email, scope) : null;
  const lines = readBody(rules, scope);
  const { own, quotes } = splitQuotes(lines);
  return {
    id: findText(rules.id, scope),
    author: { name: findText(rules.author, scope) ?? '', ...(email ? { email } : {}) },
    time: findText(rules.time, scope),
    text: own === '' ? joinLines(lines.map((line) => line.text)) : own,
    quotes,
    recipients: readRecipients(rules, scope),
  };
}

function readRecipients({ recipients }: MessageRules, scope: Scope): Person[] {
  if (!recipients) return [];
  return queryAll(scope.element, recipients.each, scope.page).map((element) => {
    const email = findText(recipients.email, { ...scope, element });
    return { name: textOf(element), ...(email ? { email } : {}) };
  });
}

function readBody(rules: MessageRules, scope: Scope): Line[] {
  const options = { strip: rules.strip?.join(','), quotes: rules.quotes?.join(',') };
  for (const selector of rules.body) {
    const lines = bodies(selector, rules, scope).map((body) => renderLines(body, options));
    const filled = lines.filter((part) => part.some((line) => line.text !== ''));
    if (filled.length > 0)
      return filled.flatMap((part, index) => (index > 0 ? [{ depth: 0, text: '' }, ...part] : part));
  }
  return [];
}

/** Matches inside other matches are left to the outer one. */
function bodies(selector: string, rules: MessageRules, scope: Scope): Element[] {
  const found = queryAll(scope.element, selector, scope.page);
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  return rules.bodyInFrame ? outer.flatMap((frame) => frameBody(frame) ?? []) : outer;
}

function frameBody(frame: Element): Element | null {
  try {
    return 'contentDocument' in frame ? ((frame as HTMLIFrameElement).contentDocument?.body ?? null) : null;
  } catch {
    return null;
  }
}
