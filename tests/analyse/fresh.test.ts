/** Sentences written after the rules and weights were done, and not looked at since: change them, not the rules. */
import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { measureAuc } from '@/scripts/train/measure-auc';
import { makeConversation } from './make-conversation';
import { type CustomerRow, readData } from './read-data';

const rows = readData<Omit<CustomerRow, 'category'>>('fresh-en').map((row) => ({
  ...row,
  analysis: analyse(makeConversation(`customer: ${row.text}`), { language: 'en' }),
}));

it('ranks upset messages that it has never met above calm ones', () => {
  const scored = rows.map(({ analysis, heat }) => ({
    score: analysis.tension.level ?? 0,
    positive: heat >= 2,
  }));
  expect(measureAuc(scored)).toBeGreaterThan(0.85);
});

it('finds most signs of risk in them and invents few', () => {
  const wanted = rows.flatMap(({ risks, analysis }) =>
    risks.map((risk) => analysis.risks.some((one) => one.risk === risk)),
  );
  const found = rows.flatMap(({ risks, analysis }) => analysis.risks.map(({ risk }) => risks.includes(risk)));
  expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(0.75);
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(0.7);
});
