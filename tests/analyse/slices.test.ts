import { expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { createAnalyser } from '@/lib/analyse/create-analyser';
import { makeConversation } from './make-conversation';

const long = makeConversation(
  ...Array.from({ length: 400 }, (_, index) =>
    index % 2 === 0
      ? `customer: Message ${index}: the kettle still leaks and nobody answers. When will it be replaced?`
      : `agent: I’m sorry about kettle ${index}. I’ll call you tomorrow at 10.`,
  ),
);

it('says the same in slices as in one go', async () => {
  expect(await createAnalyser().inSlices(long)).toEqual(analyse(long));
});

it('lets others work between the slices', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await createAnalyser().inSlices(long);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

it('stops when it is no longer wanted', async () => {
  const controller = new AbortController();
  const reading = createAnalyser().inSlices(long, {}, controller.signal);
  controller.abort(new Error('the conversation changed'));
  await expect(reading).rejects.toThrow('the conversation changed');
});
