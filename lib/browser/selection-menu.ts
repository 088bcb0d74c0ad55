import { browser } from 'wxt/browser';
import { announce } from './messenger';
import { openPanel } from './panel-window';

const ITEM = 'use-selection';
/** A panel that has just been opened hears nothing yet: it is told again, this many times, this far apart (ms). */
const TELLINGS = 10;
const APART = 200;

/** Adds the item to the menu of selected text. Called when the extension is installed or updated. */
export async function addSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title: 'Use the selection in Evenkeel', contexts: ['selection'] });
}

/** Opens the panel for a press on that item and tells it to take the selection. Register at the top of the worker. */
export function onSelectionMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== ITEM || !tab) return;
    void openPanel(tab);
    const id = crypto.randomUUID();
    for (let telling = 0; telling < TELLINGS; telling += 1) {
      await announce('selection/invoked', { id });
      await new Promise((resolve) => setTimeout(resolve, APART));
    }
  });
}
