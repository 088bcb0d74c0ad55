import { askFor } from '../ask-for';
import { askForDate } from '../ask-for-date';
import { askToChoose } from '../ask-to-choose';
import { type ConditionMark, foldConditions } from '../fold-conditions';
import { holdToday } from '../hold-today';
import { leaveOut } from '../leave-out';
import { plainArgs } from '../plain-args';
import { strftime } from '../strftime';
import type { Weave } from '../weave';

const MARKS = /(\{[a-z]+(?:\s*:[^{}]*)?\}|\{=[^{}]*\})/iu;

/** Commands that act on the page or the keyboard, and what a note says of them. */
const acts =
  'key click wait button endbutton enter tab run endrun urlload urlsend dbselect dbinsert dbupdate dbdelete ping setattributes';
/** Words for the agent's eyes, which never go out: what stands between the two is left out. */
const NOTES = /\{note(?:\s*:[^{}]*)?\}[\s\S]*?\{endnote\}/giu;

/** Text Blaze's commands: fields become blanks, conditions and what acts on a page are taken out with a note. */
export function textBlaze(text: string, weave: Weave): string {
  const spoken = text.replace(NOTES, () => leaveOut('A note for your eyes only is left out.', weave));
  const marks = spoken
    .split(MARKS)
    .map((piece, at): ConditionMark => (at % 2 === 0 ? words(piece) : read(piece, weave)));
  return foldConditions(marks, weave);
}

function read(mark: string, weave: Weave): ConditionMark {
  const inner = mark.slice(1, -1);
  if (inner.startsWith('=')) return words(formula(plainArgs(inner.slice(1)), weave));
  const [, name = '', rest = ''] = /^([a-z]+)\s*:?([\s\S]*)$/iu.exec(inner) ?? [];
  const command = name.toLowerCase();
  const said = plainArgs(rest);
  if (command === 'if' || command === 'repeat') return { kind: 'if', name: null, said };
  if (command === 'elseif' || command === 'else') return { kind: 'else', isLast: command === 'else' };
  if (command === 'endif' || command === 'endrepeat') return { kind: 'end' };
  return words(say(command, said, weave) ?? mark);
}

/** Null for what is no command: it is text. */
function say(command: string, said: string, weave: Weave): string | null {
  const { first, named } = readArgs(said);
  const label = named.name ?? named.label ?? command.replace(/^form/u, '');
  if (command === 'formtext' || command === 'formparagraph') return weave.field(label, named.default);
  if (command === 'formdate') return weave.field(label);
  if (command === 'formmenu') return menu(label, first, named, weave);
  if (command === 'formtoggle') return leaveOut(`“${label}” was optional. Its words are kept.`, weave);
  if (command === 'endformtoggle' || command === 'endlink' || command === 'endnote') return '';
  if (command === 'cursor') return leaveOut('The place for the caret is not kept.', weave);
  if (command === 'time' || command === 'date')
    return named.shift === undefined && named.at === undefined
      ? holdToday(strftime(first[0] ?? 'YYYY-MM-DD'), weave)
      : askForDate('date', weave);
  if (command === 'import' || command === 'snippet') return weave.include(first[0] ?? named.name ?? '');
  if (command === 'clipboard' || command === 'site') return askFor(named.name ?? command, weave);
  if (command === 'user') return user(first[0] ?? 'name', weave);
  if (command === 'image') return leaveOut('A picture is left out.', weave);
  if (command === 'link')
    return leaveOut(`The link to ${first[0] ?? 'a page'} is left out, its words are kept.`, weave);
  if (command === 'error') return leaveOut('A check of what was filled in is left out.', weave);
  if (acts.split(' ').includes(command))
    return leaveOut(`“${command}” acts on the page and is left out.`, weave);
  return null;
}

function menu(label: string, first: readonly string[], named: Named, weave: Weave): string {
  const listed = named.options ?? named.values;
  const plain = first.length === 1 ? (first[0] ?? '').split(',') : first;
  const options = (listed === undefined ? plain : listed.split(','))
    .map((option) => option.trim())
    .filter(Boolean);
  const all =
    named.default === undefined || options.includes(named.default) ? options : [named.default, ...options];
  return askToChoose(label, all, named.default, weave);
}

function user(what: string, weave: Weave): string {
  if (what !== 'name' && what !== 'first name' && what !== 'firstname') return askFor(`my ${what}`, weave);
  if (what === 'name') weave.note('Your full name isn’t known here. Your first name stands in its place.');
  return weave.hold('{{ agent.first_name }}');
}

function formula(said: string, weave: Weave): string {
  if (/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(said)) return weave.field(said);
  weave.note(`The formula “${said}” can’t be computed here. You will be asked for its result.`);
  return weave.field('result');
}

type Named = Readonly<Partial<Record<string, string>>>;

/** `A, B; name=plan; default=B`: what has no name, and what has one. */
function readArgs(said: string): { first: string[]; named: Named } {
  const first: string[] = [];
  const named = new Map<string, string>();
  for (const part of said.split(';')) {
    const [, name, value = ''] = /^\s*([a-z]+)\s*=\s*([\s\S]*)$/iu.exec(part) ?? [];
    const clean = (text: string) => text.trim().replace(/^(["'])([\s\S]*)\1$/u, '$2');
    if (name !== undefined) named.set(name.toLowerCase(), clean(value));
    else if (part.trim() !== '') first.push(clean(part));
  }
  return { first, named: Object.fromEntries(named) };
}

function words(text: string): ConditionMark {
  return { kind: 'text', text };
}
