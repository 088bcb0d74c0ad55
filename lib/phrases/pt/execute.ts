import type { PhraseGroup } from '../group';

export const execute: readonly PhraseGroup[] = [
  {
    why: 'Progress without news is still news.',
    avoid: 'It is done.',
    tags: ['asks for news', 'customer silent'],
    warm: {
      'ainda-nao-mas-anda':
        'Ainda não ficou pronto, mas está andando. Volto a escrever até {{ promise.date }}.',
    },
    formal: {
      'relato-parcial':
        'Segue um relato parcial: a verificação continua e espero o resultado até {{ promise.date }}.',
    },
  },
  {
    why: 'Done is the word they have been waiting for.',
    avoid: 'You have only asked for it.',
    tags: ['accepted'],
    warm: { 'pronto-feito': 'Pronto, feito como combinamos. Você não precisa fazer mais nada.' },
    formal: { 'providencia-tomada': 'Tomei a providência combinada; a confirmação seguirá por escrito.' },
    brief: { feito: 'Feito.' },
  },
  {
    why: 'A delay told early keeps more trust.',
    avoid: 'The date has long passed.',
    tags: ['promise missed', 'promise open'],
    warm: {
      'vai-demorar-mais':
        'Vai demorar mais do que eu disse. A nova data é {{ promise.date }}, e ela eu conferi.',
    },
  },
];
