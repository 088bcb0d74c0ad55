import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pack } from '@/lib/phrases/en/pack';
import { ConversationLine } from '@/scripts/conversation-line';

interface Situation {
  id: string;
  acceptable: string[];
}

function readSet(name: string): Situation[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

const test = readSet('situations');
const development = readSet('development');
const ids = new Set(pack.phrases.map(({ id }) => id));

describe('the situations that suggesting is measured on', () => {
  it('are eighty or more, apart from those it was developed on', () => {
    const seen = new Set(development.map(({ id }) => id));
    expect(test.length).toBeGreaterThanOrEqual(80);
    expect(test.filter(({ id }) => seen.has(id))).toEqual([]);
  });

  it.each([...test, ...development].map((situation) => [situation.id, situation] as const))(
    '“%s” is a conversation with acceptable phrases that exist',
    (_, situation) => {
      expect(ConversationLine.safeParse(situation).error).toBeUndefined();
      expect(situation.acceptable.length).toBeGreaterThan(0);
      expect(situation.acceptable.filter((id) => !ids.has(id))).toEqual([]);
    },
  );
});
