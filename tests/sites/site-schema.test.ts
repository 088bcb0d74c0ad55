// @vitest-environment jsdom
import { describe, expect, expectTypeOf, it } from 'vitest';
import { SiteSchema } from '@/lib/model/site-schema';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';
import type { Site } from '@/lib/sites/vocabulary';

/** A type with its intersections worked out and `readonly` taken off, so that two can be compared key by key. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

describe('the schema of a site', () => {
  it('says the same as the vocabulary’s types', () => {
    expectTypeOf<Plain<SiteSchema>>().toEqualTypeOf<Plain<Site>>();
  });

  it.each(sites.map((site) => [site.name, site] as const))('takes in %s as it is', (_name, site) => {
    expect(SiteSchema.safeParse(site).error?.issues ?? []).toEqual([]);
  });

  const refuses = (change: object) =>
    !SiteSchema.safeParse({ ...practice, conversation: { ...practice.conversation, ...change } }).success;

  it('refuses what it does not know, so that nothing is taken in unread', () => {
    expect(refuses({ script: 'alert(1)' })).toBe(true);
  });

  it('refuses a selector that does not parse', () => {
    expect(refuses({ root: ['div[['] })).toBe(true);
  });

  it('refuses a pattern that could run for ever', () => {
    expect(refuses({ id: [{ url: '(a+)+$' }] })).toBe(true);
  });

  it('refuses a place that would be everywhere at once', () => {
    expect(refuses({ root: [] })).toBe(true);
  });
});
