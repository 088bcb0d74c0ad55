import { afterEach, expect, it } from 'vitest';
import { readCaret } from '@/lib/insert/caret';
import { chooseDriver } from '@/lib/insert/drivers/choose-driver';
import { openRootOnly } from '@/lib/insert/open-root';
import { takeCaret } from '@/lib/insert/take-caret';

const stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
});

it('sets a caret once more where an editor takes the first one for a slip of the browser', async () => {
  document.body.innerHTML =
    '<div contenteditable style="min-height: 60px"><p><br></p><p>-- </p><p>Priya</p></div>';
  const editor = document.querySelector('div') as HTMLElement;
  const selection = document.getSelection() as Selection;
  const goToEnd = () => {
    selection.selectAllChildren(editor.lastElementChild as Element);
    selection.collapseToEnd();
  };
  editor.focus();
  goToEnd();
  await new Promise((resolve) => setTimeout(resolve, 50));

  let moved = 0;
  const moveBack = () => {
    if (moved > 0) return;
    moved += 1;
    goToEnd();
  };
  document.addEventListener('selectionchange', moveBack, { signal: stop.signal });
  const driver = chooseDriver(editor);
  if (!driver) throw new Error('no driver');
  await takeCaret({
    input: editor,
    content: editor,
    driver,
    kind: 'rich',
    caret: null,
    visited: false,
    openRoot: openRootOnly,
  });
  expect(moved).toBe(1);
  expect(readCaret(editor)?.from).toBe(0);
});
