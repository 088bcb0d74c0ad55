// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

describe('Briskine', () => {
  it('brings its people, tags and shortcuts, and the text of what it includes', async () => {
    const { from, find } = await readFile('briskine.csv');
    expect(from).toBe('briskine');
    const late = find('Late parcel');
    expect(late).toMatchObject({
      format: 'markdown',
      text: 'Hello {{ customer.first_name }},\n\nYour parcel is **two days late**, and I am sorry. I have asked the carrier about {{ order_ref }}.\n\nKind regards,\n{{ agent.first_name }}',
      draft: { shortcut: 'late', tags: ['delivery', 'apology'] },
    });
    expect(late.notes).toEqual([
      'Its subject “Re: {{subject}}” is not kept.',
      '“order_ref” isn’t known here. You will be asked for it.',
    ]);
  });

  it('keeps “is there a name?” as a condition, and asks for a choice', async () => {
    const greeting = (await readFile('briskine.csv')).find('Two greetings');
    expect(greeting.text).toBe(
      "{% if customer.first_name %}Hi {{ customer.first_name }}{% else %}Hello{% endif %}, {{ choice | choice: 'thanks for writing', 'good to hear from you' }}.\n{{ 'now' | date: '%d %B %Y' }}",
    );
    expect(greeting.notes).toContain('The place for the caret is not kept.');
  });

  it('says so where an include leads nowhere, or back to itself', async () => {
    const { find } = await readFile('briskine.csv');
    expect(find('Loop')).toMatchObject({
      text: 'A',
      notes: [expect.stringContaining('includes it in turn')],
    });
    const missing = find('Missing');
    expect(missing.text).toBe('See soon.');
    expect(missing.notes).toEqual([
      'It includes “nowhere”, which is not in this file.',
      'It had a picture, which a phrase can’t hold.',
      'It had a script, which a phrase can’t hold.',
    ]);
  });
});

describe('Text Blaze', () => {
  it('turns its fields into blanks, by our own names where they are sure', async () => {
    const { from, find } = await readFile('text-blaze.json');
    expect(from).toBe('text-blaze');
    expect(find('Refund sent')).toMatchObject({
      text: "Hi {{ customer.first_name | default: 'there' }},\n\nI sent back {{ amount }} today, {{ 'now' | date: '%-d %B %Y' }}. It arrives by {{ date }}.\nBest,\n{{ agent.first_name }}",
      draft: { folder: 'Billing', shortcut: 'refund' },
    });
    expect(find('Plan')).toMatchObject({
      text: "Your plan is **{{ plan | choice: 'Pro', 'Basic' }}**.\n\n- {{ start_date }}\n- {{ site }}",
      format: 'markdown',
    });
  });

  it('leaves out what acts, asks for what is computed, and keeps other braces', async () => {
    const tricky = (await readFile('text-blaze.json')).find('Tricky');
    expect(tricky.text).toBe('Small order {{ result }} {{ clipboard }} costs 5 {euro}.');
    for (const part of ['note for your eyes', 'total * 2', '“key” acts', 'total > 5', '“clipboard”'])
      expect(tricky.notes.join('\n')).toContain(part);
  });
});

describe('TextExpander', () => {
  it('reads a group, its macros, and the snippets within snippets', async () => {
    const { from, find, skipped } = await readFile('group.textexpander');
    expect(from).toBe('textexpander');
    expect(find('Greeting')).toMatchObject({
      text: "Hello {{ customer.first_name | default: 'there' }},\n\nthank you for your message of {{ 'now' | date: '%d.%m.%Y' }} about {{ topic | choice: 'a refund', 'an order', 'an account' }}. You get 50% back.\nSee you & take care, write any time.\n{{ clipboard }} {{ date }}",
      draft: { folder: 'Support', shortcut: 'hello' },
    });
    expect(find('Greeting').notes.join('\n')).toMatch(/caret.*optional.*Pressing “tab”/su);
    expect(skipped).toEqual([{ what: 'My address', reason: 'it is a shell script' }]);
  });

  it('reads a table without titles', async () => {
    const { from, find } = await readFile('textexpander.csv');
    expect(from).toBe('textexpander');
    expect(find('Thanks').text).toBe('Thank you, {{ customer.name }}. It is 100% done.');
    expect(find('Goodbye and take care').draft.shortcut).toBe('tbye');
  });
});

