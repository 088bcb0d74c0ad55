import { expect, it } from 'vitest';
import { isClobbered } from '@/lib/read/is-clobbered';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

it.each([
  '<form><div id="attributes"><input name="subject"></div></form>',
  '<form><input name="title"><textarea name="body"></textarea></form>',
  '<div id="children"></div><input name="parentNode">',
])('a form as helpdesks have it hides nothing from the reader: %s', (html) => {
  expect(isClobbered(pageOf(html))).toBe(false);
});

it.each([
  '<form><input name="parentNode"></form>',
  '<form><fieldset id="children"></fieldset></form>',
  '<form id="f"></form><select form="f" name="closest"></select>',
  '<img name="body">',
  '<form name="querySelector"></form>',
])('a name that hides what the reader asks is seen: %s', (html) => {
  expect(isClobbered(pageOf(html))).toBe(true);
});
