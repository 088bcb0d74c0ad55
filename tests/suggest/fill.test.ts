import { describe, expect, it } from 'vitest';
import { fillPhrase } from '@/lib/suggest/fill';

const anna = { 'customer.first_name': { value: 'Anna', sure: true } };

describe('filling a phrase', () => {
  it('marks what came from the conversation apart from the phrase’s own words', async () => {
    expect(await fillPhrase({ text: 'Hi {{ customer.first_name }}, hello.' }, anna)).toEqual({
      status: 'filled',
      parts: [
        { kind: 'text', text: 'Hi ' },
        { kind: 'filled', name: 'customer.first_name', text: 'Anna' },
        { kind: 'text', text: ', hello.' },
      ],
      missing: [],
    });
  });

  it('leaves a gap for a value that nobody knows', async () => {
    expect(await fillPhrase({ text: 'By {{ promise.date }}.' }, anna)).toMatchObject({
      parts: [{ kind: 'text' }, { kind: 'gap', name: 'promise.date', offer: null }, { kind: 'text' }],
      missing: ['promise.date'],
    });
  });

  it('offers a value that is not sure and does not use it', async () => {
    const filled = await fillPhrase({ text: '{{ amount }}' }, { amount: { value: '€20', sure: false } });
    expect(filled).toMatchObject({
      parts: [{ kind: 'gap', name: 'amount', offer: '€20' }],
      missing: ['amount'],
    });
  });

  it('takes the phrase’s own default rather than asking, also when a value is only likely', async () => {
    const unsure = { 'customer.first_name': { value: 'Kettlefan', sure: false } };
    const filled = await fillPhrase({ text: 'Hi {{ customer.first_name | default: "there" }}' }, unsure);
    expect(filled).toMatchObject({ parts: [{ kind: 'text', text: 'Hi there' }], missing: [] });
  });

  it('applies filters to what is filled in', async () => {
    const filled = await fillPhrase({ text: '{{ customer.first_name | upcase }}' }, anna);
    expect(filled).toMatchObject({ parts: [{ kind: 'filled', text: 'ANNA' }] });
  });

  it('chooses the branch of an “if” by what is known', async () => {
    const text = '{% if order.number %}Order {{ order.number }}{% else %}Your order{% endif %}';
    expect(await fillPhrase({ text }, {})).toMatchObject({ parts: [{ text: 'Your order' }], missing: [] });
    expect(await fillPhrase({ text }, { 'order.number': { value: '4471', sure: true } })).toMatchObject({
      parts: [{ text: 'Order 4471' }],
    });
  });

  it('asks for what is missing inside a branch', async () => {
    const text = '{% if customer.first_name %}{{ amount }} for {{ customer.first_name }}{% endif %}';
    expect(await fillPhrase({ text }, anna)).toMatchObject({ missing: ['amount'] });
  });

  it('asks for each placeholder once, in the order of the text', async () => {
    const filled = await fillPhrase({ text: '{{ b }} {{ a }} {{ b }}' }, {});
    expect(filled).toMatchObject({ missing: ['b', 'a'] });
  });

  it('carries an assigned value from one part of the phrase to the next', async () => {
    const text = '{% assign who = customer.first_name %}{{ who }}';
    expect(await fillPhrase({ text }, anna)).toMatchObject({ missing: [] });
  });

  it.each([
    '{{ customer.first_name',
    '{% if %}',
    '{% include "x" %}',
    '{% render "x" %}',
    '{% layout "x" %}',
    '{{ x | no_such_filter: }',
    '{{ amount | size }}',
  ])('calls “%s” broken instead of letting it through', async (text) => {
    const filled = await fillPhrase({ text }, {});
    expect(filled).toMatchObject({ status: 'broken' });
  });

  it('gives up on a phrase that would take too long', async () => {
    const text = '{% for i in (1..100000000) %}{{ i }}{% endfor %}';
    expect(await fillPhrase({ text }, {})).toMatchObject({ status: 'broken' });
  });

  it('finds nothing behind the names that objects have of their own', async () => {
    for (const name of ['constructor', '__proto__', 'customer.constructor', 'toString.length']) {
      const filled = await fillPhrase({ text: `{{ ${name} }}` }, anna);
      expect(filled.status === 'broken' || filled.missing[0] === name).toBe(true);
    }
  });
});

describe('what is asked', () => {
  it('is chosen from what the phrase offers', async () => {
    const text =
      "We send it {{ way | choice: 'by post', 'by courier' }}, {{ way | choice: 'by post', 'by courier' }}.";
    const filled = await fillPhrase({ text }, {});
    expect(filled).toMatchObject({
      status: 'filled',
      missing: ['way'],
      parts: [
        { kind: 'text', text: 'We send it ' },
        { kind: 'gap', name: 'way', offer: null, options: ['by post', 'by courier'] },
        { kind: 'text', text: ', ' },
        { kind: 'gap', name: 'way', options: ['by post', 'by courier'] },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it('is not asked where it is known, and then is what it is', async () => {
    const filled = await fillPhrase(
      { text: "{{ product | choice: 'kettle', 'toaster' }}" },
      { product: { value: 'lamp', sure: true } },
    );
    expect(filled).toMatchObject({ parts: [{ kind: 'filled', text: 'lamp' }], missing: [] });
  });
});
