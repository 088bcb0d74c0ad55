import { askFor } from '../ask-for';
import { type ConditionMark, foldConditions } from '../fold-conditions';
import type { Dialect } from '../found';
import { plainArgs } from '../plain-args';
import type { Weave } from '../weave';

const MARKS = /(\{\{[^{}]*\}\}|\{%[^{}]*?%\})/u;
const FILTERS = /^(?:\s*\|\s*[a-z_]+(?:\s*:\s*(?:'[^'{}]*'|"[^"{}]*"|-?\d+(?:\.\d+)?))*)*$/u;

/** The Liquid of a help desk, whose names for things are given as theirs → ours. */
export function createDeskLiquid(names: Readonly<Record<string, string>>): Dialect {
  return (text, weave) =>
    foldConditions(
      text
        .split(MARKS)
        .map((piece, at) => (at % 2 === 0 ? { kind: 'text', text: piece } : read(piece, names, weave))),
      weave,
    );
}

function read(mark: string, names: Readonly<Record<string, string>>, weave: Weave): ConditionMark {
  const inner = plainArgs(mark.slice(2, -2).replace(/^-|-$/gu, ''));
  if (mark.startsWith('{{')) return { kind: 'text', text: output(inner, names, weave) };
  const [, tag = '', said = ''] = /^(\w*)\s*([\s\S]*)$/u.exec(inner) ?? [];
  if (tag === 'if') return { kind: 'if', name: ownName(said, names), said };
  if (tag === 'unless' || tag === 'case' || tag === 'for') return { kind: 'if', name: null, said: inner };
  if (tag === 'else') return { kind: 'else', isLast: true };
  if (tag === 'elsif') return { kind: 'else', isLast: false };
  if (/^end(?:if|unless|case|for)$/u.test(tag)) return { kind: 'end' };
  if (tag !== 'when') weave.note(`“{% ${inner} %}” has no meaning here and is left out.`);
  return { kind: 'text', text: '' };
}

function output(inner: string, names: Readonly<Record<string, string>>, weave: Weave): string {
  const [, path = '', filters = ''] = /^([^|]*)([\s\S]*)$/u.exec(inner) ?? [];
  const name = ownName(path, names);
  if (name !== null && FILTERS.test(filters)) {
    if (/^(?:agent|current_user)\.name$/u.test(path.trim()))
      weave.note('Your full name isn’t known here. Your first name stands in its place.');
    return weave.hold(`{{ ${name}${filters.trim() === '' ? '' : ` ${filters.trim()}`} }}`);
  }
  if (path.trim() === '') return '';
  const fallback = /\|\s*default\s*:\s*(?:'([^']*)'|"([^"]*)")/u.exec(filters);
  if (!fallback) return askFor(path.trim(), weave);
  weave.note(`“${path.trim()}” isn’t known here. The text for when it is missing stands in its place.`);
  return weave.field(path.trim(), fallback[1] ?? fallback[2]);
}

function ownName(path: string, names: Readonly<Record<string, string>>): string | null {
  const theirs = path.trim();
  return Object.hasOwn(names, theirs) ? (names[theirs] ?? null) : null;
}
