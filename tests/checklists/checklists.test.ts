import { describe, expect, it } from 'vitest';
import { checklists } from '@/lib/checklists/index';
import { Checklist } from '@/lib/model/checklist';
import { Step } from '@/lib/model/method';

describe('the checklists an agent can choose from', () => {
  it.each(checklists.map((list) => [list.name, list] as const))('“%s” keeps to the schema', (_, list) => {
    expect(Checklist.safeParse(list).error).toBeUndefined();
  });

  it('begin with the whole method, every step once and in its order', () => {
    expect(checklists[0]?.items.map((item) => item.step)).toEqual(Step.options);
  });

  it('can be told apart by id and by name', () => {
    expect(new Set(checklists.map((list) => list.id)).size).toBe(checklists.length);
    expect(new Set(checklists.map((list) => list.name)).size).toBe(checklists.length);
  });

  it.each(checklists.map((list) => [list.name, list] as const))('“%s” never repeats an item', (_, list) => {
    expect(new Set(list.items.map((item) => item.id)).size).toBe(list.items.length);
    expect(new Set(list.items.map((item) => item.label)).size).toBe(list.items.length);
  });

  it('cover a chat, a call, abuse, somebody else’s fault and an outage', () => {
    expect(checklists.map((list) => list.id)).toEqual(
      expect.arrayContaining(['chat', 'phone-call', 'abusive-customer', 'not-our-fault', 'outage']),
    );
  });
});
