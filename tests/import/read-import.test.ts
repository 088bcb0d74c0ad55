// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readImport } from '@/lib/import/read-import';

const read = (text: string, name = 'file.json') => readImport({ name, text }, 'en');

describe('a file that can’t be read', () => {
  it.each([
    ['file.json', '{\n  "macros": [\n    oops\n', 'The file is broken JSON, at line 3.'],
    ['file.json', '{"macros": [', 'The file is broken JSON, at line 1.'],
    ['file.yml', 'matches:\n  - trigger: ":a"\n    replace: "b\n', 'The file is broken YAML, at line 4.'],
    ['file.csv', 'name,text\na,"never\nclosed', /broken CSV: .* at line 2\.$/u],
    ['file.textexpander', '<?xml version="1.0"?><plist><dict><key>', /broken XML/u],
    ['file.yml', 'a: 1', 'This YAML file has no list of matches.'],
    ['file.json', '{"phrases": 1}', /is none that can be read here/u],
    ['file.txt', 'Just a sentence, and another.', /is none that can be read here/u],
    ['file.csv', 'one\ntwo\n', /Please name them in the first line/u],
    ['file.json', ' \n', 'The file is empty.'],
    ['file.csv', 'name,text\n', 'There are no phrases in this file.'],
    ['file.json', '{"format":"evenkeel-pack","schema":2}', /made by a newer version/u],
    ['file.json', '{"format":"evenkeel-pack","schema":1,"phrases":[]}', /“id” is not as it should be/u],
  ])('is refused with a reason: %s %s', async (name, text, reason) => {
    expect(await read(text, name)).toEqual({
      status: 'refused',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    });
  });

  it('is refused when it is too large, or has too many phrases', async () => {
    const large = await read('x'.repeat(20 * 1024 * 1024 + 1));
    expect(large).toEqual({ status: 'refused', reason: 'The file is larger than 20 MB.' });
    const many = `text,name\n${'a,b\n'.repeat(10_001)}`;
    expect(await read(many, 'many.csv')).toEqual({
      status: 'refused',
      reason: 'The file has more than 10,000 phrases.',
    });
  });

  it('is refused when its names stand for each other without end', async () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let at = 1; at < 30; at += 1) lines.push(`a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`);
    expect(await read(`${lines.join('\n')}\nmatches: *a29\n`, 'bomb.yml')).toMatchObject({
      status: 'refused',
    });
  });
});

describe('a phrase that does not fit', () => {
  const rows = (...texts: string[]) =>
    read(`name,text\n${texts.map((text) => `n,"${text}"`).join('\n')}`, 'a.csv');

  it('is skipped when its text is too long, empty, or there already', async () => {
    expect(await rows('a'.repeat(10_000), 'a'.repeat(10_001), 'b', ' ', 'b')).toMatchObject({
      phrases: [{ draft: { name: 'n' } }, { draft: { name: 'n' } }],
      skipped: [
        { what: 'n', reason: 'the text is longer than 10,000 characters' },
        { what: 'n', reason: 'there is no text in it' },
        { what: 'n', reason: 'already in this file' },
      ],
    });
  });

  it('stays when it says the same in another language', async () => {
    const preview = await read('text,language\nOK,en\nOK,de\n', 'a.csv');
    expect(preview).toMatchObject({ phrases: [{}, {}], skipped: [] });
  });

  it('loses a shortcut of which nothing is left, with a note', async () => {
    expect(await read('text,shortcut\nOK,;;;\n', 'a.csv')).toMatchObject({
      phrases: [{ draft: { shortcut: null }, notes: ['The shortcut “;;;” can’t be used here.'] }],
    });
  });
});

