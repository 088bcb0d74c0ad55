/** What makes events that the page's own scripts can read. */
export type PageWorld = {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  InputEvent: typeof InputEvent;
  /** An object of ours as one of the page's. */
  give<T extends object>(value: T): T;
};

type FirefoxWindow = Window & { wrappedJSObject?: Omit<PageWorld, 'give'> };
declare const cloneInto:
  | (<T>(value: T, target: object, options: { wrapReflectors: boolean }) => T)
  | undefined;

/**
 * Firefox hides from the page what a transfer holds that an extension made, so there the page's own makers are used; they
 * are reached through the window, and no script is put into the page. Chromium hides nothing.
 */
export function findPageWorld(input: HTMLElement): PageWorld {
  const window: FirefoxWindow | null = input.ownerDocument.defaultView;
  const page = window?.wrappedJSObject;
  if (!window || !page || typeof cloneInto === 'undefined') {
    return { DataTransfer, ClipboardEvent, InputEvent, give: (value) => value };
  }
  const clone = cloneInto;
  return {
    DataTransfer: page.DataTransfer,
    ClipboardEvent: page.ClipboardEvent,
    InputEvent: page.InputEvent,
    give: (value) => clone(value, window, { wrapReflectors: true }),
  };
}
