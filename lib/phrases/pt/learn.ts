import type { PhraseGroup } from '../group';

export const learn: readonly PhraseGroup[] = [
  {
    why: 'People complain so that it will not happen to others.',
    avoid: 'Nothing will change.',
    tags: ['solved', 'praise'],
    warm: {
      'falha-que-voce-mostrou':
        'Seu caso mostrou uma falha nossa. Passei adiante passo a passo, para ninguém mais cair nela.',
    },
    formal: { 'causa-relatada': 'Relatei a causa à equipe responsável, com uma sugestão para evitá-la.' },
  },
  {
    why: 'Cause and change in two lines.',
    avoid: 'It judges a colleague.',
    tags: ['internal'],
    brief: { 'nota-licao': 'Causa: {{ cause }} O que teria evitado: {{ lesson }}' },
  },
];
