import type { PhraseGroup } from '../group';

export const confirm: readonly PhraseGroup[] = [
  {
    why: 'It asks about their result.',
    avoid: 'Nothing has been done.',
    tags: ['fix reported'],
    warm: {
      'pruebalo-y-dime':
        '¿Lo pruebas otra vez y me dices cómo va? Quiero oírtelo a ti antes de darlo por cerrado.',
    },
    formal: { 'asunto-resuelto': '¿Puede confirmarme si el asunto ha quedado resuelto?' },
  },
  {
    why: 'It shares the relief.',
    avoid: 'You are not sure that it is solved.',
    tags: ['solved'],
    warm: { 'que-alegria': 'Qué alegría leerte eso. Gracias por tu paciencia con todos los pasos.' },
    formal: { 'celebro-solucion': 'Celebro que se haya resuelto y le agradezco su colaboración.' },
    brief: { 'genial-gracias': 'Genial, gracias por avisar.' },
  },
  {
    why: 'Thanks are answered simply, with the door open.',
    avoid: 'They asked something in the same message.',
    fits: ['grateful', 'calm'],
    tags: ['thanks', 'praise'],
    warm: {
      'a-ti-por-todo': 'Gracias a ti. Si algo se tuerce, contesta aquí mismo y vuelve a mí.',
      'se-lo-digo-a-todos':
        'Le leeré tus palabras a la gente que ha trabajado en esto; pocas veces saben cómo acaba la historia.',
    },
    formal: {
      'amables-palabras': 'Muchas gracias por sus amables palabras, que haré llegar a mis compañeros.',
    },
  },
];
