import { browser } from 'wxt/browser';
import { announce } from './messenger';
import { openDesk } from './open-pages';
import { openPanel } from './panel-window';
import { selectionIn } from './read-selection';

const USE = 'use-selection';
const SAVE = 'save-phrase';
/** A panel that has just been opened hears nothing yet: it is told again, this many times, this far apart (ms). */
const TELLINGS = 10;
const APART = 200;

/** Adds the items to the menu of selected text. Called when the extension is installed or updated. */
export async function addSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['selection'] = ['selection'];
  browser.contextMenus.create({ id: USE, title: 'Use the selection in Evenkeel', contexts });
  browser.contextMenus.create({ id: SAVE, title: 'Save the selection as a phrase', contexts });
}

/**
 * Answers a press on the items: opens the panel and tells it to take the selection, or has `save` keep the text and shows
 * the phrase, whose id it gives back. Register at the top of the worker.
 */
export function onSelectionMenu(save: (text: string) => Promise<string>): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === USE) {
      void openPanel(tab);
      await tellPanel();
    }
    if (menuItemId === SAVE) {
      // The menu's own text has lost its line breaks; it is for pages that no script may enter.
      const text = (await selectionIn(tab.id).catch(() => '')) || selectionText;
      if (text.trim() !== '') await openDesk(await save(text.trim()));
    }
  });
}

async function tellPanel(): Promise<void> {
  const id = crypto.randomUUID();
  for (let telling = 0; telling < TELLINGS; telling += 1) {
    await announce('selection/invoked', { id });
    await new Promise((resolve) => setTimeout(resolve, APART));
  }
}
