import { describe, expect, it } from 'vitest';
import { judgeDraft } from '@/lib/desk/judge-draft';
import { emptyDraft, type PhraseDraft } from '@/lib/model/own-phrase';
import { anOwnPhrase } from './own-phrase';

function draftOf(text: string, change: Partial<PhraseDraft> = {}): PhraseDraft {
  return { ...emptyDraft('en'), name: 'Hello', variants: [{ lang: 'en', text, format: 'plain' }], ...change };
}

describe('a phrase that is being written', () => {
  it('has nothing wrong with it as long as it can be kept', async () => {
    expect(await judgeDraft(draftOf('Hello {{ customer.first_name }}'), null, [])).toEqual({
      problems: {},
      hints: {},
    });
  });

  it('needs a name and a text in each language', async () => {
    const variants = [
      { lang: 'en', text: ' ', format: 'plain' as const },
      { lang: 'de', text: 'x'.repeat(10_001), format: 'plain' as const },
    ];
    const { problems } = await judgeDraft(draftOf('', { name: ' ', variants }), null, []);
    expect(Object.keys(problems).sort()).toEqual(['name', 'text:de', 'text:en']);
    expect(problems['text:de']).toMatch(/10001 of 10000/);
  });

  it.each([
    ['Hello {{ customer.', /not closed/],
    ['{% if amount %}once', /not closed/],
    ['{% unheard %}', /unheard/],
  ])('is told why its braces can’t be read: %s', async (text, reason) => {
    const { problems } = await judgeDraft(draftOf(text), null, []);
    expect(problems['text:en']).toMatch(reason);
    expect(problems['text:en']).not.toMatch(/line|col/);
  });

  it('can’t hold itself, nor a phrase that isn’t there', async () => {
    const own = [anOwnPhrase('own-1', 'old'), anOwnPhrase('own-2', "{% include 'own-1' %}", { name: 'Two' })];
    const round = await judgeDraft(draftOf("{% include 'own-2' %}"), 'own-1', own);
    expect(round.problems['text:en']).toMatch(/never end/);
    const lost = await judgeDraft(draftOf("{% include 'own-9' %}"), 'own-1', own);
    expect(lost.problems['text:en']).toMatch(/own-9/);
    expect((await judgeDraft(draftOf("{% include 'own-2' %}"), null, own)).problems).toEqual({});
  });

  it('can’t have a shortcut that another has in its language, in whatever case', async () => {
    const own = [anOwnPhrase('own-1', 'x', { shortcut: 'Late', name: 'Late parcel' })];
    const taken = await judgeDraft(draftOf('y', { shortcut: 'late' }), null, own);
    expect(taken.problems.shortcut).toMatch(/Late parcel/);
    expect((await judgeDraft(draftOf('y', { shortcut: 'late' }), 'own-1', own)).problems).toEqual({});
    const german = [{ lang: 'de', text: 'y', format: 'plain' as const }];
    const other = await judgeDraft(draftOf('', { shortcut: 'late', variants: german }), null, own);
    expect(other.problems).toEqual({});
  });

  it('may take a built-in shortcut, and is told', async () => {
    const { problems, hints } = await judgeDraft(draftOf('y', { shortcut: 'sorry' }), null, []);
    expect(problems).toEqual({});
    expect(hints.shortcut).toMatch(/built-in/);
  });

  it('has a shortcut without blanks', async () => {
    const { problems } = await judgeDraft(draftOf('y', { shortcut: ';so sorry' }), null, []);
    expect(problems.shortcut).toMatch(/letters, digits/);
  });
});
