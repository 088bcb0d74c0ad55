import type { PhraseGroup } from '../group';

export const followUp: readonly PhraseGroup[] = [
  {
    why: 'It asks about their side and makes answering easy.',
    avoid: 'You owe them something.',
    tags: ['customer silent'],
    warm: { 'ou-en-etes-vous': 'Je voulais savoir où vous en êtes. Tout va bien, ou reste-t-il un détail ?' },
    formal: {
      'sans-nouvelles-de-vous':
        'Sans nouvelles de votre part, je ne voudrais pas clore le dossier sans votre accord.',
    },
    brief: { 'toujours-bon': 'Toujours bon chez vous ?' },
  },
  {
    why: 'A date turns a closed case into a kept one.',
    avoid: 'You will not be there that day.',
    tags: ['solved', 'thanks', 'accepted', 'fix reported'],
    warm: {
      'je-reverifie-le': 'Le {{ promise.date }}, je revérifie que tout a tenu. Vous n’avez rien à faire.',
    },
  },
];
