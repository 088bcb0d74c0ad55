import { MAX_MESSAGE_LENGTH, type Person } from '@/lib/model/conversation';
import type { MessageRules } from '@/lib/sites/vocabulary';
import type { Block } from './block';
import { findText, type Scope } from './find-text';
import { outermost } from './outermost';
import { parseAttribute } from './parse-attribute';
import { queryAll } from './query-all';
import { type Line, type Rendered, renderInSteps } from './render-in-steps';
import { joinLines, splitQuotes } from './split-quotes';
import { textOf } from './text-of';

/** Reads one block. Its text is the author's own words: no quote, no signature. Rests in a long one. */
export function* readMessage(rules: MessageRules, scope: Scope): Generator<void, Block> {
  const email = rules.email ? findText(rules.email, scope)?.slice(0, MAX_NAME) : null;
  const { lines, isCut } = yield* readBody(rules, scope);
  yield;
  const { own, quotes } = splitQuotes(lines);
  const text = own === '' ? joinLines(lines.map((line) => line.text)) : own;
  return {
    id: findText(rules.id, scope),
    author: { name: (findText(rules.author, scope) ?? '').slice(0, MAX_NAME), ...(email ? { email } : {}) },
    time: findText(rules.time, scope),
    text,
    quotes,
    isCut: isCut || text.length > MAX_MESSAGE_LENGTH,
    recipients: readRecipients(rules, scope),
  };
}

/** As long as a message's `author` may be. */
const MAX_NAME = 1_000;
const MAX_RECIPIENTS = 200;
const MAX_BODIES = 500;

function readRecipients({ recipients }: MessageRules, scope: Scope): Person[] {
  if (!recipients) return [];
  const each = queryAll(scope.element, recipients.each, scope.page).slice(0, MAX_RECIPIENTS);
  return each.map((element) => {
    const email = findText(recipients.email, { ...scope, element })?.slice(0, MAX_NAME);
    const name = recipients.name ? (findText(recipients.name, { ...scope, element }) ?? '') : textOf(element);
    return { name: name.slice(0, MAX_NAME), ...(email ? { email } : {}) };
  });
}

function* readBody(rules: MessageRules, scope: Scope): Generator<void, Rendered> {
  const options = { strip: rules.strip?.join(','), quotes: rules.quotes?.join(',') };
  for (const selector of rules.body) {
    const lines: Line[] = [];
    let isCut = false;
    for (const body of bodies(selector, rules, scope)) {
      const part = yield* renderInSteps(body, options);
      isCut ||= part.isCut;
      if (part.lines.every((line) => line.text === '')) continue;
      if (lines.length > 0) lines.push({ depth: 0, text: '' });
      lines.push(...part.lines);
    }
    if (lines.length > 0) return { lines, isCut };
  }
  return { lines: [], isCut: false };
}

/** Matches inside other matches are left to the outer one. */
function bodies(selector: string, { bodyAttribute }: MessageRules, scope: Scope): Element[] {
  const outer = outermost(queryAll(scope.element, selector, scope.page)).slice(0, MAX_BODIES);
  return bodyAttribute === undefined
    ? outer
    : outer.map((element) => parseAttribute(element, bodyAttribute) ?? element);
}
