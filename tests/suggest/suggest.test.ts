import { describe, expect, it } from 'vitest';
import { pack } from '@/lib/phrases/en/pack';
import { renderSuggestion } from '@/lib/suggest/render';
import { suggest } from '@/lib/suggest/suggest';
import { toConversation } from '@/scripts/conversation-line';
import { buildAnalysis } from './build-analysis';

const conversation = toConversation({
  id: 7,
  channel: 'email',
  messages: [{ role: 'customer', author: 'Anna Weber', text: 'I was charged twice for one order.' }],
});

describe('the suggestions that an agent sees', () => {
  it('are five, each once, with a reason', async () => {
    const suggestions = await suggest({ conversation, analysis: buildAnalysis(), phrases: pack.phrases });
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(5);
    expect(suggestions.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('pass over a phrase whose Liquid is broken', async () => {
    const [first] = pack.phrases;
    if (first === undefined) throw new Error('the pack is empty');
    const broken = { ...first, id: 'broken', text: 'Hello {{ customer.name', channels: [], tags: [] };
    const suggestions = await suggest({
      conversation,
      analysis: buildAnalysis(),
      phrases: [broken, ...pack.phrases],
    });
    expect(suggestions).toHaveLength(5);
    expect(suggestions.map(({ id }) => id)).not.toContain('broken');
  });

  it('never render with a brace in them, whatever the phrase, once its gaps are answered', async () => {
    const all = await suggest({
      conversation,
      analysis: buildAnalysis(),
      phrases: pack.phrases,
      count: 1_000,
    });
    for (const suggestion of all) {
      const answers = Object.fromEntries(suggestion.missing.map((name) => [name, 'an answer']));
      const rendered = renderSuggestion(suggestion, answers);
      expect(rendered, suggestion.id).toMatchObject({ status: 'ready' });
      if (rendered.status === 'ready') expect(rendered.text, suggestion.id).not.toMatch(/[{}]/);
    }
  });

  it('are none when there is nothing to suggest from', async () => {
    expect(await suggest({ conversation, analysis: buildAnalysis(), phrases: [] })).toEqual([]);
  });
});
