import { browser } from 'wxt/browser';
import type { PaletteWish } from '../model/palette';
import { ask } from './messenger';
import { openPalette } from './palette-page';

/** Answers the browser's own shortcuts. Register at the top of the worker, so that a key wakes it. */
export function onCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    const wish = wishOf(command);
    if (wish?.kind === 'suggestion' && (await isDoneByPanel(tab.windowId, wish.number))) return;
    if (wish) await openPalette(tab.id, wish);
  });
}

function wishOf(command: string): PaletteWish | null {
  if (command === 'open-palette') return { kind: 'search' };
  const [, number] = command.match(/^insert-suggestion-([123])$/) ?? [];
  return number === undefined ? null : { kind: 'suggestion', number: Number(number) };
}

/** A panel that is open inserts what it shows; what it has to be asked for is the palette's to ask. */
async function isDoneByPanel(windowId: number, number: number): Promise<boolean> {
  const reply = await ask('panel', 'suggestion/insert', { windowId, number }).catch(() => null);
  return reply !== null && reply.status !== 'unfilled';
}
