import type { Site } from '@/lib/sites/vocabulary';

type Told = Partial<Omit<Site, 'conversation'>> & {
  conversation?: Partial<Omit<Site['conversation'], 'messages'>>;
  messages?: Partial<Site['conversation']['messages']>;
};

/** A made-up helpdesk with all that a site must say, but for what a test says itself. */
export function describeSite({ conversation, messages, ...rest }: Told = {}): Site {
  return {
    id: 'made-up',
    name: 'Made-up desk',
    confidence: 'unverified',
    verified: null,
    channel: 'email',
    match: { url: '.' },
    conversation: {
      place: { url: '.' },
      id: [{ url: '#(\\d+)' }],
      root: ['main'],
      subject: [{ text: 'h1' }],
      customer: { name: [{ text: '.customer' }] },
      agent: { name: [{ text: '.me' }] },
      ...conversation,
      messages: {
        item: ['li'],
        id: [],
        author: [{ text: 'b' }],
        time: [],
        body: ['p'],
        roles: [
          { role: 'customer', when: { is: '.theirs' } },
          { role: 'agent', when: { is: '.ours' } },
        ],
        order: 'oldest-first',
        ...messages,
      },
    },
    composer: { editors: [], modes: [] },
    ...rest,
  };
}

export const address = new URL('https://desk.example/#7');
