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
      expect(nameOf(id, lang)).toBe(name);
    }
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
});
