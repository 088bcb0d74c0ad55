/** Scrolls what the wheel would have scrolled without the picker's shield: the nearest pane that can move that way. */
export function scrollUnder(element: Element, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const unit = [1, LINE, element.ownerDocument.documentElement.clientHeight][deltaMode] ?? 1;
  const [left, top] = [deltaX * unit, deltaY * unit];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = [at.scrollLeft, at.scrollTop];
    at.scrollBy({ left, top, behavior: 'instant' });
    if (at.scrollLeft !== before[0] || at.scrollTop !== before[1]) return;
  }
}

/** Pixels of one line, for mice that count in lines. */
const LINE = 16;
