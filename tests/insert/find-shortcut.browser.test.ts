import { describe, expect, it } from 'vitest';
import { findShortcut } from '@/lib/insert/find-shortcut';

function type(text: string, trigger = ';') {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setRangeText(text, 0, 0, 'end');
  return findShortcut(document, undefined, trigger);
}

function typeInEditable(html: string) {
  document.body.innerHTML = `<div contenteditable>${html}</div>`;
  const editable = document.querySelector<HTMLElement>('[contenteditable]');
  editable?.focus();
  const last = [...(editable?.querySelectorAll('*') ?? [])].at(-1) ?? editable;
  getSelection()?.setPosition(last?.lastChild ?? last ?? null, last?.lastChild?.nodeValue?.length ?? 0);
  return findShortcut(document, undefined, ';');
}

describe('a name behind the trigger, right before the caret', () => {
  it('is found at the start, behind a space and on a new line', () => {
    expect(type(';sorry')).toEqual({ name: 'sorry', typed: ';sorry' });
    expect(type('Hello. ;two-words')).toEqual({ name: 'two-words', typed: ';two-words' });
    expect(type('Hello.\n;ack')).toEqual({ name: 'ack', typed: ';ack' });
  });

  it('is found in an editable, within the line of the caret', () => {
    expect(typeInEditable('<p>Hello.</p><p>;sorry</p>')).toEqual({ name: 'sorry', typed: ';sorry' });
  });

  it('follows the trigger that the agent has chosen', () => {
    expect(type('/sorry', '/')).toEqual({ name: 'sorry', typed: '/sorry' });
    expect(type(';sorry', '/')).toBeNull();
  });

  it('is none inside a word, behind a space, without a name, or beside a selection', () => {
    expect(type('one;two')).toBeNull();
    expect(type(';sorry ')).toBeNull();
    expect(type('Hello ;')).toBeNull();
    expect(type('no trigger')).toBeNull();
    type(';sorry');
    document.querySelector('textarea')?.select();
    expect(findShortcut(document, undefined, ';')).toBeNull();
  });

  it('is never looked for in a password or a search', () => {
    document.body.innerHTML = '<input type="password" value=";sorry"><input type="search" value=";sorry">';
    for (const input of document.querySelectorAll('input')) {
      input.focus();
      expect(findShortcut(document, undefined, ';')).toBeNull();
    }
  });
});
