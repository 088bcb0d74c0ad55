// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { address, describeSite } from './described-page';
import { read } from './read-whole';

const site = describeSite({
  messages: { author: [{ text: '.name' }, { text: 'b' }], time: [{ text: 'time' }] },
});

function winnersOf(html: string) {
  document.body.innerHTML = `<main><h1>A kettle</h1><span class="customer">Ida</span><i class="me">Sam</i>${html}</main>`;
  const reading = read(document, address, [site]);
  return reading.status === 'ready' ? reading.conversation.coverage.winners : reading;
}

it('the agent’s report says which way of finding won', () => {
  const winners = winnersOf(
    '<li class="theirs"><b>Ida</b><time>9 Nov 2026, 10:00</time><p>Where is it?</p></li>',
  );
  expect(winners).toEqual({ subject: 0, author: 1, time: 0, agent: 0, customer: 0, text: 0 });
});

it('the agent hears of a field that the page no longer says', () => {
  const winners = winnersOf('<li class="theirs"><b>Ida</b><p>Where is it?</p></li>');
  expect(winners).toMatchObject({ author: 1, time: -1 });
});
