/** A conversation to be dressed up as the page of one program or another. Fictional. */
export type Told = {
  subject: string;
  id: number;
  told: {
    role: 'customer' | 'agent' | 'note';
    name: string;
    email: string;
    login: string;
    at: string;
    text: string;
  }[];
};

const nora = {
  role: 'customer',
  name: 'Nora Lindqvist',
  email: 'nora.l@post.example',
  login: 'nlindqvist',
} as const;
const sam = { role: 'agent', name: 'Sam Reed', email: 'sam.reed@shop.example', login: 'sreed' } as const;
const kim = { role: 'agent', name: 'Kim Oduya', email: 'kim.oduya@shop.example', login: 'koduya' } as const;

export const oven: Told = {
  subject: 'The oven I bought does not get warm',
  id: 4127,
  told: [
    {
      ...nora,
      at: '2026-11-09T08:12:00Z',
      text: 'Hello,\n\nthe oven from order 5512 does not get warm. I have guests on Saturday and paid extra for delivery.\n\nPlease tell me today what you will do about it.',
    },
    {
      ...sam,
      at: '2026-11-09T09:40:00Z',
      text: 'Dear Nora,\n\nI am sorry that the oven fails you. Could you tell me the number on the label inside the door?',
    },
    { ...nora, at: '2026-11-09T10:05:00Z', text: 'It is OV-77-2. I had to lie on the floor to read it.' },
    {
      ...sam,
      role: 'note',
      at: '2026-11-09T10:30:00Z',
      text: 'This series was recalled last month, we must not repair it. Checking stock with the warehouse.',
    },
    {
      ...kim,
      at: '2026-11-10T07:55:00Z',
      text: 'Good morning Nora,\n\nI take over from Sam. A new oven is reserved for you and the fitter could come on Thursday between 9 and 12.',
    },
    {
      ...nora,
      at: '2026-11-10T08:20:00Z',
      text: 'Thursday is too late to return the tiles. Is Wednesday possible?',
    },
    { ...kim, at: '2026-11-25T08:45:00Z', text: 'Yes. Wednesday at 8, and you do not pay for the delivery.' },
  ],
};

const jan = {
  role: 'customer',
  name: 'Jan Müller',
  email: 'jan.mueller@werkstatt.example',
  login: 'jmueller',
} as const;
const eva = {
  role: 'agent',
  name: 'Eva Brandt',
  email: 'eva.brandt@shop.example',
  login: 'ebrandt',
} as const;

/** German, with signatures and quotes; the customer writes twice in a row; the first note comes last. */
export const rechnung: Told = {
  subject: 'Rechnung 2207 ist falsch',
  id: 88,
  told: [
    {
      ...jan,
      at: '2026-11-02T06:15:00Z',
      text: 'Guten Tag,\n\nin der Rechnung 2207 stehen zwei Sägeblätter, geliefert wurde eines. Bitte korrigieren.',
    },
    { ...jan, at: '2026-11-03T06:20:00Z', text: 'Hallo?' },
    {
      ...eva,
      at: '2026-11-03T13:05:00Z',
      text: 'Sehr geehrter Herr Müller,\n\nSie haben recht, das war unser Fehler. Die korrigierte Rechnung kommt heute noch.',
    },
    { ...jan, at: '2026-11-13T09:00:00Z', text: 'Danke, ist angekommen.' },
    {
      ...eva,
      role: 'note',
      at: '2026-11-13T09:30:00Z',
      text: 'Lager fragen, warum der Lieferschein stimmte und die Rechnung nicht.',
    },
  ],
};

/** The first messages of a conversation only. */
export function beginning(told: Told, count: number): Told {
  return { ...told, told: told.told.slice(0, count) };
}

export function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
