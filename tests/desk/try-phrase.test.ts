import { describe, expect, it } from 'vitest';
import { tryPhrase } from '@/lib/desk/try-phrase';
import { scenarios } from '@/lib/scenarios';
import { describeSuggestion } from '@/lib/suggest/describe';
import { anOwnPhrase } from './own-phrase';

const scenario = scenarios.find(({ id }) => id === 'late-parcel');
const variant = (text: string, format: 'plain' | 'markdown' = 'plain') => ({ lang: 'en', text, format });

describe('trying a phrase', () => {
  it('fills it from an invented conversation, and leaves gaps where that does not say', async () => {
    if (!scenario) throw new Error('There is no such scenario.');
    const own = [anOwnPhrase('own-2', 'Yours, {{ agent.first_name }}')];
    const text = "Hello {{ customer.first_name }}, I find out by {{ promise.date }}.\n{% include 'own-2' %}";
    const tried = await tryPhrase(variant(text), scenario, own);
    expect(tried && describeSuggestion(tried)).toBe(
      'Hello Daniel, I find out by [date you promise].\nYours, Priya',
    );
  });

  it('shows the looks of a rich one, and nothing of a broken one', async () => {
    if (!scenario) throw new Error('There is no such scenario.');
    const rich = await tryPhrase(variant('**{{ customer.first_name }}**', 'markdown'), scenario, []);
    expect(rich?.rich?.blocks[0]?.runs[0]?.isBold).toBe(true);
    expect(await tryPhrase(variant('{{ broken'), scenario, [])).toBeNull();
    expect(await tryPhrase(variant("{% include 'own-9' %}"), scenario, [])).toBeNull();
  });
});
