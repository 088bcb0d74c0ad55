import type { PhraseGroup } from '../group';

export const escalate: readonly PhraseGroup[] = [
  {
    why: 'A plain yes takes the fight out of it.',
    avoid: 'You cannot say when.',
    fits: ['manager'],
    warm: {
      'responsable-bien-sur':
        'Bien sûr, vous pouvez parler à ma responsable. Je lui raconte tout avant, pour que vous ne repartiez pas de zéro.',
    },
    formal: {
      'hierarchie-informee':
        'J’associe volontiers ma hiérarchie, qui disposera du dossier complet et vous contactera avant le {{ promise.date }}.',
    },
    brief: { 'responsable-prend-le-relais': 'Oui, ma responsable prend le relais avec tout l’historique.' },
  },
  {
    why: 'It brings in the right people and argues with nobody.',
    avoid: 'You would give a legal opinion.',
    fits: ['legal'],
    warm: {
      'c-est-votre-droit':
        'C’est votre droit, et je ne le discute pas. Je transmets aujourd’hui à ceux qui peuvent y répondre, et je continue pour le reste.',
    },
    formal: {
      'service-juridique-saisi':
        'J’ai transmis votre courrier au service habilité, qui vous répondra par écrit avant le {{ promise.date }}.',
    },
  },
  {
    why: 'A fresh pair of eyes, and one owner.',
    avoid: 'You could solve it yourself.',
    fits: ['repeated-contact', 'public-review', 'long-wait'],
    warm: {
      'quelqu-un-qui-tranche':
        'Pour que cela cesse de tourner en rond, je fais venir quelqu’un qui peut trancher. Votre contact reste moi.',
    },
  },
  {
    why: 'The complaint is passed on without a verdict.',
    avoid: 'You would promise consequences.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'plainte-transmise':
        'Ce que vous me racontez arrive à la responsable d’équipe avec vos mots. Elle réécoutera cet échange.',
    },
  },
  {
    why: 'The second boundary says what happens next, as a fact.',
    avoid: 'No first boundary was set.',
    fits: ['abuse'],
    formal: {
      'mettre-fin-a-l-echange':
        'Si les propos se poursuivent, je mettrai fin à l’échange et un responsable vous répondra par écrit.',
    },
  },
  {
    why: 'A person in danger needs people.',
    avoid: 'Never in place of the protocol.',
    fits: ['safety', 'vulnerable'],
    warm: {
      'vous-d-abord':
        'Vous d’abord : êtes-vous en sécurité ? En cas de danger, appelez le 112 maintenant. Je fais venir une collègue dont c’est le métier.',
    },
  },
  {
    why: 'Danger from a product stops everything else.',
    avoid: 'It is a turn of phrase.',
    fits: ['safety'],
    formal: {
      'cesser-l-utilisation':
        'Je vous prie de ne plus utiliser l’appareil pour le moment ; le service de sécurité est prévenu.',
    },
  },
  {
    why: 'Trained colleagues are offered as help.',
    avoid: 'They only want the fix.',
    fits: ['vulnerable'],
    warm: {
      'collegues-formes':
        'Certains collègues sont formés pour ces situations et peuvent plus que moi. Voulez-vous que je les appelle ?',
    },
  },
  {
    why: 'The right team with the facts.',
    avoid: 'No dispute was mentioned.',
    fits: ['chargeback'],
    formal: {
      'dossier-aux-paiements':
        'Le dossier complet est entre les mains du service des paiements, afin que la contestation soit suivie au même endroit.',
    },
  },
  {
    why: 'Colleagues get the story once and whole.',
    avoid: 'It holds opinions.',
    tags: ['internal'],
    brief: {
      'note-passation':
        'Passation. Le problème : « {{ issue }} ». Promis : une réponse avant le {{ promise.date }}. Ne rien redemander au client.',
    },
  },
];
