// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readComposerMode } from '@/lib/read/read-composer-mode';
import { practice } from '@/lib/sites/practice';
import { rt } from '@/lib/sites/rt';
import type { ComposerRule } from '@/lib/sites/vocabulary';

function mode(rule: ComposerRule, html: string, address = 'https://desk.example/') {
  document.body.innerHTML = html;
  const editor = document.querySelector('textarea');
  return editor && readComposerMode(rule, editor, new URL(address));
}

const update = (action: string) => `https://desk.example/Ticket/Update.html?id=7&Action=${action}`;

describe('an agent about to write', () => {
  it.each(['public', 'internal'])('is told that the practice composer is %s', (set) => {
    expect(mode(practice.composer, `<div data-composer data-mode="${set}"><textarea></textarea></div>`)).toBe(
      set,
    );
  });

  it('is told that the mode is unknown when nothing tells it', () => {
    expect(mode(practice.composer, '<textarea></textarea>')).toBe('unknown');
  });

  it('is told internal when the marks contradict each other', () => {
    const both =
      '<div data-composer data-mode="public"><div data-composer data-mode="internal"><textarea></textarea></div></div>';
    expect(mode(practice.composer, both)).toBe('internal');
  });

  it('in RT goes by the list of the form, and by the address only where there is none', () => {
    const form = (value: string) =>
      `<select id="UpdateType"><option value="private" ${value === 'private' ? 'selected' : ''}></option><option value="response" ${value === 'response' ? 'selected' : ''}></option></select><textarea></textarea>`;
    expect(mode(rt.composer, form('response'), update('Comment'))).toBe('public');
    expect(mode(rt.composer, form('private'), update('Respond'))).toBe('internal');
    expect(mode(rt.composer, '<textarea></textarea>', update('Comment'))).toBe('internal');
    expect(mode(rt.composer, '<textarea></textarea>', update('Respond'))).toBe('public');
  });
});
