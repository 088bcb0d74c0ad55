import { Editor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComposerTracker, trackComposers } from '@/lib/insert/track-composers';
import type { ComposerRule } from '@/lib/sites/vocabulary';

const REPLY = 'Thank you for telling me.\n\nI will look into the two charges today.';

let stop: AbortController;
let changes: number;

beforeEach(() => {
  stop = new AbortController();
  changes = 0;
  document.body.innerHTML = '';
});
afterEach(() => stop.abort());

describe('inserting', () => {
  it('puts a reply into a text area at the caret', async () => {
    const area = show<HTMLTextAreaElement>('<textarea></textarea>');
    area.value = 'Hello Dana, Kind regards';
    area.focus();
    area.setSelectionRange(12, 12);
    const tracker = track();
    expect(await tracker.insert({ text: REPLY })).toMatchObject({ status: 'inserted' });
    expect(area.value).toBe(`Hello Dana, ${REPLY}Kind regards`);
  });

  it('replaces what the agent has selected', async () => {
    const area = show<HTMLTextAreaElement>('<textarea>Hello world</textarea>');
    area.focus();
    area.setSelectionRange(6, 11);
    expect(await track().insert({ text: 'Dana' })).toEqual({ status: 'inserted', content: 'Hello Dana' });
  });

  it('returns to the caret that the agent left, after a click elsewhere', async () => {
    const box = show<HTMLElement>(
      '<div contenteditable="true" style="min-height:40px;width:300px">Hello world</div>',
    );
    const tracker = track();
    box.focus();
    getSelection()?.collapse(box.firstChild, 6);
    await eventLoop();
    box.blur();
    getSelection()?.removeAllRanges();
    await eventLoop();
    expect(await tracker.insert({ text: 'dear ' })).toMatchObject({ status: 'inserted' });
    expect(box.textContent?.replaceAll('\u00A0', ' ')).toBe('Hello dear world');
  });

  it('keeps the blank lines of a reply in Tiptap', async () => {
    const place = show<HTMLElement>('<div></div>');
    const editor = new Editor({ element: place, extensions: [StarterKit], injectCSS: false });
    editor.commands.focus();
    expect(await track().insert({ text: REPLY })).toMatchObject({ status: 'inserted' });
    expect(editor.getText({ blockSeparator: '\n' })).toBe(REPLY);
    editor.destroy();
  });

  it('writes above the signature and the quote where the agent has not been', async () => {
    const area = show<HTMLTextAreaElement>('<textarea style="width:300px;height:90px"></textarea>');
    area.value = '\n\n-- \nPriya\n\n> It broke again';
    expect(await track().insert({ text: REPLY })).toMatchObject({ status: 'inserted' });
    expect(area.value).toBe(`${REPLY}\n\n-- \nPriya\n\n> It broke again`);
  });
});

describe('refusing', () => {
  it('says that a read-only box cannot be written, and leaves it alone', async () => {
    const area = show<HTMLTextAreaElement>('<textarea readonly>Locked</textarea>');
    area.focus();
    expect(await track().insert({ text: REPLY })).toEqual({ status: 'failed', reason: 'read-only' });
    expect(area.value).toBe('Locked');
  });

  it('says that a reply is too long before it changes anything', async () => {
    const area = show<HTMLTextAreaElement>('<textarea maxlength="20">Hello</textarea>');
    area.focus();
    expect(await track().insert({ text: REPLY })).toEqual({ status: 'failed', reason: 'too-long' });
    expect(area.value).toBe('Hello');
  });

  it.each([
    '<input type="password">',
    '<input type="search">',
    '<input type="email">',
    '<input type="number">',
    '<input type="url">',
    '<input type="date">',
    '<input name="subject">',
    '<textarea name="_to"></textarea>',
    '<input name="recipients[]">',
    '<input autocomplete="street-address">',
  ])('never takes %s for a reply box', async (markup) => {
    show(markup).focus();
    const tracker = track();
    expect(tracker.current()).toBeNull();
    expect(await tracker.insert({ text: 'Hello' })).toEqual({ status: 'failed', reason: 'no-composer' });
  });

  it('does not guess between two reply boxes, and follows the site where it names one', () => {
    show(
      '<textarea id="reply" style="height:60px"></textarea><textarea id="note" style="height:60px"></textarea>',
    );
    expect(track().current()).toBeNull();
    const rule: ComposerRule = { editors: [{ at: '#note', kind: 'plain' }], modes: [] };
    expect(track(rule).current()).toMatchObject({ kind: 'plain', focusedAt: 0 });
  });
});

describe('watching', () => {
  it('tells of a new draft within 150 milliseconds', async () => {
    const area = show<HTMLTextAreaElement>('<textarea style="height:60px"></textarea>');
    const tracker = track();
    area.focus();
    document.execCommand('insertText', false, 'Hello');
    await vi.waitFor(() => expect(changes).toBeGreaterThan(0), { timeout: 150, interval: 10 });
    expect(tracker.current()?.draft).toBe('Hello');
  });

  it('loses the composer when the page takes it away', async () => {
    const area = show<HTMLTextAreaElement>('<textarea style="height:60px"></textarea>');
    const tracker = track();
    expect(tracker.current()).not.toBeNull();
    area.remove();
    await vi.waitFor(() => expect(changes).toBe(1), { timeout: 300 });
    expect(tracker.current()).toBeNull();
  });
});

function track(rule: ComposerRule | null = null): ComposerTracker {
  return trackComposers({
    document,
    rule: () => rule,
    mode: () => 'unknown',
    signal: stop.signal,
    onChange: () => {
      changes += 1;
    },
  });
}

function show<T extends HTMLElement>(markup: string): T {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as T;
}

function eventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
