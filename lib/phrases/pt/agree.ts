import type { PhraseGroup } from '../group';

export const agree: readonly PhraseGroup[] = [
  {
    why: 'What, who and when in one line.',
    avoid: 'The date is not in your hands.',
    tags: ['accepted'],
    warm: {
      'combinado-entao': 'Combinado, então. Começo hoje e até {{ promise.date }} você tem a confirmação.',
    },
    formal: { 'acordo-registrado': 'Confirmo o acordado e o executarei até {{ promise.date }}.' },
    brief: { fechado: 'Fechado, pronto até {{ promise.date }}.' },
  },
  {
    why: 'A date for the next word is the honest promise.',
    avoid: 'You will not be able to write then.',
    tags: ['first reply', 'later reply', 'asks for news'],
    warm: {
      'daqui-para-a-frente':
        'Daqui para a frente é assim: eu investigo, e até {{ promise.date }} você tem a solução ou um retrato honesto de como está.',
    },
    formal: { 'proximo-passo-meu': 'O próximo passo cabe a mim; haverá resposta até {{ promise.date }}.' },
  },
  {
    why: 'After a broken promise, a smaller one that holds.',
    avoid: 'You depend on others for it.',
    tags: ['promise missed', 'wants it in writing'],
    warm: {
      'so-o-que-depende-de-mim':
        'Prometo só o que depende de mim: em {{ promise.date }} eu escrevo, depois de conferir pessoalmente.',
    },
  },
];
