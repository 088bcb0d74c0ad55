import type { PhraseGroup } from '../group';

export const followUp: readonly PhraseGroup[] = [
  {
    why: 'It asks about their side and makes answering easy.',
    avoid: 'You owe them something.',
    tags: ['customer silent'],
    warm: { 'como-te-va': 'Quería saber cómo te va con esto. ¿Todo bien, o queda algo suelto?' },
    formal: {
      'espero-su-respuesta':
        'Sigo a la espera de su respuesta y no quisiera cerrar el caso sin su conformidad.',
    },
    brief: { 'sigue-bien': '¿Sigue funcionando?' },
  },
  {
    why: 'A date turns a closed case into a kept one.',
    avoid: 'You will not be there that day.',
    tags: ['solved', 'thanks', 'accepted', 'fix reported'],
    warm: {
      'lo-vuelvo-a-mirar':
        'El {{ promise.date }} vuelvo a mirarlo para ver que todo aguanta. Tú no tienes que hacer nada.',
    },
  },
];
