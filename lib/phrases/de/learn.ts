import type { PhraseGroup } from '../group';

export const learn: readonly PhraseGroup[] = [
  {
    why: 'People complain so that it will not happen to others.',
    avoid: 'Nothing will change.',
    tags: ['solved', 'praise'],
    warm: {
      'luecke-gezeigt':
        'Ihr Fall hat uns eine Lücke gezeigt. Ich habe sie mit allen Schritten gemeldet, damit die Nächsten nicht hineinfallen.',
    },
    formal: {
      'ursache-gemeldet':
        'Die Ursache habe ich der verantwortlichen Stelle gemeldet, samt einem Vorschlag zur Abhilfe.',
    },
  },
  {
    why: 'Cause and change in two lines.',
    avoid: 'It judges a colleague.',
    tags: ['internal'],
    brief: { 'notiz-lehre': 'Ursache: {{ cause }} Was es verhindert hätte: {{ lesson }}' },
  },
];
