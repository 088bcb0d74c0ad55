import type { PhraseGroup } from '../group';

export const gather: readonly PhraseGroup[] = [
  {
    why: 'It says who is asked and when the answer comes.',
    avoid: 'Nobody has been asked.',
    tags: ['details given', 'asks for news', 'still broken', 'later reply'],
    warm: {
      'equipe-interrogee':
        'J’ai interrogé l’équipe qui peut le voir, avec tout ce que vous m’avez dit. Sa réponse, c’est moi qui vous l’apporte avant le {{ promise.date }}.',
    },
    formal: {
      'service-competent-saisi':
        'J’ai saisi le service compétent et vous transmettrai sa réponse avant le {{ promise.date }}.',
    },
    brief: { 'question-posee': 'Question posée, réponse avant le {{ promise.date }}.' },
  },
  {
    why: 'A rule can be checked before it is quoted.',
    avoid: 'You know that the answer is no.',
    fits: ['policy'],
    warm: {
      'exception-demandee':
        'J’ai demandé une exception en donnant vos raisons telles que vous les avez écrites. Oui ou non, vous saurez.',
    },
  },
  {
    why: 'Colleagues can answer one precise question in a minute.',
    avoid: 'Several questions are mixed.',
    tags: ['internal'],
    brief: {
      'note-comptabilite':
        'Pour la comptabilité : {{ amount | default: "ce montant" }} est-il parti une ou deux fois ? Le client attend, réponse avant le {{ promise.date }}.',
    },
  },
];
