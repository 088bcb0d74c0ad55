import { answer, ask } from '../browser/messenger';
import { paletteUrl } from '../browser/palette-page';
import type { PaletteWish } from '../model/palette';
import { type MountedPalette, mountPalette } from './mount-palette';
import type { Page } from './start-page';
import { watchShortcuts } from './watch-shortcuts';

/** Shows the palette over this page when the agent calls for it, until `signal` aborts. */
export function servePalette(
  document: Document,
  page: Pick<Page, 'hold' | 'focus' | 'findShortcut'>,
  signal: AbortSignal,
): void {
  let mounted: MountedPalette | null = null;
  /** What the next palette to load is for: told once, so that a copy that a page embeds by itself learns nothing. */
  let pending: PaletteWish | null = null;
  let query = '';

  const close = () => {
    mounted?.remove();
    mounted = null;
    pending = null;
  };
  const open = (wish: PaletteWish) => {
    page.hold();
    if (mounted && pending === null && wish.kind === 'search') {
      mounted.show();
      return;
    }
    close();
    pending = wish;
    mounted = mountPalette(document, paletteUrl());
    // At once, not when it says that it is ready: the field is there a moment earlier.
    if (wish.kind === 'search') mounted.show();
  };

  answer(
    'overlay',
    {
      'composer/hold': () => {
        page.hold();
        return null;
      },
      'composer/focus': () => page.focus(),
      'palette/open': (wish) => {
        open(wish);
        return null;
      },
      'palette/begin': (_, { isOwnPage }) => {
        if (!isOwnPage || !pending) return null;
        const beginning = { wish: pending, query };
        pending = null;
        return beginning;
      },
      'palette/show': () => {
        mounted?.show();
        return null;
      },
      'palette/close': (last) => {
        query = last.query;
        close();
        return null;
      },
    },
    signal,
  );
  // A press beside the palette puts it away; presses in it are not seen here.
  document.addEventListener('pointerdown', close, { capture: true, signal });
  signal.addEventListener('abort', close);
  watchShortcuts({
    document,
    find: (trigger) => page.findShortcut(trigger),
    call: (wish) => {
      page.hold();
      void ask('background', 'palette/call', wish).catch(() => undefined);
    },
    signal,
  });
}
