import type { PhraseGroup } from '../group';

export const rootCause: readonly PhraseGroup[] = [
  {
    why: 'It says what will be looked at.',
    avoid: 'The cause is known.',
    tags: ['details given', 'asks why', 'still broken'],
    warm: {
      'tirar-del-hilo':
        'Con lo que me cuentas puedo tirar del hilo hasta el principio. Primero los datos, luego las suposiciones.',
      'mereces-saber-por-que':
        'Preguntas por qué, y mereces una respuesta de verdad. Voy a averiguar qué falló y dónde.',
    },
    formal: {
      'reconstruyo-los-hechos':
        'Estoy reconstruyendo los hechos con nuestros registros para darle la causa y no una conjetura.',
    },
    brief: { 'busco-la-causa': 'Gracias, ayuda mucho. Busco la causa.' },
  },
  {
    why: 'A cause with a subject and a verb is believed.',
    avoid: 'You are not certain.',
    tags: ['asks why'],
    warm: { 'la-razon-en-claro': 'La razón, en claro: {{ cause }} Fue cosa nuestra.' },
  },
];
