import type { PhraseGroup } from '../group';

export const learn: readonly PhraseGroup[] = [
  {
    why: 'People complain so that it will not happen to others.',
    avoid: 'Nothing will change.',
    tags: ['solved', 'praise'],
    warm: {
      'faille-revelee':
        'Votre cas nous a montré une faille. Je l’ai signalée pas à pas, pour que personne d’autre n’y tombe.',
    },
    formal: {
      'cause-signalee': 'J’ai signalé la cause au service responsable, avec une proposition pour y remédier.',
    },
  },
  {
    why: 'Cause and change in two lines.',
    avoid: 'It judges a colleague.',
    tags: ['internal'],
    brief: { 'note-lecon': 'Cause : {{ cause }} Ce qui l’aurait évité : {{ lesson }}' },
  },
];
