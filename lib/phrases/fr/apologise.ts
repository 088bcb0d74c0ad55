import type { PhraseGroup } from '../group';

export const apologise: readonly PhraseGroup[] = [
  {
    why: 'It names the fault and owns it.',
    avoid: 'You have apologised already.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee'],
    warm: {
      'facture-fausse':
        'Je vous présente mes excuses : nous vous avons mal facturé. L’erreur est la nôtre, à nous de la corriger.',
    },
    formal: {
      'erreur-de-facturation':
        'Je vous prie de nous excuser pour l’erreur que nous avons commise dans votre facture.',
    },
    brief: { 'prelevement-notre-erreur': 'Pardon, ce prélèvement est notre erreur.' },
  },
  {
    why: 'It owns the delay of money.',
    avoid: 'The refund is within its time.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'argent-garde-trop': 'Je suis navré que nous ayons encore entre les mains un argent qui est à vous.',
    },
  },
  {
    why: 'The customer paid us and not the carrier.',
    avoid: 'It is not late yet.',
    fits: ['service-delivery'],
    warm: { 'date-manquee': 'Pardon : nous vous avions annoncé quelque chose et nous ne l’avons pas fait.' },
    formal: {
      'engagement-de-service': 'Je vous présente nos excuses pour ne pas avoir assuré le service convenu.',
    },
    brief: { 'livraison-ratee': 'Désolé, nous avons manqué cette livraison.' },
  },
  {
    why: 'Owning the quality is more convincing than wondering.',
    avoid: 'It was damaged in use.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'vendu-quelque-chose-qui-lache':
        'Nous vous avons vendu quelque chose qui vous lâche, et j’en suis désolé.',
    },
    formal: {
      'produit-insuffisant':
        'Je regrette que nous vous ayons livré un produit insuffisant ; nous en répondons.',
    },
  },
  {
    why: 'It says what we did not do: answer.',
    avoid: 'You are within the promised time.',
    fits: ['communication'],
    warm: {
      'laisse-sans-reponse':
        'Je suis désolé que nous vous ayons laissé sans réponse. Vous aviez posé votre question clairement, le silence venait de nous.',
    },
    formal: {
      'accueil-regrette': 'Je vous présente mes excuses pour la manière dont nous vous avons traité.',
    },
  },
  {
    why: 'An outage is ours whatever caused it.',
    avoid: 'The fault is in their network.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'temps-perdu-par-notre-faute': 'Vous perdez du temps par notre faute, et je vous en demande pardon.',
    },
    brief: { 'cest-notre-faute': 'Désolé, c’est notre faute.' },
  },
  {
    why: 'The broken promise gets its own apology.',
    avoid: 'No promise was made.',
    tags: ['promise missed'],
    warm: {
      'parole-non-tenue':
        'Je vous demande pardon. Nous vous avions donné notre parole et nous y avons manqué.',
    },
    formal: {
      'engagement-non-respecte':
        'Veuillez accepter mes excuses : nous n’avons pas respecté l’engagement pris envers vous.',
    },
  },
  {
    why: 'The rule may stand; how they learnt of it was ours.',
    avoid: 'They were told clearly.',
    fits: ['policy'],
    warm: {
      'regle-annoncee-tard':
        'Je suis désolé que vous ayez découvert cette règle au moment où elle vous bloquait. C’était à nous de vous la dire avant.',
    },
  },
  {
    why: 'It is about the fix that did not hold.',
    avoid: 'It is their first message.',
    tags: ['still broken'],
    warm: {
      'solution-n-a-pas-tenu': 'Ma solution n’a pas tenu et vous avez dû réécrire : j’en suis désolé.',
    },
  },
  {
    why: 'It counts the waiting as something we did.',
    avoid: 'They have waited for hours only.',
    fits: ['long-wait'],
    warm: {
      'fait-attendre':
        'Je regrette de vous avoir fait attendre si longtemps. Votre temps vaut mieux que cela.',
    },
  },
  {
    why: 'For a clear failure with no better words.',
    avoid: 'You can say what went wrong.',
    fits: ['angry', 'frustrated', 'disappointed'],
    warm: { 'nous-avons-mal-fait': 'Je suis désolé, nous avons mal fait. À partir d’ici, je m’en occupe.' },
    formal: {
      'responsabilite-entiere': 'Je vous présente mes excuses ; l’entière responsabilité nous revient.',
    },
    brief: { 'pardon-je-prends': 'Pardon. Je prends cela en main tout de suite.' },
  },
];
