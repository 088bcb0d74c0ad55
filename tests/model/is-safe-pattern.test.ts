import { describe, expect, it } from 'vitest';
import { isSafePattern } from '@/lib/model/is-safe-pattern';

describe('a pattern from outside', () => {
  it.each([
    '^/tickets/(\\d+)',
    '[?&;]id=(\\d+)',
    '^(.+?)\\s*<',
    '(?:Re|Aw): (.+)$',
    '(?<=#)\\d{1,9}',
    '(?:a|b)?c',
    '[(+*]+x',
    '(\\(+)',
  ])('is taken when it is plain: %s', (source) => expect(isSafePattern(source)).toBe(true));

  it.each([
    '(a+)+',
    '(a|a)*b',
    '((ab)*c)*',
    '(?:x{2,})+',
    '(a{1,30}){1,30}',
    '(.)\\1',
    '(?<n>a)\\k<n>',
    '(',
    'a**',
    'a*a*a*a*a*a*a*a*a*',
  ])('is refused when it could run for ever or does not compile: %s', (source) =>
    expect(isSafePattern(source)).toBe(false),
  );
});
