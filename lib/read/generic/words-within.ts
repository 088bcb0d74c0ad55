import { frameBody } from '../frame-body';

/** How many characters of text an element holds, frames included. */
export function wordsWithin(element: Element): number {
  const frames = element.localName === 'iframe' ? [element] : [...element.querySelectorAll('iframe')];
  const framed = frames.reduce((sum, frame) => sum + (frameBody(frame)?.textContent?.trim().length ?? 0), 0);
  return framed + (element.textContent?.trim().length ?? 0);
}
