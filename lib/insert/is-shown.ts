/** True for an element that is on the page for the agent to see, in view or not. */
export function isShown(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 20 && height > 8;
}
