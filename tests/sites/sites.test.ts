// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';

/** Every string of a site with the path of keys that leads to it. */
function strings(value: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, Array.isArray(value) ? path : [...path, key]),
  );
}

const PATTERNS = ['url', 'title', 'match'];
const SELECTORS = [
  'text',
  'ownText',
  'value',
  'at',
  'is',
  'inside',
  'has',
  'lacks',
  'present',
  'absent',
  'marks',
  'root',
  'item',
  'around',
  'exclude',
  'body',
  'strip',
  'quotes',
  'more',
  'collapsed',
  'day',
  'each',
  'openedBy',
];

describe('every site', () => {
  it('is in the list once', () => {
    const files = readdirSync('lib/sites')
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && name !== 'vocabulary');
    expect(sites.map((site) => site.id).sort()).toEqual(files.sort());
  });

  it('can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(sites))).toEqual(sites);
  });
});

describe.each(sites)('$name', (site) => {
  it('has selectors and patterns that a browser understands', () => {
    for (const { path, text } of strings(site)) {
      const key = path.at(-1) ?? '';
      if (PATTERNS.includes(key)) expect(() => new RegExp(text, 'iu'), path.join('.')).not.toThrow();
      if (SELECTORS.includes(key))
        expect(() => document.querySelector(text.replaceAll('{id}', '1')), path.join('.')).not.toThrow();
    }
  });

  it('says how it was verified', () => {
    if (site.confidence === 'verified') expect(site.verified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    else expect(site.verified).toBeNull();
  });

  it('asks for notes before it asks for replies', () => {
    const roles = site.conversation.messages.roles.map(({ role }) => role);
    const lastNote = roles.lastIndexOf('note');
    expect(roles.slice(0, lastNote + 1).every((role) => role === 'note')).toBe(true);
  });
});
