import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '@/lib/desk/read-source';
import { writeSource } from '@/lib/desk/write-source';
import type { RichBlock, RichRun } from '@/lib/model/rich-text';

const run = (text: string, look: Partial<RichRun> = {}): RichRun => ({
  ...{ text, isBold: false, isItalic: false, href: null },
  ...look,
});
const paragraph = (...runs: RichRun[]): RichBlock => ({ kind: 'paragraph', runs });

/** Neighbours that look alike are one. */
function joined(blocks: readonly RichBlock[]): RichBlock[] {
  return blocks.map(({ kind, runs }) => {
    const all: RichRun[] = [];
    for (const one of runs) {
      const last = all.at(-1);
      const isAlike = last?.isBold === one.isBold && last.isItalic === one.isItalic && last.href === one.href;
      if (last && isAlike) last.text += one.text;
      else all.push({ ...one });
    }
    return { kind, runs: all };
  });
}

const roundTrip = async (blocks: readonly RichBlock[]) => joined(await readSource(writeSource(blocks)));

describe('the text of a rich phrase', () => {
  it('is Markdown, in which placeholders stay as they are', async () => {
    const blocks = [
      paragraph(
        run('Dear '),
        run("{{ customer.first_name | default: '*you*' }}", { isBold: true }),
        run(','),
      ),
      { kind: 'bullet' as const, runs: [run('one, see '), run('here', { href: 'https://example.com/a_b' })] },
      { kind: 'bullet' as const, runs: [run('two', { isItalic: true })] },
      paragraph(run('{% if amount %}It is _{{ amount }}_.{% endif %}')),
    ];
    expect(writeSource(blocks)).toBe(
      "Dear **{{ customer.first_name | default: '*you*' }}**,\n\n- one, see [here](https://example.com/a_b)\n- *two*\n\n" +
        '{% if amount %}It is \\_{{ amount }}\\_.{% endif %}',
    );
    expect(await roundTrip(blocks)).toEqual(blocks);
  });

  it.each([
    'a * b * c and _under_ [not a link](x) <b>no tag</b> `code` ~~gone~~ | table |',
    '- no list\n+ nor here\n1. nor 2) here\n# no heading\n===\n> no quote',
    'back \\ slash \\* and &amp; too',
    '10. Downing Street',
  ])('keeps words as words: %s', async (text) => {
    expect(await roundTrip([paragraph(run(text))])).toEqual([paragraph(run(text))]);
  });

  it('keeps looks that touch and overlap', async () => {
    const blocks = [
      paragraph(run('a', { isBold: true }), run('b', { isBold: true, isItalic: true }), run(' c')),
      paragraph(run('whole', { isBold: true, href: 'mailto:desk@example.com' }), run(' end')),
    ];
    expect(await roundTrip(blocks)).toEqual(blocks);
  });

  it('comes back the same from any words', async () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9äé.,*_#\\<>|~&[\]()=+-]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (lines) => {
        const blocks = lines.map((line) => paragraph(run(line)));
        expect(await roundTrip(blocks)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });
});
