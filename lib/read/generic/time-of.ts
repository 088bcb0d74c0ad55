import { findText } from '../find-text';
import type { Page } from '../page';
import { parseTime } from '../parse-time';
import type { Found } from './found';

/** When a block was written, ISO 8601, or null. */
export function timeOf(element: Element, { messages, container }: Found, page: Page): string | null {
  const words = findText(messages.time, { page, root: container, element });
  return words === null
    ? null
    : parseTime(words, { now: new Date(), language: page.document.documentElement.lang });
}
