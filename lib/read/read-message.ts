import type { Person } from '@/lib/model/conversation';
import type { MessageRules } from '@/lib/sites/vocabulary';
import type { Block } from './block';
import { findText, type Scope } from './find-text';
import { parseAttribute } from './parse-attribute';
import { queryAll } from './query-all';
import { type Line, renderLines } from './render-lines';
import { joinLines, splitQuotes } from './split-quotes';
import { textOf } from './text-of';

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
    const name = recipients.name ? (findText(recipients.name, { ...scope, element }) ?? '') : textOf(element);
    return { name, ...(email ? { email } : {}) };
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
function bodies(selector: string, { bodyAttribute }: MessageRules, scope: Scope): Element[] {
  const found = queryAll(scope.element, selector, scope.page);
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  return bodyAttribute === undefined
    ? outer
    : outer.map((element) => parseAttribute(element, bodyAttribute) ?? element);
}
