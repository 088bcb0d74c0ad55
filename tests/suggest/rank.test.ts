import { describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/model/analysis';
import type { Risk } from '@/lib/model/method';
import { pack } from '@/lib/phrases/en/pack';
import { type RankInput, rankPhrases } from '@/lib/suggest/rank';
import { type LineMessage, toConversation } from '@/scripts/conversation-line';
import { buildAnalysis } from './build-analysis';

const upset = { ...buildAnalysis().tension, level: 65, emotion: 'frustrated' as const };

function risk(name: Risk): Pick<Analysis, 'risks'> {
  return { risks: [{ risk: name, evidence: [{ messageId: 'm1', start: 0, end: 1, quote: 'x' }] }] };
}

function rank(messages: LineMessage[], found: Partial<Analysis> = {}, more: Partial<RankInput> = {}) {
  const conversation = toConversation({ id: '1', channel: 'email', messages });
  return rankPhrases({ conversation, analysis: buildAnalysis(found), phrases: pack.phrases, ...more });
}

const twice: LineMessage[] = [{ role: 'customer', text: 'I have been charged twice for one order.' }];

describe('ranking phrases', () => {
  it('begins with acknowledging an upset customer, in words about their case', () => {
    const [first] = rank(twice, { tension: upset });
    expect(first?.phrase.step).toBe('acknowledge');
    expect(first?.phrase.tags).toContain('double charge');
  });

  it('puts the way to a manager first when they ask for one, and says why', () => {
    const [first] = rank(twice, { tension: upset, ...risk('manager') });
    expect(first?.phrase.fits.risks).toContain('manager');
    expect(first?.reason).toBe('they asked for a manager');
  });

  it('states nothing that the customer did not say', () => {
    const topics = rank(twice, { tension: upset }).flatMap(({ phrase }) => phrase.tags);
    expect(topics).toContain('double charge');
    expect(topics).not.toContain('lost parcel');
    expect(topics).not.toContain('bereavement');
  });

  it('speaks of risks only when there are signs of them', () => {
    const ranked = rank(twice, { tension: upset });
    expect(ranked.filter(({ phrase }) => phrase.fits.risks.length > 0)).toEqual([]);
  });

  it('never suggests again what an agent has said, even with a name filled in', () => {
    const before = rank(twice, { tension: upset })[0]?.phrase;
    const said = [...twice, { role: 'agent' as const, text: `Hello. ${before?.text}` }, ...twice];
    expect(rank(said, { tension: upset }).map(({ phrase }) => phrase.id)).not.toContain(before?.id);
  });

  it('leaves out what stands in the draft and what was used before', () => {
    const [first, second] = rank(twice, { tension: upset }).map(({ phrase }) => phrase);
    const draft = first?.text ?? '';
    const composer = { kind: 'plain' as const, mode: 'public' as const, draft, focusedAt: 0 };
    const ids = rank(twice, { tension: upset }, { composer, told: [second?.id ?? ''] }).map(
      ({ phrase }) => phrase.id,
    );
    expect(ids).not.toContain(first?.id);
    expect(ids).not.toContain(second?.id);
  });

  it('goes on to the agreement when the customer accepts an offer', () => {
    const ranked = rank([
      ...twice,
      { role: 'agent', text: 'Would you prefer a refund to your card or a credit?' },
      { role: 'customer', text: 'The refund please, that works for me.' },
    ]);
    expect(ranked[0]?.phrase.step).toBe('agree');
  });

  it('checks and closes when the customer says that it is solved', () => {
    const ranked = rank([
      ...twice,
      { role: 'agent', text: 'I have refunded the second charge.' },
      { role: 'customer', text: 'The refund has arrived, everything is sorted now. Thank you.' },
    ]);
    expect(ranked[0]?.phrase.step).toBe('confirm');
  });

  it('offers five different steps first, not five versions of one', () => {
    const steps = rank(twice, { tension: upset })
      .slice(0, 5)
      .map(({ phrase }) => phrase.step);
    expect(new Set(steps).size).toBeGreaterThanOrEqual(4);
  });

  it('writes to colleagues only when the composer does', () => {
    const internal = { kind: 'plain' as const, mode: 'internal' as const, draft: '', focusedAt: 0 };
    const forColleagues = rank(twice, { tension: upset }, { composer: internal });
    expect(forColleagues.length).toBeGreaterThan(0);
    expect(forColleagues.every(({ phrase }) => phrase.tags.includes('internal'))).toBe(true);
    expect(rank(twice, { tension: upset }).some(({ phrase }) => phrase.tags.includes('internal'))).toBe(
      false,
    );
  });

  it('follows the tone that the agent has set', () => {
    const [first] = rank(twice, { tension: upset }, { settings: { tone: 'formal' } });
    expect(first?.phrase.tone).toBe('formal');
  });

  it('raises what the agent starred among phrases of equal worth', () => {
    const billing = rank(twice, { tension: upset }).filter(({ phrase }) => phrase.step === 'acknowledge');
    const wanted = billing[1]?.phrase.id ?? '';
    const [first] = rank(twice, { tension: upset }, { settings: { starred: [wanted] } });
    expect(first?.phrase.id).toBe(wanted);
  });

  it('keeps to what is needed whatever the tone, and changes little when the customer adds a word', () => {
    const steps = (more: Partial<RankInput> = {}, messages = twice) =>
      rank(messages, { tension: upset }, more)
        .slice(0, 5)
        .map(({ phrase }) => phrase.step);
    for (const tone of ['formal', 'warm', 'brief'] as const)
      expect(steps({ settings: { tone } }).slice(0, 2)).toEqual(steps().slice(0, 2));
    const added = steps({}, [...twice, { role: 'customer', text: 'It was on Monday.' }]);
    expect(added.slice(0, 3)).toEqual(steps().slice(0, 3));
  });

  it('speaks of danger only where there is some', () => {
    const loss: LineMessage[] = [
      { role: 'customer', text: 'My husband passed away in May. Please close his account.' },
    ];
    const ranked = rank(loss).slice(0, 5);
    expect(ranked[0]?.phrase.tags).toContain('bereavement');
    expect(ranked.filter(({ phrase }) => phrase.fits.risks.includes('safety'))).toEqual([]);
  });

  it('asks for nothing that they have said', () => {
    const ids = rank([{ role: 'customer', text: 'My order 88120 never came. Please refund it.' }], {
      facts: [
        {
          kind: 'order',
          value: '88120',
          evidence: { messageId: 'm1', start: 9, end: 14, quote: '88120' },
        },
      ],
    }).map(({ phrase }) => phrase.id);
    expect(ids).not.toContain('clarify-delivery-which-order');
    expect(ids).not.toContain('clarify-fair-in-your-eyes');
  });

  it('gives the same order for the same conversation', () => {
    expect(rank(twice, { tension: upset })).toEqual(rank(twice, { tension: upset }));
  });

  it('copes with a conversation without a word', () => {
    expect(() => rank([])).not.toThrow();
  });
});
