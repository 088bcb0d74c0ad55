import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '@/lib/model/phrase';
import { fillSuggestion } from '@/lib/suggest/fill-suggestion';
import { renderSuggestion } from '@/lib/suggest/render';

function aPhrase(text: string, format: Phrase['format'] = 'markdown'): Phrase {
  const fits = { categories: [], emotions: [], risks: [] };
  return {
    ...{ id: 'own-1', step: 'execute', tone: 'warm', channels: [], fits, why: '', avoid: '', tags: [] },
    text,
    format,
  };
}

const name = (value: string) => ({ 'customer.first_name': { value, sure: true } });

async function render(text: string, values = {}, answers = {}) {
  const suggestion = await fillSuggestion(aPhrase(text), '', values);
  return suggestion && renderSuggestion(suggestion, answers);
}

describe('a phrase with looks', () => {
  it('goes out as HTML and as plain text that reads the same', async () => {
    const text =
      'Hello **{{ customer.first_name }}**,\n\n- the *label*\n- [our page](https://help.example.com/)\n\nThank you';
    expect(await render(text, name('Anna'))).toEqual({
      status: 'ready',
      text: 'Hello Anna,\n\n- the label\n- our page (https://help.example.com/)\n\nThank you',
      html: '<p>Hello <strong>Anna</strong>,</p><ul><li>the <em>label</em></li><li><a href="https://help.example.com/">our page</a></li></ul><p>Thank you</p>',
    });
  });

  it('keeps the signs of what is filled in as signs', async () => {
    const rendered = await render('Dear {{ customer.first_name }}, **done**', name('*A_b_* <b>'));
    expect(rendered).toMatchObject({
      text: 'Dear *A_b_* <b>, done',
      html: '<p>Dear *A_b_* &lt;b&gt;, <strong>done</strong></p>',
    });
  });

  it('asks for what is missing, also inside a look', async () => {
    expect(await render('**{{ promise.date }}**')).toEqual({ status: 'unfilled', missing: ['promise.date'] });
    expect(await render('**{{ promise.date }}**', {}, { 'promise.date': 'Friday' })).toMatchObject({
      text: 'Friday',
      html: '<p><strong>Friday</strong></p>',
    });
  });

  it('is plain where nothing in it has a look', async () => {
    expect(await render('One.\n\nTwo.')).toEqual({ status: 'ready', text: 'One.\n\nTwo.' });
  });

  it.each([
    ['<img src=x onerror=alert(1)> **a**', '<p>&lt;img src=x onerror=alert(1)&gt; <strong>a</strong></p>'],
    ['**a** [b](javascript:alert(1))', '<p><strong>a</strong> b</p>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['**a**\nb', '<p><strong>a</strong><br>b</p>'],
    ['**so\\*n**', '<p><strong>so*n</strong></p>'],
  ])('lets no markup of its own through: %s', async (text, html) => {
    expect(await render(text)).toMatchObject({ html });
  });

  it('reads signs as signs where the phrase is plain', async () => {
    const suggestion = await fillSuggestion(aPhrase('5 * 3 * 2 and **so**', 'plain'), '', {});
    expect(suggestion && renderSuggestion(suggestion)).toEqual({
      status: 'ready',
      text: '5 * 3 * 2 and **so**',
    });
  });

  it('gives only its own tags, whatever is written and filled in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), async (text, value) => {
        const source = `**x** {{ customer.first_name }} ${text.replaceAll('{', '')}`;
        const rendered = await render(source, name(value.replaceAll(/[{}\uE000\uE001]/g, '') || 'A'));
        if (rendered?.status !== 'ready') return;
        const tags = (rendered.html ?? '').match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(/^<(?:\/?(?:p|br|strong|em|ul|ol|li|a)|a href="[^"<>]*")>$/);
      }),
    );
  });
});
