// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '@/lib/import/read-import';
import type { Phrase } from '@/lib/model/phrase';
import { fillSuggestion } from '@/lib/suggest/fill-suggestion';
import { renderSuggestion } from '@/lib/suggest/render';

const signs = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{',
    '}',
    '%',
    '[[',
    ']]',
    '$|$',
    '|',
    "'",
    '"',
    '\\',
    '\n',
    ' ',
    'a',
    '.',
    ':',
  ],
  ...[
    '{{ customer.first_name }}',
    '{{contact.name | default: "x"}}',
    '{{> x}}',
    '{{#if to.name}}',
    '{{/if}}',
  ],
  ...[
    '{{else}}',
    '{% if ticket.id %}',
    '{% else %}',
    '{% endif %}',
    '{% elsif x %}',
    '{{- a -}}',
    '{{!-- c --}}',
  ],
  ...['{formtext: name=a; default=b}', '{if: x}', '{endif}', '{else}', '{import: x}', '{note}', '{endnote}'],
  ...['{formmenu: a, b}', '{time: YYYY}', '{=a}', '%filltext:name=a%', '%fillpopup:name=p:q%', '%clipboard'],
  ...['%Y-%m', '%snippet:x%', '%|', '%%', '[[first name]]', '<b>', '</b>', '<p>', '<script>', '<li>', '<ul>'],
  ...[
    '<a href="https://example.com/{{x}}">',
    '</a>',
    '&lt;',
    '&#123;',
    '**',
    '_',
    '# ',
    '- ',
    '1. ',
    '```',
    '---\n',
  ],
  ...[
    '<!-- evenkeel {"variants":1,"__proto__":{}} -->\n',
    '\uE000',
    '\uE0000\uE001',
    'matches:\n',
    ',',
    ';',
    '\t',
  ],
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...signs) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(''));

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const wraps: Record<string, (text: string) => { name: string; text: string }> = {
  bare: (text) => ({ name: 'a', text }),
  json: (text) => ({ name: 'a.json', text: `{"macros":[${text}` }),
  yaml: (text) => ({ name: 'a.yml', text: `matches:\n  - trigger: ${text}` }),
  xml: (text) => ({ name: 'a.textexpander', text: `<plist><dict><key>${text}` }),
  csv: (text) => ({ name: 'a.csv', text }),
  'titled csv': (text) => ({ name: 'a.csv', text: `name,text\nx,${cell(text)}\n` }),
  markdown: (text) => ({ name: 'a.md', text }),
  'own markdown': (text) => ({ name: 'a.md', text: `<!-- evenkeel-phrases 1 -->\n## x\n${text}` }),
  briskine: (text) => ({ name: 'a.csv', text: `title,shortcut,body,tags,bcc\nx,x,${cell(text)},,\n` }),
  'text blaze': (text) => {
    const snippets = [
      { name: 'x', shortcut: 'x', text },
      { name: 'y', type: 'html', html: text },
    ];
    return { name: 'a.json', text: JSON.stringify({ folders: [{ name: 'f', snippets }] }) };
  },
  textexpander: (text) => ({ name: 'a.csv', text: `x,${cell(text)},x\n` }),
  espanso: (text) => {
    const vars = [{ name: 'a', type: 'echo', params: { echo: text } }];
    const kinds = ['replace', 'html', 'markdown', 'form'];
    return {
      name: 'a.yml',
      text: JSON.stringify({ matches: kinds.map((kind) => ({ trigger: kind, [kind]: text, vars })) }),
    };
  },
  chatwoot: (text) => ({ name: 'a.json', text: JSON.stringify([{ short_code: 'x', content: text }]) }),
  zendesk: (text) => {
    const write = (field: string) => ({ title: field, actions: [{ field, value: text }] });
    return {
      name: 'a.json',
      text: JSON.stringify({ macros: [write('comment_value'), write('comment_value_html')] }),
    };
  },
};

function asPhrase(text: string, format: Phrase['format']): Phrase {
  const fits = { categories: [], emotions: [], risks: [] };
  return {
    ...{ id: 'x', step: 'respond', tone: 'warm', channels: [], fits, why: '', avoid: '', tags: [] },
    text,
    format,
  };
}

/** What would be inserted, with every blank answered; null when nothing could be. */
async function insert(text: string, format: Phrase['format']): Promise<string | null> {
  const suggestion = await fillSuggestion(asPhrase(text, format), '', {});
  if (!suggestion) return null;
  const answers = Object.fromEntries(suggestion.missing.map((name) => [name, 'answer']));
  const rendered = renderSuggestion(suggestion, answers);
  return rendered.status === 'ready' ? rendered.text : null;
}

/** What only trying can tell is said to be so. */
const DOUBT = /computes something|has to be in your library|more blanks|can’t be inserted until/u;

describe.each(Object.entries(wraps))('any text as %s', (_, wrap) => {
  it('gives phrases that can be inserted, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const preview = await readImport(wrap(text), 'en');
        const phrases = preview.status === 'read' ? preview.phrases : [];
        for (const { draft, notes } of phrases.filter(
          ({ notes }) => !notes.some((note) => DOUBT.test(note)),
        )) {
          for (const { text: said, format } of draft.variants)
            expect(await insert(said, format), `${said}\n${notes.join('\n')}`).not.toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('words in HTML', () => {
  const tame = fc
    .string({
      unit: fc.constantFrom(...'ab *_`~[]()<>#+-.!|\\=1&"\''.split('')),
      minLength: 1,
      maxLength: 20,
    })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  it('come out as they went in, whatever signs they have', async () => {
    await fc.assert(
      fc.asyncProperty(tame, tame, tame, fc.constantFrom('b', 'i', 'span'), async (one, two, three, tag) => {
        const body = `<p>${asHtml(one)} <${tag}>${asHtml(two)}</${tag}>${asHtml(three)}</p><p><b>end</b></p>`;
        const preview = await readImport({ name: 'a.csv', text: `name,text\nx,${cell(body)}\n` }, 'en');
        if (preview.status === 'refused') throw new Error(preview.reason);
        const [variant] = preview.phrases[0]?.draft.variants ?? [];
        expect(variant?.format).toBe('markdown');
        expect(await insert(variant?.text ?? '', 'markdown')).toBe(`${one} ${two}${three}\n\nend`);
      }),
      { numRuns: 150 },
    );
  });

  it('are read however deep they are', async () => {
    const body = `${'<div>'.repeat(600)}deep`;
    const preview = await readImport({ name: 'a.csv', text: `name,text\nx,"${body}"\ny,flat\n` }, 'en');
    expect(preview).toMatchObject({ status: 'read', phrases: [{ draft: { name: 'y' } }] });
  });
});