describe('braces', () => {
  it.each([
    ['Hello {{ customer.first_name | default: "there" }}', null],
    ['{% if order.number %}{{ order.number }}{% endif %}', null],
    ['a {{ b', 'a { { b'],
    ['100%} {{}} {%', '100% } { {} } { %'],
    ['{% if a %}never closed', '{ % if a % }never closed'],
    ['{% for a in b %}x{% endfor %}', '{ % for a in b % }x{ % endfor % }'],
    ['{{ a b }} {{ c }}', '{ { a b } } {{ c }}'],
    ['{{{ c }}}', '{ {{ c }} }'],
  ])('that fill in are kept, all others are parted: %s', async (text, parted) => {
    const table = await read(`text,name\n"${text.replaceAll('"', '""')}",n\n`, 'a.csv');
    expect(table).toMatchObject({
      phrases: [
        {
          draft: { variants: [{ text: parted ?? text, format: 'plain' }] },
          notes: parted === null ? [] : [expect.stringContaining('written apart')],
        },
      ],
    });
  });

  it('that are entities of HTML are parted too', async () => {
    const preview = await read('text,name\n"<p>&#123;&#123; x &#125;&#125;</p>",n\n', 'a.csv');
    expect(preview).toMatchObject({ phrases: [{ draft: { variants: [{ text: '{ { x } }' }] } }] });
  });

  it('of a condition whose end was inside what is left out are parted', async () => {
    const html = '<p>{% if order.number %}Hi</p><script>{% endif %}</script>';
    const preview = await read(`text,name\n"${html}",n\n`, 'a.csv');
    expect(preview).toMatchObject({
      phrases: [{ draft: { variants: [{ text: '{ % if order.number % }Hi' }] } }],
    });
  });

  it('of two fields that come to one word are two blanks', async () => {
    const snippets = [
      { name: 'n', shortcut: '/n', text: '{formtext: name=ä b} {formtext: name=a-b} {formtext: name=ä b}' },
    ];
    expect(await read(JSON.stringify({ folders: [{ name: 'f', snippets }] }))).toMatchObject({
      phrases: [{ draft: { variants: [{ text: '{{ a_b }} {{ a_b_2 }} {{ a_b }}' }] } }],
    });
  });

  it('inside a field’s own text end nothing', async () => {
    const snippets = [{ name: 'n', shortcut: '/n', text: "{formtext: name=x; default=it's \\ 5%}" }];
    expect(await read(JSON.stringify({ folders: [{ name: 'f', snippets }] }))).toMatchObject({
      phrases: [{ draft: { variants: [{ text: "{{ x | default: 'it\\'s \\\\ 5%' }}" }] } }],
    });
  });
});

describe('a pack of our own', () => {
  it('keeps what is valid and says what is not', async () => {
    const fine = {
      ...{ id: 'own-1', name: 'Fine', folder: '', shortcut: null, step: null, tone: 'warm', channels: [] },
      ...{ why: '', avoid: '', tags: [], isShared: true },
      variants: [{ lang: 'en', text: 'A {{ b', format: 'plain' }],
      fits: { categories: [], emotions: [], risks: [] },
      ...{ createdAt: '2026-01-02T03:04:05Z', updatedAt: '2026-01-02T03:04:05Z' },
    };
    const phrases = [
      fine,
      { ...fine, id: 'own-2', name: 'Odd', step: 'dance' },
      { ...fine, name: 'Again' },
      7,
    ];
    const pack = { format: 'evenkeel-pack', schema: 1, id: 'team', name: 'Team', version: 1, phrases };
    expect(await read(JSON.stringify(pack))).toMatchObject({
      from: 'evenkeel',
      phrases: [
        {
          id: 'own-1',
          draft: { variants: [{ text: 'A {{ b' }] },
          notes: [expect.stringContaining('can’t be inserted')],
        },
      ],
      skipped: [
        { what: 'Odd', reason: 'at “step”, it is not as it should be' },
        { what: 'Phrase 4', reason: 'it is not as it should be' },
        { what: 'Again', reason: 'already in this file' },
      ],
    });
  });
});
