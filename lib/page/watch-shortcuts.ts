import { watchSettings } from '../browser/settings';
import type { PaletteWish } from '../model/palette';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { findHome } from './find-home';

const KEYS: Record<Settings['shortcutKey'], string> = { Tab: 'Tab', Enter: 'Enter', Space: ' ' };

/**
 * Expands what was typed behind the trigger: `;sorry` and the key. Of all keys only that one is looked at, and only where
 * the agent has not turned shortcuts off for the site; what stands before the caret is read at that moment and not kept.
 */
export function watchShortcuts(options: {
  document: Document;
  /** The shortcut right before the caret, if one is there. */
  find: (trigger: string) => { name: string; typed: string } | null;
  call: (wish: PaletteWish) => void;
  signal: AbortSignal;
}): void {
  const { document, find, call, signal } = options;
  let settings = DEFAULT_SETTINGS;
  watchSettings((now) => {
    settings = now;
  }, signal);

  const press = (event: KeyboardEvent) => {
    if (event.key !== KEYS[settings.shortcutKey] || !event.isTrusted || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return;
    if (settings.shortcutsOffSites.includes(findHome(document).url.host)) return;
    const found = find(settings.shortcutTrigger);
    if (!found) return;
    // The editor would indent, or the browser would move on.
    event.preventDefault();
    event.stopImmediatePropagation();
    call({ kind: 'shortcut', ...found });
  };
  document.defaultView?.addEventListener('keydown', press, { capture: true, signal });
}
