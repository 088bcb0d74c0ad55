import { askFor } from '../ask-for';
import { askForDate } from '../ask-for-date';
import { askToChoose } from '../ask-to-choose';
import { type ConditionMark, foldConditions } from '../fold-conditions';
import { holdToday } from '../hold-today';
import { leaveOut } from '../leave-out';
import { plainArgs } from '../plain-args';
import { strftime } from '../strftime';
import { textsIn } from '../texts-in';
import type { Weave } from '../weave';

const MARKS = /(\{\{\{[^{}]*\}\}\}|\{\{[^{}]*\}\})/u;

const names: Readonly<Record<string, string>> = {
  'to.first_name': 'customer.first_name',
  'to.name': 'customer.name',
  'from.first_name': 'agent.first_name',
  'from.name': 'agent.first_name',
  'account.first_name': 'agent.first_name',
  'account.name': 'agent.first_name',
  subject: 'ticket.subject',
};

/** Briskine's Handlebars: people, conditions, partials, and the helpers that it adds. */
export function handlebars(text: string, weave: Weave): string {
  const marks = text
    .split(MARKS)
    .map((piece, at): ConditionMark => (at % 2 === 0 ? { kind: 'text', text: piece } : read(piece, weave)));
  return foldConditions(marks, weave);
}

function read(mark: string, weave: Weave): ConditionMark {
  const inner = plainArgs(mark.replace(/^\{+~?|~?\}+$/gu, ''));
  const [, sign = '', rest = ''] = /^([#/!>&^]?)\s*([\s\S]*)$/u.exec(inner) ?? [];
  if (sign === '!') return words('');
  if (sign === '>') return words(weave.include(rest.replace(/\s[\s\S]*$/u, '').replace(/^['"]|['"]$/gu, '')));
  if (sign === '/') return { kind: 'end' };
  if (sign === '#' || sign === '^') return open(rest, weave);
  if (/^else\s*(?:if\b|$)/u.test(rest)) return { kind: 'else', isLast: rest === 'else' };
  return words(say(rest, weave));
}

function open(rest: string, weave: Weave): ConditionMark {
  const [, helper = '', said = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  if (helper === 'if') return { kind: 'if', name: ownName(said), said };
  if (helper === 'each') {
    weave.note('Words for each of several people are kept once.');
    return { kind: 'if', name: null, said: rest };
  }
  return { kind: 'if', name: null, said: rest };
}

function say(rest: string, weave: Weave): string {
  const [, helper = '', said = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  const name = ownName(helper);
  if (name !== null && said === '') return person(helper, name, weave);
  if (helper === 'capitalize' && ownName(said) !== null)
    return weave.hold(`{{ ${ownName(said)} | capitalize }}`);
  if (helper === 'date' || helper === 'moment') return today(said, weave);
  if (helper === 'choice' || helper === 'random') return choose(said, weave);
  if (helper === 'cursor') return leaveOut('The place for the caret is not kept.', weave);
  if (helper === '') return '';
  return askFor(rest, weave);
}

function person(theirs: string, name: string, weave: Weave): string {
  if (/^(?:from|account)\.name$/u.test(theirs))
    weave.note('Your full name isn’t known here. Your first name stands in its place.');
  return weave.hold(`{{ ${name} }}`);
}

function today(said: string, weave: Weave): string {
  if (/\b(?:add|subtract)\b/u.test(said)) return askForDate('date', weave);
  const form = /format\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(said) ?? /^(?:"([^"]*)"|'([^']*)')/u.exec(said);
  return holdToday(strftime(form?.[1] ?? form?.[2] ?? 'YYYY-MM-DD'), weave);
}

/** The helper picks one by chance: any of them will do. */
function choose(said: string, weave: Weave): string {
  const options = textsIn(said.replace(/["']/gu, ''));
  return askToChoose('choice', options, options[0], weave);
}

/** Recipients may be numbered; the first is the customer. */
function ownName(path: string): string | null {
  const plain = path.trim().replace(/^to\.(?:\[0\]|0)\./u, 'to.');
  return Object.hasOwn(names, plain) ? (names[plain] ?? null) : null;
}

function words(text: string): ConditionMark {
  return { kind: 'text', text };
}
