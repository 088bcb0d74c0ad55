import type { PhraseGroup } from '../group';

export const options: readonly PhraseGroup[] = [
  {
    why: 'A choice returns control.',
    avoid: 'You may not do one of the two.',
    tags: ['wants money back', 'wants replacement'],
    warm: {
      'un-autre-ou-rembourse': 'Je peux vous en envoyer un autre ou vous rembourser. Que préférez-vous ?',
    },
    formal: {
      'echange-ou-remboursement':
        'Vous avez le choix entre l’échange et le remboursement intégral ; dites-moi votre préférence.',
    },
    brief: { 'echange-remboursement-court': 'Échange ou remboursement ?' },
  },
  {
    why: 'How the money comes back is the choice.',
    avoid: 'Only one way is possible.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'carte-ou-prochaine-facture':
        'Je peux recréditer {{ amount | default: "la somme" }} sur votre carte ou la déduire de la prochaine facture. Qu’est-ce qui vous arrange ?',
    },
  },
  {
    why: 'Waiting or not waiting becomes their decision.',
    avoid: 'Neither can arrive in time.',
    fits: ['service-delivery'],
    warm: {
      'renvoi-ou-remboursement':
        'Je peux le faire repartir aujourd’hui ou vous rendre ce que vous avez payé. Qu’est-ce qui vous aide le plus ?',
    },
    formal: {
      'nouvel-envoi-propose': 'Je vous propose un nouvel envoi ou le remboursement, à votre convenance.',
    },
  },
  {
    why: 'Repair, replacement or refund: nothing is held back.',
    avoid: 'Only one is open.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'reparer-echanger-rembourser':
        'Réparer, échanger, rembourser : les trois portes sont ouvertes. Laquelle prenons-nous ?',
    },
    brief: { 'garder-avec-remise': 'Échange, ou vous le gardez avec une remise ?' },
  },
  {
    why: 'A way to go on today matters more than a cause.',
    avoid: 'The workaround is untested.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'contournement-en-attendant':
        'En attendant, je peux vous montrer un détour pour continuer, ou vous prévenir dès que cela remarche. Ou les deux.',
    },
  },
  {
    why: 'A no is bearable with a reason and a yes beside it.',
    avoid: 'You have not looked for anything you can do.',
    fits: ['policy'],
    warm: {
      'ce-que-je-peux':
        'Ce que je peux faire : {{ option.first }}. Le reste, non, parce que {{ reason }}. J’aime mieux vous le dire franchement.',
    },
    formal: {
      'echange-ou-avoir':
        'Le remboursement ne m’est pas possible ; je peux vous proposer un échange ou un avoir de même valeur.',
    },
  },
  {
    why: 'The first offer was not the last word.',
    avoid: 'There is nothing more to give.',
    tags: ['declined'],
    warm: {
      'autre-piste':
        'Très bien, laissons cela de côté. Que manquait-il à cette proposition ? Je cherche mieux.',
    },
  },
  {
    why: 'Leaving is one of the options, which makes staying a choice.',
    avoid: 'They have made up their mind.',
    tags: ['wants to leave'],
    warm: {
      'resilier-ou-suspendre':
        'Je peux résilier dès aujourd’hui, comme vous le souhaitez, ou suspendre le contrat sans frais. Les deux me vont.',
    },
  },
  {
    why: 'It settles a dispute faster than the bank.',
    avoid: 'It could sound like a warning.',
    fits: ['chargeback'],
    warm: {
      'plus-vite-que-la-banque':
        'Passer par votre banque est votre droit. D’ici, je peux sans doute vous rendre l’argent plus vite ; à vous de choisir.',
    },
  },
  {
    why: 'Compensation works when tied to the harm.',
    avoid: 'You may not grant it.',
    tags: ['wants compensation'],
    warm: {
      'pour-le-temps-perdu':
        'Pour le temps perdu, je peux vous accorder un avoir ou vous offrir la prochaine livraison. Qu’est-ce qui aurait du sens pour vous ?',
    },
  },
];
