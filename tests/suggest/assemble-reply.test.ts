import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { packs } from '@/lib/phrases';
import { assembleReply, OWN_SENTENCE } from '@/lib/suggest/assemble-reply';
import { describeSuggestion } from '@/lib/suggest/describe';
import { letters } from '@/lib/suggest/letters';
import { renderSuggestion } from '@/lib/suggest/render';
import { toConversation } from '@/scripts/conversation-line';

type Messages = NonNullable<Parameters<typeof toConversation>[0]['messages']>;

async function assemble(messages: Messages, lang = 'en', channel: 'email' | 'chat' = 'email') {
  const conversation = toConversation({ id: '1', channel, messages });
  const analysis = analyse(conversation, { language: lang, now: new Date('2026-11-20T10:00:00Z') });
  const phrases = (await packs.find((pack) => pack.lang === lang)?.load())?.phrases ?? [];
  const whole = await assembleReply({ conversation, analysis, phrases, lang });
  if (!whole) throw new Error('nothing was put together');
  const steps = (whole.holds ?? []).map((id) => phrases.find((phrase) => phrase.id === id)?.step);
  return { whole, steps, paragraphs: describeSuggestion(whole).split('\n\n') };
}

const twice: Messages = [
  {
    role: 'customer',
    author: 'Dana Reyes',
    text: 'I was charged twice for order 4471. This is the second time I write and I am furious. I want my money back now.',
  },
];

describe('a whole reply', () => {
  it('goes from hello to goodbye in the order of the method, with a sentence of one’s own and a date', async () => {
    const { whole, steps, paragraphs } = await assemble(twice);
    expect(steps.slice(0, 3)).toEqual(['respond', 'acknowledge', 'apologise']);
    expect(whole.missing).toEqual(expect.arrayContaining([OWN_SENTENCE, 'promise.date']));
    expect(paragraphs[0]).toMatch(/Dana/);
    expect(paragraphs.filter((line) => /^(Hello|Hi|Dear)\b/.test(line))).toHaveLength(1);
    expect(paragraphs.at(-1)).toBe(letters.en?.close.warm);
  });

  it('is inserted only when every blank is filled, the own sentence first of all', async () => {
    const { whole } = await assemble(twice);
    expect(renderSuggestion(whole).status).toBe('unfilled');
    const answers = Object.fromEntries(whole.missing.map((name) => [name, 'some words']));
    expect(renderSuggestion(whole, answers)).toMatchObject({
      status: 'ready',
      text: expect.stringContaining('some words'),
    });
  });

  it('thanks and asks nothing when all is well', async () => {
    const { steps } = await assemble([
      { role: 'customer', author: 'Tom Hill', text: 'My screen stays black.' },
      { role: 'agent', author: 'Nadia Ross', text: 'I have reset it. Please restart.' },
      { role: 'customer', author: 'Tom Hill', text: 'It works now, thank you so much!' },
    ]);
    expect(steps[0]).toBe('confirm');
    expect(steps).not.toContain('apologise');
    expect(steps).not.toContain('clarify');
  });

  it('does what was agreed without offering again, and does not call it done', async () => {
    const { steps } = await assemble([
      { role: 'customer', author: 'Tom Hill', text: 'My parcel never came. Terrible.' },
      {
        role: 'agent',
        author: 'Nadia Ross',
        text: 'I am sorry about that. I can send it again or refund you. Which would you prefer?',
      },
      { role: 'customer', author: 'Tom Hill', text: 'Send it again please.' },
    ]);
    expect(steps[0]).toBe('agree');
    expect(steps).not.toContain('options');
    expect(steps).not.toContain('execute');
  });

  it('is no letter in a chat', async () => {
    const { paragraphs } = await assemble(twice, 'en', 'chat');
    expect(paragraphs.join(' ')).not.toContain(letters.en?.close.warm);
  });

  it.each(Object.keys(letters))('reads in one language from end to end: %s', async (lang) => {
    const words: Record<string, string> = {
      en: 'I have been waiting for two weeks and nobody answers.',
      de: 'Ich warte seit zwei Wochen und niemand antwortet. Das ist unglaublich.',
      es: 'Llevo dos semanas esperando y nadie me responde. Es una vergüenza.',
      fr: 'J’attends depuis deux semaines et personne ne répond. C’est inadmissible.',
      pt: 'Estou à espera há duas semanas e ninguém responde. É uma vergonha.',
    };
    const { paragraphs, whole } = await assemble([{ role: 'customer', text: words[lang] ?? '' }], lang);
    expect(paragraphs.at(-1)).toBe(letters[lang]?.close.warm);
    expect(paragraphs.length).toBeGreaterThanOrEqual(4);
    for (const id of whole.holds ?? []) expect(id.startsWith(`${lang}-`)).toBe(lang !== 'en');
  });
});
