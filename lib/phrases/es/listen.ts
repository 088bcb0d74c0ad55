import type { PhraseGroup } from '../group';

export const listen: readonly PhraseGroup[] = [
  {
    why: 'An open invitation brings out the real problem.',
    avoid: 'They have told you everything.',
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    tags: ['first reply', 'little said'],
    warm: {
      'desde-el-principio': 'Cuéntame todo desde el principio. Primero te escucho y después hablo yo.',
    },
    formal: {
      'expliqueme-lo-sucedido':
        'Le ruego que me explique lo sucedido tal como lo ha vivido; quiero entenderlo antes de responder.',
    },
    brief: { 'te-leo': 'Te leo. Escribe con calma.' },
  },
  {
    why: 'Small signs of listening keep a caller from repeating it.',
    avoid: 'Twice in a call is enough.',
    on: ['phone'],
    warm: { 'y-que-paso': 'Te escucho. ¿Y qué pasó después?' },
  },
  {
    why: 'Under hard words there is one problem; asking for it gives both a way out.',
    avoid: 'It has become a threat.',
    fits: ['abuse', 'shouting'],
    warm: {
      'lo-primero-de-todo':
        'Veo que se ha ido acumulando mucho. Dime qué hay que arreglar primero y empiezo justo por ahí.',
    },
  },
  {
    why: 'Someone in distress sets the pace.',
    avoid: 'The protocol has to come first.',
    fits: ['vulnerable'],
    warm: { 'a-tu-ritmo': 'Cuéntame lo que quieras, a tu ritmo. No tengo prisa y no me voy.' },
  },
];
