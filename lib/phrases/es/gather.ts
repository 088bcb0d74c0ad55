import type { PhraseGroup } from '../group';

export const gather: readonly PhraseGroup[] = [
  {
    why: 'It says who is asked and when the answer comes.',
    avoid: 'Nobody has been asked.',
    tags: ['details given', 'asks for news', 'still broken', 'later reply'],
    warm: {
      'he-preguntado-al-equipo':
        'He preguntado al equipo que puede verlo, con todo lo que me has contado. Su respuesta te la traigo yo antes del {{ promise.date }}.',
    },
    formal: {
      'consulta-al-departamento':
        'He trasladado la consulta al departamento competente y le daré su respuesta antes del {{ promise.date }}.',
    },
    brief: { 'preguntado-respuesta': 'Preguntado. Respuesta antes del {{ promise.date }}.' },
  },
  {
    why: 'A rule can be checked before it is quoted.',
    avoid: 'You know that the answer is no.',
    fits: ['policy'],
    warm: {
      'pido-excepcion':
        'He pedido una excepción con tus motivos, tal como me los diste. En cuanto decidan, te lo digo, sea sí o no.',
    },
  },
  {
    why: 'Colleagues can answer one precise question in a minute.',
    avoid: 'Several questions are mixed.',
    tags: ['internal'],
    brief: {
      'nota-facturacion':
        'Para facturación: ¿se cobró {{ amount | default: "este importe" }} una o dos veces? El cliente espera; lo necesito antes del {{ promise.date }}.',
    },
  },
];
