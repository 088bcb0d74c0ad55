import type { PhraseGroup } from '../group';

export const agree: readonly PhraseGroup[] = [
  {
    why: 'What, who and when in one line.',
    avoid: 'The date is not in your hands.',
    tags: ['accepted'],
    warm: {
      'c-est-convenu':
        'C’est convenu. Je lance tout aujourd’hui, et vous aurez ma confirmation avant le {{ promise.date }}.',
    },
    formal: {
      'accord-confirme': 'Je vous confirme notre accord, que j’exécuterai avant le {{ promise.date }}.',
    },
    brief: { entendu: 'Entendu, fait avant le {{ promise.date }}.' },
  },
  {
    why: 'A date for the next word is the honest promise.',
    avoid: 'You will not be able to write then.',
    tags: ['first reply', 'later reply', 'asks for news'],
    warm: {
      'la-suite':
        'Voici la suite : je cherche, et avant le {{ promise.date }} vous aurez la solution ou un point honnête.',
    },
    formal: {
      'prochaine-etape':
        'La prochaine étape me revient ; vous recevrez une réponse avant le {{ promise.date }}.',
    },
  },
  {
    why: 'After a broken promise, a smaller one that holds.',
    avoid: 'You depend on others for it.',
    tags: ['promise missed', 'wants it in writing'],
    warm: {
      'promesse-que-je-tiens':
        'Je ne promets que ce qui dépend de moi : le {{ promise.date }}, je vous écris, après avoir vérifié moi-même.',
    },
  },
];
