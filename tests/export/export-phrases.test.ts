// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPhrases } from '@/lib/export/export-phrases';
import { readImport } from '@/lib/import/read-import';
import { Channel } from '@/lib/model/conversation';
import { Category, Emotion, Risk, Step, Tone } from '@/lib/model/method';
import { OwnPhrase } from '@/lib/model/own-phrase';
import { TeamPack } from '@/lib/model/team-pack';

const about = { id: 'my-library', name: 'My library', version: 3 };

const phrase: OwnPhrase = {
  id: 'own-0001',
  name: 'Late parcel',
  folder: 'Delivery/Late',
  variants: [
    { lang: 'en', text: 'Hello {{ customer.first_name }},\n\nit is **late**.', format: 'markdown' },
    { lang: 'de', text: '=SUM(1;2) "quoted", gültig', format: 'plain' },
  ],
  shortcut: 'late',
  step: 'acknowledge',
  tone: 'formal',
  channels: ['email', 'chat'],
  fits: { categories: ['service-delivery'], emotions: ['angry', 'worried'], risks: ['leaving'] },
  why: 'It names the delay.',
  avoid: 'When it is not late --> at all.',
  tags: ['parcel; late', 'back\\slash'],
  isShared: true,
  createdAt: '2026-03-04T05:06:07Z',
  updatedAt: '2026-03-05T05:06:07Z',
};
const plain: OwnPhrase = {
  ...phrase,
  id: 'own-0000',
  name: 'Thanks',
  folder: '',
  shortcut: null,
  step: null,
  tags: [],
};

const draftOf = ({ id: _id, createdAt: _created, updatedAt: _updated, ...draft }: OwnPhrase) => draft;

async function goRound(phrases: readonly OwnPhrase[], format: 'json' | 'csv' | 'markdown') {
  const { fileName, text } = await exportPhrases(phrases, format, about);
  const preview = await readImport({ name: fileName, text }, 'fr');
  if (preview.status === 'refused') throw new Error(preview.reason);
  return preview;
}

describe('an export', () => {
  it('as JSON is a valid pack in an order of its own', async () => {
    const { fileName, mime, text } = await exportPhrases([phrase, plain], 'json', about);
    expect({ fileName, mime }).toEqual({ fileName: 'my-library.evenkeel.json', mime: 'application/json' });
    expect(TeamPack.parse(JSON.parse(text))).toEqual({
      ...{ format: 'evenkeel-pack', schema: 1, ...about },
      phrases: [plain, phrase],
    });
    expect((await exportPhrases([plain, phrase], 'json', about)).text).toBe(text);
    expect(text).toContain('\n  "phrases": [\n    {\n      "id": "own-0000"');
  });

  it('as CSV has a row a language, and nothing that a spreadsheet computes', async () => {
    const { fileName, mime, text } = await exportPhrases([phrase], 'csv', about);
    expect({ fileName, mime }).toEqual({ fileName: 'my-library.csv', mime: 'text/csv' });
    expect(text.startsWith('\uFEFFid,name,folder,language,text,format,shortcut,step,')).toBe(true);
    expect(text).toContain(
      '\r\nown-0001,Late parcel,Delivery/Late,de,"\'=SUM(1;2) ""quoted"", gültig",plain,',
    );
    expect(text).not.toMatch(/(?:^|[,\n]"?)[=+@-]/mu);
  });

  it('as Markdown can be read by a person', async () => {
    const { fileName, mime, text } = await exportPhrases([phrase, plain], 'markdown', about);
    expect({ fileName, mime }).toEqual({ fileName: 'my-library.md', mime: 'text/markdown' });
    expect(text).toContain('\n# Delivery/Late\n\n## Late parcel\n');
    expect(text).toContain(
      '\nHello {{ customer.first_name }},\n\nit is **late**.\n<!-- /evenkeel-text -->\n',
    );
    expect(text.indexOf('## Thanks')).toBeLessThan(text.indexOf('# Delivery/Late'));
  });

  it('as Markdown takes a heading that was changed, also by an editor with other line ends', async () => {
    const { text } = await exportPhrases([phrase], 'markdown', about);
    const edited = text.replace('## Late parcel', '## Late again').replaceAll('\n', '\r\n');
    expect(await readImport({ name: 'a.md', text: edited }, 'fr')).toMatchObject({
      phrases: [{ draft: { ...draftOf(phrase), name: 'Late again' } }],
    });
  });

  it('of nothing is an empty pack, and says so when it is read', async () => {
    const { text } = await exportPhrases([], 'json', about);
    expect(TeamPack.parse(JSON.parse(text)).phrases).toEqual([]);
    expect(await readImport({ name: 'a.json', text }, 'en')).toEqual({
      status: 'refused',
      reason: 'There are no phrases in this file.',
    });
  });
});

const words = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const line = (maxLength: number) =>
  fc
    .oneof(words(maxLength), fc.constantFrom('=1+1', "'=x", '# a', '--> b', '; \\', ' x ', '-', '@'))
    .map((text) => text.replace(/\s+/gu, ' ').trim());
const text = fc.oneof(
  words(60).filter((said) => said !== ''),
  fc.constantFrom(
    '=a',
    "''=a",
    '\tb',
    '\r',
    ' x\n',
    '<!-- /evenkeel-text -->',
    '\\<!-- /evenkeel-text',
    '## h',
    'a\r\nb',
    ',',
  ),
);
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const anyPhrase: fc.Arbitrary<OwnPhrase> = fc
  .record({
    name: line(30).filter((name) => name !== ''),
    folder: line(30),
    variants: fc.uniqueArray(
      fc.record({
        lang: fc.constantFrom('en', 'de', 'fr'),
        text,
        format: fc.constantFrom('plain' as const, 'markdown' as const),
      }),
      { minLength: 1, maxLength: 3, selector: ({ lang }) => lang },
    ),
    shortcut: fc.constantFrom(null, 'a', 'ü-9'),
    step: fc.constantFrom(null, ...Step.options),
    tone: fc.constantFrom(...Tone.options),
    channels: some(Channel.options),
    fits: fc.record({
      categories: some(Category.options),
      emotions: some(Emotion.options),
      risks: some(Risk.options),
    }),
    why: line(20),
    avoid: line(20),
    tags: fc.array(
      fc.oneof(line(12), fc.constantFrom(' a', 'b;c', '\\')).filter((tag) => tag !== ''),
      { maxLength: 4 },
    ),
    isShared: fc.boolean(),
  })
  .map((draft) => ({ ...plain, ...draft }));
const anyLibrary = fc
  .array(anyPhrase, { minLength: 1, maxLength: 4 })
  .map((phrases) => phrases.map((each, at) => ({ ...each, id: `own-${at}`, name: `${each.name} ${at}` })));

describe.each(['json', 'csv', 'markdown'] as const)(
  'a library that goes out as %s and comes back',
  (format) => {
    it('is what it was', async () => {
      await fc.assert(
        fc.asyncProperty(anyLibrary, async (library) => {
          for (const each of library) OwnPhrase.parse(each);
          const { from, phrases, skipped } = await goRound(library, format);
          expect({ from, skipped }).toEqual({ from: 'evenkeel', skipped: [] });
          const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
          expect(phrases.map(({ draft }) => draft).sort(byName)).toEqual(library.map(draftOf).sort(byName));
          if (format === 'json')
            expect(new Set(phrases.map(({ id }) => id))).toEqual(new Set(library.map(({ id }) => id)));
        }),
        { numRuns: 200 },
      );
    });
  },
);
