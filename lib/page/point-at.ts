/** How long the mark stays, in milliseconds. */
const FADE = 1_600;

/** Scrolls to an element and marks it for a moment, by an animation, which leaves no trace in the page. */
export function pointAt(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  element.animate(
    [
      { outline: '2px solid #0f6f66', outlineOffset: '4px' },
      { outline: '2px solid transparent', outlineOffset: '4px' },
    ],
    { duration: FADE, easing: 'ease-in' },
  );
}