describe('espanso', () => {
  it('reads variables, forms and matches within matches, and runs no program', async () => {
    const { from, find, skipped, phrases } = await readFile('espanso.yml');
    expect(from).toBe('espanso');
    expect(find('Own the mistake')).toMatchObject({
      text: 'I am sorry, and I will look into it myself.\nKettle & Co',
      draft: { shortcut: 'sorry', tags: ['apology', 'mistake'] },
    });
    const thanks = phrases.find(({ draft }) => draft.shortcut === 'ty');
    expect(thanks?.draft.variants[0]?.text).toBe(
      "Thank you on {{ 'now' | date: '%d/%m/%Y' }}, {{ who }}. I am sorry, and I will look into it myself.\nKettle & Co",
    );
    expect(thanks?.notes.join('\n')).toMatch(/:thanks.*“who” came from a program/su);
    const order = phrases.find(({ draft }) => draft.shortcut === 'order');
    expect(order?.draft.variants[0]?.text).toBe(
      "Dear {{ customer.first_name | default: 'customer' }}, order {{ order.number }} is on its way by {{ carrier | choice: 'Post', 'Courier' }}.",
    );
    expect(skipped).toEqual([{ what: ':cat', reason: 'it is a picture' }]);
    expect(phrases.find(({ draft }) => draft.shortcut === 'due')).toMatchObject({
      draft: { name: 'Due on …', variants: [{ text: '**Due** on {{ due }}', format: 'markdown' }] },
      notes: [expect.stringContaining('counted from today'), expect.any(String)],
    });
  });
});

describe('Chatwoot', () => {
  it('reads its Liquid and its Markdown', async () => {
    const { from, find, skipped } = await readFile('chatwoot.json');
    expect(from).toBe('chatwoot');
    expect(find('welcome').text).toBe(
      "Hi {{ customer.first_name | default: 'there' }}, this is {{ agent.first_name }}. Your number is {{ ticket.id }}.",
    );
    expect(find('steps to reset')).toMatchObject({
      text: 'Please try this:\n\n1. Open **Settings**\n2. Press [Reset](https://help.example.com/reset)\n\n{{ contact_email }}',
      format: 'markdown',
      draft: { shortcut: 'steps-to-reset' },
      notes: [
        '“contact.email” isn’t known here. You will be asked for it.',
        'The shortcut “steps to reset” is “steps-to-reset” here.',
      ],
    });
    expect(skipped).toEqual([
      { what: 'again', reason: 'already in this file' },
      { what: 'empty', reason: 'there is no text in it' },
    ]);
  });

  it('reads a table', async () => {
    const { from, find } = await readFile('chatwoot.csv');
    expect(from).toBe('chatwoot');
    expect(find('hold').text).toBe('One moment, {{ customer.name }}.');
  });
});

describe('Zendesk', () => {
  it('takes what a macro writes, its categories as folders, and says what else it did', async () => {
    const { from, find, skipped } = await readFile('zendesk.json');
    expect(from).toBe('zendesk');
    expect(find('Late')).toMatchObject({
      text: 'Hi {{ customer.first_name }},\n\nticket *{{ ticket.id }}* about “{{ ticket.subject }}” is [here](https://help.example.com/t/{{ ticket.id }}).\n\n{{ agent.first_name }}, {{ dc_signature }}',
      draft: { folder: 'Billing/Refund' },
    });
    expect(find('Plain').text).toBe(
      'Hello {{ customer.name }}.\nSoon.{% if customer.first_name %} Bye {{ customer.first_name }}{% endif %}',
    );
    expect(find('Plain').notes).toEqual([
      'It was an internal note there.',
      'It was switched off there.',
      "The condition “ticket.priority == 'urgent'” can’t be asked here. Please check which words should stay.",
    ]);
    expect(skipped).toEqual([{ what: 'Close', reason: 'it changes the ticket and writes nothing' }]);
  });
});

describe('CSV and Markdown of anybody’s', () => {
  it('finds the columns by their titles, also with semicolons and a mark at the start', async () => {
    const { from, find } = await readFile('phrases.csv');
    expect(from).toBe('csv');
    expect(find('Refund')).toMatchObject({
      text: 'Hello {{ customer.first_name }}; your money\nis back.',
      draft: { folder: 'Billing/Refunds', tags: ['money', 'refund'], shortcut: null },
      notes: [],
    });
    expect(find('Danke')).toMatchObject({
      draft: { shortcut: 'danke', variants: [{ lang: 'de' }] },
      notes: ['The shortcut “danke!” is “danke” here.'],
    });
  });

  it('names phrases and folders by their headings', async () => {
    const { from, find } = await readFile('replies.md');
    expect(from).toBe('markdown');
    expect(find('Late')).toMatchObject({
      text: 'Hello {{ customer.first_name }},\n\nyour parcel is **late**. I am sorry.\n\n- I asked the carrier\n- I will write by {{ promise.date }}',
      format: 'markdown',
      draft: { folder: 'Delivery' },
      notes: [],
    });
    expect(find('Lost')).toMatchObject({
      text: 'It is lost; a stray { { sign and 5 * 3 < 20.',
      format: 'plain',
      notes: [expect.stringContaining('written apart')],
    });
    expect(find('Closing').draft.folder).toBe('');
  });
});
