import type { PhraseGroup } from '../group';

export const followUp: readonly PhraseGroup[] = [
  {
    why: 'It asks about their side and makes answering easy.',
    avoid: 'You owe them something.',
    tags: ['customer silent'],
    warm: {
      'como-ficou-por-ai': 'Queria saber como ficou por aí. Tudo certo, ou sobrou alguma ponta solta?',
    },
    formal: {
      'aguardo-posicao': 'Aguardo a sua posição e não gostaria de encerrar o caso sem a sua concordância.',
    },
    brief: { 'segue-funcionando': 'Segue funcionando?' },
  },
  {
    why: 'A date turns a closed case into a kept one.',
    avoid: 'You will not be there that day.',
    tags: ['solved', 'thanks', 'accepted', 'fix reported'],
    warm: {
      'olho-de-novo':
        'Em {{ promise.date }} olho de novo para ver se tudo se manteve. Você não precisa fazer nada.',
    },
  },
];
