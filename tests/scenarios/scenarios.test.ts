import { describe, expect, it } from 'vitest';
import { type Answer, type Moment, Scenario } from '@/lib/model/scenario';
import { scenarios } from '@/lib/scenarios';
import { chooseReaction } from '@/lib/scenarios/choose-reaction';
import { replies } from './replies';

const everyReply = Object.values(replies);

describe('the rehearsals', () => {
  it('are at least eight, each with its own id', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(8);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });

  it('use example domains only', () => {
    const addresses = JSON.stringify(scenarios).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe.each(scenarios)('the rehearsal $id', (scenario) => {
  const moments = Object.entries(scenario.moments);

  it('has the shape of a scenario', () => {
    expect(Scenario.safeParse(scenario).error).toBeUndefined();
  });

  it('tells what was said in order and ends with the customer waiting', () => {
    const ages = scenario.messages.map(({ minutesAgo }) => minutesAgo);
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    expect(scenario.messages.findLast(({ role }) => role !== 'note')?.role).toBe('customer');
  });

  it('names an author for all but the customer', () => {
    for (const { role, by } of scenario.messages) expect(by === null).toBe(role === 'customer');
  });

  it('is three rounds deep and never goes round in circles', () => {
    const depth = depthFrom(scenario, scenario.start, []);
    expect(depth).toBeGreaterThanOrEqual(2);
    expect(depth).toBeLessThanOrEqual(3);
  });

  it('reaches every moment', () => {
    const reached = new Set([
      scenario.start,
      ...moments.flatMap(([, moment]) => answersOf(moment).map(nextOf)),
    ]);
    expect(moments.map(([id]) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('can be settled', () => {
    const endings = moments
      .flatMap(([, moment]) => answersOf(moment))
      .map((answer) => 'ends' in answer && answer.ends);
    expect(endings).toContain('settled');
  });

  it('opens with at least three reactions beside the fallback', () => {
    expect(scenario.moments[scenario.start]?.reactions.length).toBeGreaterThanOrEqual(3);
  });

  it.each(moments)('has no answer that nothing an agent writes leads to: %s', (_, moment) => {
    const given = new Set(everyReply.map((reply) => chooseReaction(moment, reply).text));
    expect(answersOf(moment).filter(({ text }) => !given.has(text))).toEqual([]);
  });

  it('never repeats an answer', () => {
    const texts = moments.flatMap(([, moment]) => answersOf(moment)).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

function answersOf(moment: Moment): Answer[] {
  return [...moment.reactions.map(({ answer }) => answer), moment.otherwise];
}

function nextOf(answer: Answer): string | null {
  return 'next' in answer ? answer.next : null;
}

/** Rounds from a moment to the furthest end; throws at a missing moment or a circle. */
function depthFrom(scenario: Scenario, id: string, before: readonly string[]): number {
  const moment = scenario.moments[id];
  if (!moment) throw new Error(`${scenario.id} leads to a missing moment: ${id}`);
  if (before.includes(id)) throw new Error(`${scenario.id} goes in a circle: ${[...before, id].join(' > ')}`);
  const depths = answersOf(moment).map((answer) => {
    const next = nextOf(answer);
    return next === null ? 0 : depthFrom(scenario, next, [...before, id]);
  });
  return 1 + Math.max(...depths);
}
