import { findText } from '../find-text';
import { isShown } from '../is-shown';
import { mailThreadId } from '../mail-thread-id';
import type { Page } from '../page';
import { idInAddress } from './id-in-address';

/**
 * The conversation that a page with nothing but an editor belongs to: a reply form names the ticket in its address, a mail
 * that is being written names subject and recipient. Null elsewhere.
 */
export function inferAbout(page: Page): string | null {
  const { document, url } = page;
  const editors = [...document.querySelectorAll('textarea,[contenteditable="true"],iframe')];
  if (!editors.some(isShown)) return null;
  const root = document.documentElement;
  const scope = { page, root, element: root };
  const subject = findText([{ value: '[name*="subject" i]' }, { value: '[id*="subject" i]' }], scope);
  const email = findText(
    [{ value: '[name="to" i],[name="_to" i],[name$="[to]" i],[id="to" i]', match: ADDRESS }],
    scope,
  );
  if (subject !== null && email !== null) return mailThreadId(subject, { name: '', email });
  const id = idInAddress(url);
  return id === null ? null : `${url.host}/${id}`;
}

const ADDRESS = '(?<![^@<>()\\s"\':;,])([^@<>()\\s"\':;,]+@[^@<>()\\s"\':;,]+\\.[^@<>()\\s"\':;,?]+)';
