import type { PhraseGroup } from '../group';

export const listen: readonly PhraseGroup[] = [
  {
    why: 'An open invitation brings out the real problem.',
    avoid: 'They have told you everything.',
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    tags: ['first reply', 'little said'],
    warm: { 'depuis-le-debut': 'Racontez-moi tout depuis le début. J’écoute d’abord, je parlerai après.' },
    formal: {
      'votre-version-des-faits':
        'Je vous invite à m’exposer les faits tels que vous les avez vécus ; je souhaite les comprendre avant de répondre.',
    },
    brief: { 'je-vous-lis': 'Je vous lis. Prenez votre temps.' },
  },
  {
    why: 'Small signs of listening keep a caller from repeating it.',
    avoid: 'Twice in a call is enough.',
    on: ['phone'],
    warm: { 'et-ensuite': 'Je vous écoute. Et ensuite, que s’est-il passé ?' },
  },
  {
    why: 'Under hard words there is one problem; asking for it gives both a way out.',
    avoid: 'It has become a threat.',
    fits: ['abuse', 'shouting'],
    warm: {
      'la-chose-a-regler':
        'Je sens que beaucoup de choses se sont accumulées. Donnez-moi celle qu’il faut régler en premier, et je commence par là.',
    },
  },
  {
    why: 'Someone in distress sets the pace.',
    avoid: 'The protocol has to come first.',
    fits: ['vulnerable'],
    warm: { 'a-votre-rythme': 'Dites-moi ce que vous voulez, à votre rythme. Rien ne presse de mon côté.' },
  },
];
