/** A palette on the page, not seen until it is shown. */
export interface MountedPalette {
  show(): void;
  /** Takes it away, and gives the focus back if the palette has it. */
  remove(): void;
}

/**
 * Puts the palette's own page over this one. It stands in a closed shadow root, where neither the page's scripts nor its
 * styles reach, and in the browser's top layer, above whatever the page holds. Styles are set one by one because a page's
 * content policy may forbid a style sheet.
 */
export function mountPalette(document: Document, url: string): MountedPalette {
  const before = document.activeElement;
  const host = document.createElement('div');
  setStyle(host, { all: 'initial' });
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.popover = 'manual';
  setStyle(box, BOX);
  const frame = document.createElement('iframe');
  frame.title = 'Evenkeel phrases';
  // For any origin: the address leads on to another one, which cannot be named beforehand.
  frame.allow = 'clipboard-write *';
  frame.src = url;
  setStyle(frame, FRAME);
  box.append(frame);
  root.append(box);
  // Not in the body, which may itself be an editor.
  document.documentElement.append(host);
  return {
    show() {
      if (!box.matches(':popover-open')) box.showPopover();
      frame.focus();
    },
    remove() {
      // First the focus, since with a frame that has it the browser would take it from the whole page.
      if (root.activeElement === frame && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
      host.remove();
    },
  };
}

const BOX = {
  inset: '12vh 0 auto 0',
  margin: '0 auto',
  width: 'min(560px, calc(100vw - 32px))',
  height: 'min(440px, 80vh)',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'Canvas',
  'color-scheme': 'light dark',
  'border-radius': '12px',
  'box-shadow': '0 0 0 1px rgb(0 0 0 / 12%), 0 16px 48px rgb(0 0 0 / 28%)',
};
const FRAME = { display: 'block', width: '100%', height: '100%', border: '0', 'color-scheme': 'light dark' };

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
