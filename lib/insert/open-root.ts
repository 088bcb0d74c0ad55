/** How a shadow root is opened. A content script can open closed ones too, by the browser's own means. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

export const openRootOnly: OpenRoot = (element) => element.shadowRoot;
