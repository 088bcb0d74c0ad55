import { describe, expect, it } from 'vitest';
import { ShortcutName } from '@/lib/model/palette';
import { packs } from '@/lib/phrases';
import { findByName, nameOf } from '@/lib/phrases/find-by-name';
import { shortcuts } from '@/lib/phrases/shortcuts';

describe.each(packs)('the short names in $lang', ({ lang, load }) => {
  it('each stand for a phrase that is there, without blanks, and can be typed', async () => {
    const { phrases } = await load();
    for (const [name, id] of Object.entries(shortcuts[lang] ?? {})) {
      const phrase = findByName(name, lang, phrases);
      expect(phrase?.id).toBe(id);
      expect(phrase?.text).not.toContain('{{');
      expect(ShortcutName.safeParse(name).success).toBe(true);
      expect(nameOf(id, lang, phrases)).toBe(name);
    }
  });
});

describe.each(packs)('a hand that writes in $lang', ({ lang }) => {
  it.each([
    ['an apology', '-apologise-'],
    ['word that it is done', '-execute-'],
    ['a greeting', '-respond-'],
  ])('has a short name for %s', (_what, part) => {
    const ids = Object.values(shortcuts[lang] ?? {}).map((id) => (lang === 'en' ? `-${id}` : id));
    expect(ids.filter((id) => id.includes(part))).not.toEqual([]);
  });
});

describe('a name that is typed', () => {
  it('may be a phrase’s whole id, or have capitals, and is nothing else', async () => {
    const [english] = packs;
    const phrases = (await english?.load())?.phrases ?? [];
    expect(findByName('apologise-sorry-on-it', 'en', phrases)?.id).toBe('apologise-sorry-on-it');
    expect(findByName('Sorry', 'en', phrases)?.id).toBe(shortcuts.en?.sorry);
    expect(findByName('sor', 'en', phrases)).toBeNull();
    expect(findByName('constructor', 'en', phrases)).toBeNull();
  });

  it('is the agent’s own before a built-in one, which then has no name', async () => {
    const [english] = packs;
    const built = (await english?.load())?.phrases ?? [];
    const [some] = built;
    if (!some) throw new Error('no phrase');
    const phrases = [{ ...some, id: 'own-1', shortcut: 'sorry' }, ...built];
    expect(findByName('SORRY', 'en', phrases)?.id).toBe('own-1');
    expect(nameOf('own-1', 'en', phrases)).toBe('sorry');
    expect(nameOf(shortcuts.en?.sorry ?? '', 'en', phrases)).toBeNull();
  });
});
