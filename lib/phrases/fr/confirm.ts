import type { PhraseGroup } from '../group';

export const confirm: readonly PhraseGroup[] = [
  {
    why: 'It asks about their result.',
    avoid: 'Nothing has been done.',
    tags: ['fix reported'],
    warm: { 'essayez-et-dites-moi': 'Voulez-vous réessayer et me dire ce que cela donne chez vous ?' },
    formal: { 'question-reglee': 'Puis-je vous demander si la question est désormais réglée ?' },
  },
  {
    why: 'It shares the relief.',
    avoid: 'You are not sure that it is solved.',
    tags: ['solved'],
    warm: { 'quel-soulagement': 'Quel soulagement de vous lire. Merci d’avoir tenu bon à chaque étape.' },
    formal: { 'heureux-du-denouement': 'Je me réjouis de ce dénouement et vous remercie de votre concours.' },
    brief: { 'parfait-merci': 'Parfait, merci du retour.' },
  },
  {
    why: 'Thanks are answered simply, with the door open.',
    avoid: 'They asked something in the same message.',
    fits: ['grateful', 'calm'],
    tags: ['thanks', 'praise'],
    warm: {
      'avec-plaisir': 'Avec plaisir. Si quelque chose cloche encore, répondez ici et cela me reviendra.',
      'transmettre-vos-mots':
        'Vos mots iront à celles et ceux qui ont travaillé là-dessus ; ils savent rarement comment l’histoire finit.',
    },
    formal: {
      'mots-aimables': 'Je vous remercie de ces mots aimables, que je ne manquerai pas de transmettre.',
    },
  },
];
