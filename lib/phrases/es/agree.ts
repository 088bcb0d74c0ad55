import type { PhraseGroup } from '../group';

export const agree: readonly PhraseGroup[] = [
  {
    why: 'What, who and when in one line.',
    avoid: 'The date is not in your hands.',
    tags: ['accepted'],
    warm: {
      'quedamos-asi':
        'Quedamos así, entonces. Lo pongo en marcha hoy y antes del {{ promise.date }} tienes mi confirmación.',
    },
    formal: {
      'acuerdo-confirmado': 'Confirmo lo acordado y lo llevaré a cabo antes del {{ promise.date }}.',
    },
    brief: { 'hecho-el-trato': 'De acuerdo. Listo antes del {{ promise.date }}.' },
  },
  {
    why: 'A date for the next word is the honest promise.',
    avoid: 'You will not be able to write then.',
    tags: ['first reply', 'later reply', 'asks for news'],
    warm: {
      'lo-que-viene-ahora':
        'Lo que viene ahora: yo lo investigo, y antes del {{ promise.date }} tendrás la solución o la verdad de cómo va.',
    },
    formal: {
      'siguiente-paso-mio':
        'El siguiente paso me corresponde a mí; recibirá noticias antes del {{ promise.date }}.',
    },
  },
  {
    why: 'After a broken promise, a smaller one that holds.',
    avoid: 'You depend on others for it.',
    tags: ['promise missed', 'wants it in writing'],
    warm: {
      'solo-lo-que-depende-de-mi':
        'Solo te prometo lo que depende de mí: el {{ promise.date }} te escribo, y lo habré comprobado yo.',
    },
  },
];
