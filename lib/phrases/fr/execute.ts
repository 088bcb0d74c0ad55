import type { PhraseGroup } from '../group';

export const execute: readonly PhraseGroup[] = [
  {
    why: 'Progress without news is still news.',
    avoid: 'It is done.',
    tags: ['asks for news', 'customer silent'],
    warm: {
      'pas-fini-mais-avance':
        'Ce n’est pas terminé, mais cela avance. Je vous réécris avant le {{ promise.date }}.',
    },
    formal: {
      'point-d-etape':
        'Un point d’étape : la vérification est en cours et j’en attends le résultat avant le {{ promise.date }}.',
    },
  },
  {
    why: 'Done is the word they have been waiting for.',
    avoid: 'You have only asked for it.',
    tags: ['accepted'],
    warm: { 'voila-c-est-fait': 'Voilà, c’est fait, comme convenu. Vous n’avez plus rien à faire.' },
    formal: {
      'mesure-executee': 'La mesure convenue est exécutée ; une confirmation écrite vous parviendra.',
    },
    brief: { fait: 'C’est fait.' },
  },
  {
    why: 'A delay told early keeps more trust.',
    avoid: 'The date has long passed.',
    tags: ['promise missed', 'promise open'],
    warm: {
      'plus-long-que-prevu':
        'Ce sera plus long que ce que je vous avais dit. La nouvelle date est le {{ promise.date }}, et je l’ai vérifiée.',
    },
  },
];
