import type { PhraseGroup } from '../group';

export const rootCause: readonly PhraseGroup[] = [
  {
    why: 'It says what will be looked at.',
    avoid: 'The cause is known.',
    tags: ['details given', 'asks why', 'still broken'],
    warm: {
      'seguir-o-rastro':
        'Com o que você me passou, dá para seguir o rastro até o início. Primeiro os dados, depois os palpites.',
      'porque-merece-resposta':
        'Você pergunta por quê, e merece uma resposta de verdade. Vou descobrir o que falhou do nosso lado.',
    },
    formal: {
      'apuro-a-sequencia':
        'Estou apurando a sequência dos fatos nos nossos registros para lhe dar a causa, e não uma suposição.',
    },
    brief: { 'procurando-a-causa': 'Obrigado, ajuda muito. Procurando a causa.' },
  },
  {
    why: 'A cause with a subject and a verb is believed.',
    avoid: 'You are not certain.',
    tags: ['asks why'],
    warm: { 'motivo-sem-rodeio': 'O motivo, sem rodeio: {{ cause }} Foi coisa nossa.' },
  },
];
