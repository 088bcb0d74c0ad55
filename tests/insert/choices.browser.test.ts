import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComposerTracker, trackComposers } from '@/lib/insert/track-composers';
import type { ComposerRule } from '@/lib/sites/vocabulary';

let stop: AbortController;
let told: number;

beforeEach(() => {
  stop = new AbortController();
  told = 0;
  document.body.innerHTML = '';
});
afterEach(() => stop.abort());

const two = `<label>Answer <textarea id="answer" style="height:60px">A draft</textarea></label>
  <textarea id="memo" placeholder="Only for us" style="height:60px"></textarea>`;

describe('several boxes, and the agent has been in none', () => {
  it('offers each by what the page calls it, and takes none by itself', () => {
    const tracker = show(two);
    expect(tracker.current()).toBeNull();
    expect(names(tracker)).toEqual(['Answer', 'Only for us']);
  });

  it('writes in the box that the agent chose, and asks no more', async () => {
    const tracker = show(two);
    expect(tracker.choose(idOf(tracker, 'Only for us'))).toBe(true);
    expect(told).toBe(1);
    expect(tracker.choices()).toEqual([]);
    expect(tracker.current()?.focusedAt).toBeGreaterThan(Date.now() - 1_000);
    expect(await tracker.insert({ text: 'Hello' })).toMatchObject({ status: 'inserted' });
    expect(await tracker.insert({ text: 'Dana.' })).toMatchObject({ status: 'inserted' });
    expect(field('memo').value).toBe('Hello Dana.');
    expect(field('answer').value).toBe('A draft');
  });

  it('goes with the agent who clicks into another box afterwards', async () => {
    const tracker = show(two);
    tracker.choose(idOf(tracker, 'Only for us'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    field('answer').focus();
    expect(tracker.current()?.draft).toBe('A draft');
  });

  it('asks again when the chosen box is gone, and refuses a choice that is', async () => {
    const tracker = show(`${two}<textarea aria-label="Third" style="height:60px"></textarea>`);
    const id = idOf(tracker, 'Only for us');
    tracker.choose(id);
    field('memo').remove();
    await vi.waitFor(() => expect(told).toBe(2), { timeout: 300 });
    expect(tracker.current()).toBeNull();
    expect(names(tracker)).toEqual(['Answer', 'Third']);
    expect(tracker.choose(id)).toBe(false);
    expect(tracker.findChoice(id)).toBeNull();
  });

  it('tells of a box that comes later', async () => {
    const tracker = show(two);
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable style="height:60px">…</div>');
    await vi.waitFor(() => expect(told).toBe(1), { timeout: 300 });
    expect(names(tracker)).toEqual(['Answer', 'Only for us', null]);
  });

  it('offers six at most', () => {
    expect(show('<textarea style="height:60px"></textarea>'.repeat(9)).choices()).toHaveLength(6);
  });

  it('points at what the agent sees of a box', () => {
    const tracker = show(two);
    expect(tracker.findChoice(idOf(tracker, 'Answer'))).toBe(field('answer'));
  });
});

describe('what is never offered', () => {
  it.each([
    '<input type="password">',
    '<input type="search">',
    '<textarea name="subject" style="height:60px"></textarea>',
    '<textarea autocomplete="street-address" style="height:60px"></textarea>',
    '<div role="search"><textarea style="height:60px"></textarea></div>',
    '<textarea style="display:none"></textarea>',
  ])('%s', (markup) => {
    expect(names(show(two + markup))).toEqual(['Answer', 'Only for us']);
  });

  it('anything, where the site says which box it is', () => {
    const rule: ComposerRule = { editors: [{ at: '#memo', kind: 'plain' }], modes: [] };
    const tracker = show(two, rule);
    expect(tracker.choices()).toEqual([]);
    expect(tracker.current()).not.toBeNull();
  });

  it('anything, where the site says that the box is in a frame', () => {
    const rule: ComposerRule = { editors: [{ at: 'iframe', kind: 'rich', frame: true }], modes: [] };
    expect(show(`${two}<iframe></iframe>`, rule).choices()).toEqual([]);
  });
});

describe('the name of a box', () => {
  it.each([
    [
      '<b id="to-dana">To Dana</b><textarea aria-labelledby="to-dana" placeholder="Write"></textarea>',
      'To Dana',
    ],
    ['<label for="reply">Reply</label><textarea id="reply" aria-label="Text area"></textarea>', 'Reply'],
    ['<div contenteditable aria-label="  Your\n  reply ">Words of a draft</div>', 'Your reply'],
    ['<div contenteditable><p data-placeholder="Write a note"><br></p></div>', 'Write a note'],
    ['<fieldset><legend>Team note</legend><textarea></textarea></fieldset>', 'Team note'],
    ['<section><h3>Public reply</h3><div><textarea></textarea></div></section>', 'Public reply'],
    [`<textarea aria-label="${'long '.repeat(40)}"></textarea>`, `${'long '.repeat(16).slice(0, 79)}…`],
    ['<textarea>Words of a draft</textarea>', null],
  ])('in %s', (markup, name) => {
    expect(names(show(markup))).toEqual([name]);
  });

  it('is not the heading of the box above it', () => {
    const tracker = show('<h3>Reply</h3><textarea></textarea><textarea></textarea>');
    expect(names(tracker)).toEqual(['Reply', null]);
  });
});

function show(markup: string, rule: ComposerRule | null = null): ComposerTracker {
  document.body.innerHTML = `<style>[contenteditable], textarea { min-height: 40px; width: 300px }</style>${markup}`;
  return trackComposers({
    document,
    rule: () => rule,
    mode: () => 'unknown',
    signal: stop.signal,
    onChange: () => {
      told += 1;
    },
  });
}

function names(tracker: ComposerTracker): (string | null)[] {
  return tracker.choices().map(({ label }) => label);
}

function idOf(tracker: ComposerTracker, name: string): string {
  return tracker.choices().find(({ label }) => label === name)?.id ?? '';
}

function field(id: string): HTMLTextAreaElement {
  return document.querySelector(`#${id}`) as HTMLTextAreaElement;
}
