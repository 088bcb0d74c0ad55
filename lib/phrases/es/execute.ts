import type { PhraseGroup } from '../group';

export const execute: readonly PhraseGroup[] = [
  {
    why: 'Progress without news is still news.',
    avoid: 'It is done.',
    tags: ['asks for news', 'customer silent'],
    warm: {
      'aun-no-pero-avanza':
        'Aún no está, pero tampoco está parado. Antes del {{ promise.date }} vuelvo a escribirte.',
    },
    formal: {
      'informe-provisional':
        'Le adelanto el estado: la comprobación sigue en curso y espero el resultado antes del {{ promise.date }}.',
    },
  },
  {
    why: 'Done is the word they have been waiting for.',
    avoid: 'You have only asked for it.',
    tags: ['accepted'],
    warm: { 'ya-esta-hecho': 'Ya está hecho, tal como quedamos. Tú no tienes que hacer nada más.' },
    formal: {
      'gestion-realizada': 'He realizado la gestión acordada; recibirá la confirmación por escrito.',
    },
    brief: { hecho: 'Hecho.' },
  },
  {
    why: 'A delay told early keeps more trust.',
    avoid: 'The date has long passed.',
    tags: ['promise missed', 'promise open'],
    warm: {
      'se-retrasa-te-aviso':
        'Va a tardar más de lo que te dije. La nueva fecha es el {{ promise.date }} y la he comprobado.',
    },
  },
];
