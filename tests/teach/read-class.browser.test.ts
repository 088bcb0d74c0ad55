import { describe, expect, it } from 'vitest';
import { readClass } from '@/lib/teach/read-class';

describe('a class name', () => {
  it.each(['message', 'msg-body', 'from_customer', 'ticketThread', 'c-message__body', 'Message', 'is-agent'])(
    'that a person wrote is used: %s',
    (token) => expect(readClass(token)).toBe(`.${token}`),
  );

  it.each([
    ['Message_body__x7Ya2', '[class*="Message_body__"]'],
    ['_body_x7ya2_12', '[class*="_body_"]'],
    ['Message__Author-sc-1a2b3c-0', '[class*="Message__Author-"]'],
    ['css-1x2y3z-Author', '[class*="-Author"]'],
    ['makeStyles-root-12', '[class*="makeStyles-root-"]'],
  ])('of which a person wrote a part is used by that part: %s', (token, selector) =>
    expect(readClass(token)).toBe(selector),
  );

  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'kXyZab',
    'bdVaJa',
    'jss123',
    'svelte-1abc23',
    'x1i10hfl',
    '_9fKq2',
    'ember123',
  ])('that a tool made up is not used: %s', (token) => expect(readClass(token)).toBeNull());

  it.each([
    'flex',
    'px-4',
    'text-sm',
    'bg-[#fff]',
    'md:flex',
    'bg-gray-100',
    'justify-end',
    'w-1/2',
    'space-y-4',
    'active',
  ])('that says how something looks is not used: %s', (token) => expect(readClass(token)).toBeNull());
});
