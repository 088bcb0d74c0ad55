import type { PhraseGroup } from '../group';

export const clarify: readonly PhraseGroup[] = [
  {
    why: 'Repeating it proves understanding.',
    avoid: 'You would have to guess.',
    tags: ['several things', 'details given'],
    warm: { 'je-reformule': 'Je reformule pour ne rien perdre : {{ summary }} Est-ce bien cela ?' },
    brief: { 'par-quoi-commencer': 'Il y a plusieurs points. Par lequel commencer ?' },
  },
  {
    why: 'An open question brings out what a form never asks.',
    avoid: 'The answer is in their message.',
    tags: ['little said'],
    warm: { 'que-s-est-il-passe': 'Que s’est-il passé au juste, et depuis quand ?' },
    formal: { 'quelques-precisions': 'Pourriez-vous m’apporter quelques précisions sur les faits ?' },
  },
  {
    why: 'Date and sum settle it in one look.',
    avoid: 'You can see the charges.',
    fits: ['billing'],
    warm: {
      'quelle-ligne-du-releve':
        'Quelle date et quel montant figurent sur votre relevé ? Je retrouve la même ligne ici.',
    },
    brief: { 'date-et-montant': 'Quelle date, quel montant ?' },
  },
  {
    why: 'One number opens the whole delivery.',
    avoid: 'It stands in their message.',
    fits: ['service-delivery'],
    warm: {
      'numero-sous-la-main':
        'Auriez-vous le numéro de commande sous la main ? Il me dira où cela s’est arrêté.',
    },
    formal: {
      'reference-de-commande':
        'Je vous saurais gré de m’indiquer la référence de la commande et l’adresse de livraison.',
    },
  },
  {
    why: 'A photo saves three messages.',
    avoid: 'They have sent one.',
    fits: ['product-quality', 'expectations'],
    warm: { 'photo-bienvenue': 'Pourriez-vous m’envoyer une photo ? Avec elle, je peux agir aussitôt.' },
    formal: { 'nature-du-defaut': 'Depuis quand le défaut existe-t-il, et comment se manifeste-t-il ?' },
  },
  {
    why: 'The exact message on the screen beats any theory.',
    avoid: 'They have quoted it.',
    fits: ['account-access', 'outage-technical'],
    warm: { 'texte-a-l-ecran': 'Que lit-on à l’écran, mot pour mot, et sur quel appareil ?' },
    brief: { 'appareil-et-texte': 'Quel appareil, quel message ?' },
  },
  {
    why: 'The customer’s own idea of a fair ending is often small.',
    avoid: 'They have said it.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['first reply', 'later reply', 'declined'],
    warm: { 'juste-a-vos-yeux': 'Qu’est-ce qui serait juste à vos yeux ?' },
    formal: { 'issue-souhaitee': 'Quelle issue jugeriez-vous équitable ?' },
  },
  {
    why: 'What they were told, and when, is the fact that matters.',
    avoid: 'It would sound like an interrogation.',
    fits: ['communication', 'policy'],
    warm: {
      'quand-vous-l-a-t-on-dit':
        'Vous souvenez-vous à peu près quand on vous l’a dit, par téléphone ou par écrit ? Je retrouverai la trace.',
    },
  },
];
