/** As a ref: what the agent asked for takes the focus when it appears. */
export function focusShown(element: HTMLElement | null): void {
  element?.focus();
}
