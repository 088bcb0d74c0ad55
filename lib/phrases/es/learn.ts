import type { PhraseGroup } from '../group';

export const learn: readonly PhraseGroup[] = [
  {
    why: 'People complain so that it will not happen to others.',
    avoid: 'Nothing will change.',
    tags: ['solved', 'praise'],
    warm: {
      'nos-has-ensenado':
        'Tu caso nos ha enseñado un hueco. Lo he contado paso a paso para que nadie más caiga en él.',
    },
    formal: {
      'causa-comunicada':
        'He comunicado la causa al equipo responsable junto con una propuesta para evitarla.',
    },
  },
  {
    why: 'Cause and change in two lines.',
    avoid: 'It judges a colleague.',
    tags: ['internal'],
    brief: { 'nota-leccion': 'Causa: {{ cause }} Lo que lo habría evitado: {{ lesson }}' },
  },
];
