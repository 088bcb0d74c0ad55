import type { PhraseGroup } from '../group';

export const rootCause: readonly PhraseGroup[] = [
  {
    why: 'It says what will be looked at.',
    avoid: 'The cause is known.',
    tags: ['details given', 'asks why', 'still broken'],
    warm: {
      'remonter-le-fil':
        'Avec ce que vous me donnez, je peux remonter le fil jusqu’au départ. Les faits d’abord, les hypothèses après.',
      'pourquoi-merite-reponse':
        'Vous demandez pourquoi, et cela mérite mieux qu’une réponse rapide. Je cherche ce qui a lâché chez nous.',
    },
    formal: {
      'reconstituer-les-faits':
        'Je reconstitue le déroulement à partir de nos archives, afin de vous donner une cause et non une supposition.',
    },
    brief: { 'cherche-la-cause': 'Merci, cela m’aide. Je cherche la cause.' },
  },
  {
    why: 'A cause with a subject and a verb is believed.',
    avoid: 'You are not certain.',
    tags: ['asks why'],
    warm: { 'raison-en-clair': 'La raison, en clair : {{ cause }} Cela venait de nous.' },
  },
];
