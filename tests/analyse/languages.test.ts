import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { detectLanguage } from '@/lib/analyse/language/detect-language';
import { makeConversation } from './make-conversation';
import { type LanguageRow, readData } from './read-data';

const rows = readData<LanguageRow>('languages');
const analyseRow = ({ role, text, lang }: LanguageRow) =>
  analyse(
    makeConversation(...(role === 'agent' ? ['customer: …', `agent: ${text}`] : [`customer: ${text}`])),
    {
      language: lang,
    },
  );

describe.each(['de', 'es', 'fr', 'pt'])('in %s', (lang) => {
  const own = rows.filter((row) => row.lang === lang);

  it('finds nine of ten signs of risk and cries few for nothing', () => {
    const results = own.flatMap((row) =>
      row.role === 'customer'
        ? [{ wanted: row.risks, found: analyseRow(row).risks.map(({ risk }) => risk) }]
        : [],
    );
    const wanted = results.flatMap(({ wanted, found }) => wanted.map((risk) => found.includes(risk)));
    const found = results.flatMap(({ wanted, found }) => found.map((risk) => wanted.includes(risk)));
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(0.9);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('finds most of the agents’ steps', () => {
    const results = own.flatMap((row) =>
      row.role === 'agent' && row.step ? [analyseRow(row).steps.some(({ step }) => step === row.step)] : [],
    );
    expect(results.filter(Boolean).length / results.length).toBeGreaterThanOrEqual(0.8);
  });

  it('puts every upset message above every friendly one', () => {
    const levels = own.flatMap((row) =>
      row.role === 'customer' ? [{ heat: row.heat, level: analyseRow(row).tension.level ?? 0 }] : [],
    );
    const calm = Math.max(...levels.filter(({ heat }) => heat === 0).map(({ level }) => level));
    const upset = Math.min(...levels.filter(({ heat }) => heat >= 3).map(({ level }) => level));
    expect(upset).toBeGreaterThan(calm);
  });
});

it('tells the language of most single sentences and mistakes hardly any', () => {
  const told = rows.map(({ text, lang }) => ({ lang, found: detectLanguage(text) }));
  expect(told.filter(({ lang, found }) => found === lang).length / told.length).toBeGreaterThan(0.85);
  expect(told.filter(({ lang, found }) => found !== null && found !== lang).length).toBeLessThanOrEqual(2);
});

it('shows only what needs no language where it has no rules', () => {
  const { language, risks, category, facts, waiting } = analyse(
    makeConversation(
      'customer: お世話になっております。注文 #10382 がまだ届きません。すぐに返金してください。',
    ),
  );
  expect(language).toEqual({ code: 'ja', supported: false });
  expect([risks, category]).toEqual([[], null]);
  expect(facts.map(({ value }) => value)).toContain('10382');
  expect(waiting.contacts).toBe(1);
});
