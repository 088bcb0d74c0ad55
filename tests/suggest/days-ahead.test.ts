import { describe, expect, it } from 'vitest';
import { daysAhead } from '@/lib/suggest/days-ahead';

describe('the days that an agent may promise', () => {
  const now = new Date(2026, 10, 27, 16);

  it('are the next fourteen as one writes them', () => {
    const days = daysAhead('en', now);
    expect(days.slice(0, 2)).toEqual(['today', 'tomorrow']);
    expect(days[2]).toMatch(/^Sunday,? 29 November$/);
    expect(days).toHaveLength(14);
    expect(days[4]).toMatch(/^Tuesday,? 1 December$/);
  });

  it.each([
    ['de', 'heute', /^Sonntag, 29\. November$/],
    ['fr', 'aujourd’hui', /^dimanche 29 novembre$/],
    ['es', 'hoy', /^domingo, 29 de noviembre$/],
    ['pt', 'hoje', /^domingo, 29 de novembro$/],
  ])('are in the conversation’s language: %s', (lang, today, later) => {
    const days = daysAhead(lang, now);
    expect(days[0]).toBe(today);
    expect(days[2]).toMatch(later);
  });

  it('are English where there are no phrases', () => {
    expect(daysAhead('ja', now)[0]).toBe('today');
  });
});
