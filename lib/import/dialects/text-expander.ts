import { askFor } from '../ask-for';
import { askForDate } from '../ask-for-date';
import { askToChoose } from '../ask-to-choose';
import { holdToday } from '../hold-today';
import { leaveOut } from '../leave-out';
import { strftime } from '../strftime';
import type { Weave } from '../weave';

/** A letter of a date (`%Y`, `%1H`), or several with signs between them. */
const DATE = `%1?[YyBbmdeAaHIMSpj](?![A-Za-z])(?:[ ,./:-]{0,2}%1?[YyBbmdeAaHIMSpj](?![A-Za-z]))*`;
const MARKS = new RegExp(
  [
    '%%',
    '%(fill[a-z]+|snippet|key|date|time)(?::([^%]*))?%',
    String.raw`%(@[+-]?\d+[A-Za-z](?:[+-]\d+[A-Za-z])*)[ ]?(?:${DATE})?`,
    '%(clipboard)',
    String.raw`%([|<>\\^v](?![A-Za-z]))`,
    `(${DATE})`,
  ].join('|'),
  'gu',
);

/** TextExpander's macros, which a percent sign begins; two of them are one. */
export function textExpander(text: string, weave: Weave): string {
  return text.replace(
    MARKS,
    (mark: string, command?: string, said?: string, shift?: string, clipboard?: string, sign?: string) => {
      if (mark === '%%') return '%';
      if (command !== undefined) return say(command, said ?? '', weave);
      if (shift !== undefined) return askForDate('date', weave);
      if (clipboard !== undefined) return askFor('clipboard', weave);
      if (sign !== undefined) return leaveOut('The place for the caret is not kept.', weave);
      return holdToday(mark.replace(/%1/gu, '%-').replace(/%e/gu, '%-d'), weave);
    },
  );
}

function say(command: string, said: string, weave: Weave): string {
  const { label, fallback, options } = readParts(said);
  if (command === 'filltext' || command === 'fillarea') return weave.field(label || 'text', fallback);
  if (command === 'fillpopup') return askToChoose(label || 'choice', options, fallback, weave);
  if (command === 'filldate') return weave.field(label || 'date');
  if (command === 'fillpart')
    return leaveOut(`“${label || 'A part'}” was optional. Its words are kept.`, weave);
  if (command === 'fillpartend') return '';
  if (command === 'snippet') return weave.include(said);
  if (command === 'date' || command === 'time') return holdToday(strftime(said || 'yyyy-MM-dd'), weave);
  if (command === 'key') return leaveOut(`Pressing “${said}” is left out.`, weave);
  return askFor(command, weave);
}

/** `name=Tone:Formal:default=Friendly`: the parts without a name are what a menu offers; the default is one of them. */
function readParts(said: string): { label: string; fallback?: string; options: string[] } {
  let label = '';
  let fallback: string | undefined;
  const options: string[] = [];
  for (const part of said.split(/:(?!\/\/)/u)) {
    const [, name, value = ''] = /^(name|default|width|height|format)=([\s\S]*)$/u.exec(part) ?? [];
    if (name === 'name') label = value.trim();
    else if (name === 'default') {
      fallback = value;
      options.push(value);
    } else if (name === undefined && part !== '') options.push(part);
  }
  return { label, options, ...(fallback === undefined ? {} : { fallback }) };
}
