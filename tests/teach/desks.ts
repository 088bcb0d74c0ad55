/** Pages of helpdesks that nobody knows, each built in another way. Every one holds the same four messages. */
export type Desk = {
  name: string;
  html: string;
  url: string;
  customer: string;
  agent: string;
  composer: string;
};

type Said = { by: 'customer' | 'agent'; name: string; time: string; text: string };

export const said: readonly Said[] = [
  {
    by: 'customer',
    name: 'Mara Lind',
    time: '2026-11-20 09:14',
    text: 'My order 5521 arrived broken and nobody has answered me since Monday.',
  },
  {
    by: 'agent',
    name: 'Tom Okafor',
    time: '2026-11-20 10:02',
    text: 'I am sorry about the broken kettle. Could you send a picture of the box?',
  },
  {
    by: 'customer',
    name: 'Mara Lind',
    time: '2026-11-20 11:30',
    text: 'Here it is. I would like my money back, please.',
  },
  {
    by: 'agent',
    name: 'Tom Okafor',
    time: '2026-11-20 12:45',
    text: 'Thank you for the picture. The refund is on its way to your card.',
  },
];

const list = (block: (message: Said, index: number) => string) => said.map(block).join('\n');

export const desks: readonly Desk[] = [
  {
    name: 'test ids and data attributes',
    url: 'https://desk.example/tickets/4711',
    customer: '[data-message-id="m0"] p',
    agent: '[data-message-id="m1"] p',
    composer: '[data-testid="reply"]',
    html: `<h1 class="subject">Broken kettle</h1><section data-testid="thread">${list(
      ({ by, name, time, text }, index) =>
        `<article data-message-id="m${index}" data-author-type="${by}"><header><b data-testid="author">${name}</b>
         <time datetime="${time}">${time}</time></header><div data-testid="message-body"><p>${text}</p></div></article>`,
    )}</section><textarea data-testid="reply"></textarea>`,
  },
  {
    name: 'CSS modules, whose class names end in a hash',
    url: 'https://desk.example/inbox/conversations/a81f3c',
    customer: '.Message_text__a1B2c',
    agent: '.Message_agent__Qx81z .Message_text__a1B2c',
    composer: '[contenteditable]',
    html: `<h2>Broken kettle</h2><div class="Thread_list__9fKq2">${list(
      ({ by, name, time, text }) =>
        `<div class="Message_root__x7Ya2 Message_${by}__Qx81z"><div class="Message_head__Lm3Np"><span class="Message_name__Zz9Yx">${name}</span>
         <span class="Message_when__Kk2Jj">${time}</span></div><div class="Message_text__a1B2c">${text}</div></div>`,
    )}</div><div class="Editor_box__Tt5Rr"><div contenteditable="true"></div></div>`,
  },
  {
    name: 'nothing but hashed names, the sides tell who is who',
    url: 'https://desk.example/c/90210',
    customer: 'ul.sc-bdVaJa > li:nth-child(1) em',
    agent: 'ul.sc-bdVaJa > li:nth-child(2) em',
    composer: 'textarea',
    html: `<style>.kXyZab { display: flex; width: 600px } .kXyZab > div { width: 300px } .lMnOpQ { justify-content: flex-end }
      ul { width: 600px; padding: 0; margin: 0 }</style><h1>Broken kettle</h1><ul class="sc-bdVaJa">${list(
        ({ by, name, time, text }) =>
          `<li class="sc-htpNat"><div class="css-1x2y3z kXyZab ${by === 'agent' ? 'lMnOpQ' : ''}"><div class="css-9q8w7e"><div><span>${name}</span> <span>${time}</span></div>
           <div><em style="display:block;font-style:normal">${text}</em></div></div></div></li>`,
      )}</ul><form class="css-77aa88"><textarea name="reply"></textarea></form>`,
  },
  {
    name: 'Tailwind',
    url: 'https://desk.example/#/tickets/77',
    customer: 'main .space-y-4 > div:nth-child(1) p',
    agent: 'main .space-y-4 > div:nth-child(2) p',
    composer: 'textarea',
    html: `<main class="flex flex-col"><h1 class="text-lg">Broken kettle</h1><div class="space-y-4 overflow-y-auto" role="log">${list(
      ({ by, name, time, text }) =>
        `<div class="flex gap-2 ${by === 'agent' ? 'bg-[#eef2ff] customer-hidden:block' : 'bg-white'} px-4" data-direction="${by === 'agent' ? 'out' : 'in'}"><div class="w-[32px] h-8 rounded-full"></div>
         <div class="min-w-0"><span class="text-sm font-medium">${name}</span><span class="text-xs text-gray-500">${time}</span>
         <p class="mt-1 text-[13px]">${text}</p></div></div>`,
    )}</div><textarea class="w-full border"></textarea></main>`,
  },
  {
    name: 'groups by day',
    url: 'https://desk.example/view.php?ticket_id=12&tab=1',
    customer: '.day:first-child .bubble:nth-of-type(1) .words',
    agent: '.day:last-child .bubble:last-of-type .words',
    composer: '#reply-text',
    html: `<h1>Broken kettle</h1><div id="thread">${[said.slice(0, 2), said.slice(2)]
      .map(
        (day, index) =>
          `<section class="day">${day
            .map(
              ({ by, name, time, text }) =>
                `<div class="bubble from-${by}"><span class="who">${name}</span><span class="at">${time}</span><div class="words">${text}</div></div>`,
            )
            .join('')}<hr class="end-${index}"></section>`,
      )
      .join('')}</div><textarea id="reply-text"></textarea>`,
  },
  {
    name: 'a table, the two kinds of row share no name',
    url: 'https://desk.example/case/CASE-18',
    customer: '.customer-row .txt',
    agent: '.staff-row .txt',
    composer: 'textarea',
    html: `<h1>Broken kettle</h1><table id="history"><tbody>${list(
      ({ by, name, time, text }) =>
        `<tr class="${by === 'agent' ? 'staff-row' : 'customer-row'}"><td class="who">${name}</td><td class="txt">${text}</td><td class="date">${time}</td></tr>`,
    )}</tbody></table><textarea></textarea>`,
  },
  {
    name: 'nothing differs but the name',
    url: 'https://desk.example/thread/5-broken-kettle',
    customer: '.post:nth-of-type(1) .content',
    agent: '.post:nth-of-type(2) .content',
    composer: 'textarea',
    html: `<h1>Broken kettle</h1><div class="posts">${list(
      ({ name, time, text }) =>
        `<div class="post"><div class="meta"><span class="author">${name}</span> <span class="date">${time}</span></div><div class="content">${text}</div></div>`,
    )}</div><textarea></textarea>`,
  },
  {
    name: 'custom elements',
    url: 'https://desk.example/desk/queue/3/item/31',
    customer: 'desk-message p',
    agent: 'desk-message[own] p',
    composer: 'desk-editor textarea',
    html: `<desk-thread data-conversation-id="c-31"><h2>Broken kettle</h2>${list(
      ({ by, name, time, text }) =>
        `<desk-message class="${by === 'agent' ? 'outgoing' : 'incoming'}" ${by === 'agent' ? 'own' : ''}><desk-name>${name}</desk-name><desk-time>${time}</desk-time><p>${text}</p></desk-message>`,
    )}</desk-thread><desk-editor><textarea></textarea></desk-editor>`,
  },
];
