import { afterEach, describe, expect, it } from 'vitest';
import { PickReply } from '@/lib/model/teaching';
import { makePage } from '@/lib/read/page';
import { readSite } from '@/lib/read/read-site';
import { proposeSelectors } from '@/lib/teach/propose-selectors';
import { runResting } from '@/lib/teach/run-resting';
import { said } from './desks';

afterEach(() => document.body.replaceChildren());

const one = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

/** No times, no names, no lasting class names: only the sides tell who is who. */
function openBare() {
  document.body.innerHTML = `<style>.kXyZab { display: flex; width: 600px } .lMnOpQ { justify-content: flex-end }
      .css-9q8w7e { width: 300px }</style><h1>Broken kettle</h1><div class="sc-bdVaJa" style="width:600px">${said
        .map(
          ({ by, text }) =>
            `<div class="sc-htpNat kXyZab ${by === 'agent' ? 'lMnOpQ' : ''}"><div class="css-9q8w7e"><span>${text}</span></div></div>`,
        )
        .join('')}</div><textarea></textarea>`;
  const page = makePage(document, new URL('https://desk.example/tickets/4711'));
  const tryOut = async (agent: Element | null) => {
    const customer = one('.sc-htpNat:nth-child(1) span');
    const site = await proposeSelectors({ customer, agent, composer: null }, page);
    return (
      site &&
      PickReply.parse({
        status: 'picked',
        site,
        reading: await runResting(readSite(site, document, page.url, {})),
      })
    );
  };
  return { tryOut };
}

describe('a page with neither times nor names', () => {
  it('shows the first message as soon as it is pointed at', async () => {
    expect(await openBare().tryOut(null)).toMatchObject({
      reading: { conversation: { messages: [{ role: 'customer', text: said[0]?.text }] } },
    });
  });

  it('is read by the sides once both are known', async () => {
    const { tryOut } = openBare();
    const reply = await tryOut(one('.sc-htpNat:nth-child(2) span'));
    expect(reply).toMatchObject({
      reading: { conversation: { messages: said.map(({ by, text }) => ({ role: by, text })) } },
    });
  });

  it('knows when both picks are one message', async () => {
    expect(await openBare().tryOut(one('.sc-htpNat:nth-child(1) div'))).toBeNull();
  });
});

describe('a very long conversation', () => {
  it('is proposed and read while the page goes on with its own work', async () => {
    const block = (index: number) =>
      `<article class="msg from-${index % 2 ? 'agent' : 'customer'}" id="message-${index}"><b class="who">${index % 2 ? 'Tom Okafor' : 'Mara Lind'}</b>
       <time datetime="2026-11-20T09:00:00Z">9:00</time><p class="words">Message ${index} about the kettle.</p></article>`;
    document.body.innerHTML = `<section class="thread">${Array.from({ length: 2_000 }, (_, index) => block(index)).join('')}</section>`;
    const page = makePage(document, new URL('https://desk.example/tickets/4711'));
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const picks = { customer: one('#message-0 p'), agent: one('#message-1 p'), composer: null };
    const site = await proposeSelectors(picks, page);
    const reading = site && (await runResting(readSite(site, document, page.url, {})));
    clearInterval(clock);
    expect(reading).toMatchObject({ status: 'ready', conversation: { coverage: { sureness: 1 } } });
    expect(turns).toBeGreaterThan(5);
  });
});
