import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { Step } from '@/lib/model/method';
import { pack } from '@/lib/phrases/en/pack';
import { rankPhrases } from '@/lib/suggest/rank';
import { ConversationLine, toConversation } from '@/scripts/conversation-line';

interface Situation {
  id: string;
  audience?: 'colleagues';
  acceptable: string[];
  moves: string[];
}

function readSet(name: string): Situation[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

const development = readSet('development');
const batches = ['situations', 'batch-a', 'batch-b', 'batch-c', 'batch-d'].map(
  (name) => [name, readSet(name)] as const,
);
const others = batches.flatMap(([, set]) => set);
const steps = new Map(pack.phrases.map(({ id, step }) => [id, step]));

/** Well below what is measured, so that a rewording passes and a broken rule does not. */
const floors = { top1: 0.7, within5: 0.85, move: 0.9 };

function suggestFor(situation: Situation) {
  const conversation = toConversation(ConversationLine.parse(situation));
  const composer =
    situation.audience === 'colleagues'
      ? { kind: 'plain' as const, mode: 'internal' as const, draft: '', focusedAt: 0 }
      : null;
  const analysis = analyse(conversation);
  return rankPhrases({ conversation, analysis, phrases: pack.phrases, composer })
    .slice(0, 5)
    .map(({ phrase }) => phrase);
}

describe('the situations that suggesting is measured on', () => {
  it('are eighty or more, each once, apart from those it was developed on', () => {
    const ids = [...development, ...others].map(({ id }) => id);
    expect(others.length).toBeGreaterThanOrEqual(80);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each([...others, ...development].map((situation) => [situation.id, situation] as const))(
    '“%s” is a conversation with acceptable phrases and moves that exist',
    (_, situation) => {
      expect(ConversationLine.safeParse(situation).error).toBeUndefined();
      expect(situation.acceptable.length).toBeGreaterThan(0);
      expect(situation.acceptable.filter((id) => !steps.has(id))).toEqual([]);
      expect(situation.moves.filter((move) => !Step.safeParse(move).success)).toEqual([]);
    },
  );

  it('mostly begin with an acceptable phrase, nearly always have one among five, and the right move first', () => {
    const results = others.map((situation) => ({ situation, five: suggestFor(situation) }));
    const share = (holds: (result: (typeof results)[number]) => boolean) =>
      results.filter(holds).length / results.length;
    const accepts = (situation: Situation, id: string | undefined) => situation.acceptable.includes(id ?? '');
    expect(share(({ situation, five }) => accepts(situation, five[0]?.id))).toBeGreaterThan(floors.top1);
    expect(share(({ situation, five }) => five.some(({ id }) => accepts(situation, id)))).toBeGreaterThan(
      floors.within5,
    );
    expect(share(({ situation, five }) => situation.moves.includes(five[0]?.step ?? ''))).toBeGreaterThan(
      floors.move,
    );
  });
});
