import type { PhraseGroup } from '../group';

export const acknowledge: readonly PhraseGroup[] = [
  {
    why: 'The exact event shows that the message was read.',
    avoid: 'You doubt that there are two charges.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: {
      'preleve-deux-fois':
        'Un seul achat et deux prélèvements : c’est votre argent, et je comprends que cela vous ait inquiété.',
    },
    formal: {
      'double-debit-constate':
        'Le même achat vous a été débité deux fois. J’en mesure l’importance et je m’en occupe personnellement.',
    },
    brief: { 'deux-debits-vus': 'Deux débits pour un achat : je vois.' },
  },
  {
    why: 'The surprise itself was the harm.',
    avoid: 'They only want a copy of the bill.',
    fits: ['billing'],
    tags: ['wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'montant-inattendu':
        'Découvrir sur une facture un montant que rien n’annonçait, c’est désagréable. Reprenons-la ligne par ligne.',
    },
    formal: {
      'ecart-de-montant':
        'Le montant diffère de celui auquel vous pouviez vous attendre ; vous êtes fondé à en demander la raison.',
    },
  },
  {
    why: 'Money that is owed costs twice: the sum and the chasing.',
    avoid: 'No refund is due.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'courir-apres-votre-argent':
        'Vous courez après votre propre argent, et ce n’est pas à vous de courir. Je prends le relais.',
    },
    formal: {
      'remboursement-en-souffrance':
        'Votre remboursement reste en souffrance et il vous faut une réponse ferme.',
    },
  },
  {
    why: 'It says what the delay cost.',
    avoid: 'It is still within the time given.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'compte-sur-cette-date':
        'Vous comptiez sur cette date et vous attendez toujours. Je comprends que ce soit exaspérant.',
    },
    formal: {
      'livraison-en-retard':
        'Votre livraison est en retard sur la date annoncée, et je mesure ce que cela dérange chez vous.',
    },
    brief: { 'devrait-etre-la': 'Il devrait être chez vous. Je le vois bien.' },
  },
  {
    why: 'It shows that you know which thing went wrong.',
    avoid: 'You cannot tell yet.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['wrong item', 'missing item', 'damaged'],
    warm: {
      'ouvrir-le-carton':
        'On ouvre le carton avec plaisir, et puis voilà. Je comprends votre déception et je vous épargnerai les démarches.',
    },
    formal: {
      'contenu-non-conforme':
        'Ce que vous avez reçu ne correspond pas à votre commande, et vous voilà privé de ce que vous attendiez.',
    },
  },
  {
    why: 'It respects that they relied on it.',
    avoid: 'It may be a question of settings.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality'],
    warm: {
      'devait-rendre-service':
        'Vous l’avez acheté pour qu’il rende service, et il vous laisse en plan. Je serais agacé aussi.',
    },
    brief: { 'ne-marche-pas-vu': 'Il ne marche pas, et il devrait. Compris.' },
  },
  {
    why: 'A lost day is the real loss.',
    avoid: 'The visit was moved with their consent.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'journee-pour-rien':
        'Vous avez gardé votre journée libre et personne n’est venu. Ce temps-là, je ne peux pas vous le rendre, et je comprends votre colère.',
    },
  },
  {
    why: 'It names the silence as the problem.',
    avoid: 'They wrote less than a day ago.',
    fits: ['communication'],
    tags: ['no reply', 'passed around', 'contradictory answers'],
    warm: {
      'sans-vraie-reponse':
        'Vous avez demandé, redemandé, sans obtenir de vraie réponse. Cela s’arrête avec moi.',
    },
    formal: {
      'absence-de-reponse':
        'Vos demandes sont restées sans réponse fiable, et votre mécontentement est légitime.',
    },
  },
  {
    why: 'How a person was treated matters as much as the matter.',
    avoid: 'You would have to judge a colleague.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'facon-dont-on-vous-a-parle':
        'Vous veniez chercher de l’aide et vous en êtes sorti blessé. Merci de me l’avoir dit, je ne passerai pas dessus.',
    },
  },
  {
    why: 'What was shown and what came do not match.',
    avoid: 'They misread a clear page.',
    fits: ['expectations'],
    tags: ['not as described'],
    warm: {
      'pas-ce-qu-on-montrait':
        'On vous a montré une chose et vous en avez reçu une autre. Votre déception est légitime.',
    },
  },
  {
    why: 'The promise is their yardstick.',
    avoid: 'You do not know what was said.',
    tags: ['promise missed'],
    warm: {
      'confiance-en-notre-parole':
        'Vous avez cru notre parole et nous ne l’avons pas tenue. Je comprends que cela pèse plus lourd que le reste.',
    },
    brief: { 'promis-pas-tenu': 'Promis et pas tenu. Je le vois.' },
  },
  {
    why: 'Being shut out feels helpless.',
    avoid: 'They only ask how to change a password.',
    fits: ['account-access'],
    warm: {
      'devant-la-porte':
        'Rester devant la porte de son propre compte, avec tout ce qu’on a dedans, c’est éprouvant. On va vous rouvrir.',
    },
    formal: {
      'acces-bloque':
        'Je comprends que l’accès à votre compte vous est fermé et que beaucoup de choses en dépendent.',
    },
  },
  {
    why: 'Their work stopped, and you see it.',
    avoid: 'It is a cosmetic fault.',
    fits: ['outage-technical'],
    warm: {
      'tout-s-arrete':
        'Quand cela ne marche plus, tout s’arrête chez vous aussi. Je comprends la pression que cela vous met.',
    },
    formal: { 'gene-importante': 'Je mesure à quel point cette interruption entrave votre travail.' },
  },
  {
    why: 'A rule can feel unfair without being given up.',
    avoid: 'They only asked what the rule is.',
    fits: ['policy'],
    warm: {
      'regle-semble-injuste':
        'De votre côté, la règle paraît injuste, d’autant que personne ne vous en avait parlé.',
    },
    formal: {
      'condition-penalisante':
        'Je conçois que cette condition vous mette dans une situation difficile et que vous souhaitiez un réexamen.',
    },
  },
  {
    why: 'It names anger plainly and ties it to its cause.',
    avoid: 'They are merely brisk.',
    fits: ['angry', 'frustrated'],
    warm: {
      'colere-comprehensible': 'Vous êtes en colère et, après ce qui s’est passé, je le comprends.',
      'a-votre-place': 'À votre place, j’aurais écrit le même message.',
    },
    formal: {
      'agacement-fonde': 'Votre agacement est fondé, et je n’y opposerai pas d’excuses toutes faites.',
    },
  },
  {
    why: 'Disappointment is often the last stop before leaving.',
    avoid: 'They are furious.',
    fits: ['disappointed'],
    warm: { 'attendiez-mieux': 'Vous attendiez mieux de nous, et vous aviez raison.' },
  },
  {
    why: 'Worry shrinks when somebody says what is known.',
    avoid: 'You do not know whether it is safe.',
    fits: ['worried'],
    warm: {
      'inquietude-normale':
        'Votre inquiétude est bien normale. Voici ce que je sais, et ce que je suis encore en train de vérifier.',
    },
  },
  {
    why: 'It puts the muddle on our side.',
    avoid: 'They asked one simple thing.',
    fits: ['confused'],
    warm: {
      'mal-formule':
        'Tel que nous l’avons formulé, on s’y perd. Je le redis avec des mots de tous les jours.',
    },
  },
  {
    why: 'Repeating the story is its own injury.',
    avoid: 'You are about to ask for the same details.',
    fits: ['repeated-contact'],
    warm: {
      'pas-la-premiere-fois':
        'Ce n’est pas la première fois que vous écrivez à ce sujet. J’ai tout relu, vous n’avez rien à répéter.',
    },
    formal: {
      'echanges-precedents-lus':
        'J’ai pris connaissance de nos échanges précédents ; il ne sera pas nécessaire de tout reprendre.',
    },
  },
  {
    why: 'Capitals are a way to be heard.',
    avoid: 'It is their habit.',
    fits: ['shouting'],
    warm: {
      'recu-cinq-sur-cinq':
        'Je vous reçois cinq sur cinq, pas besoin de parler plus fort. Voici ce que je fais.',
    },
  },
  {
    why: 'A loss is met as a person first.',
    avoid: 'They did not name a loss.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'condoleances-sinceres':
        'Toutes mes condoléances. Cette démarche-là, je la rendrai aussi légère que possible pour vous.',
    },
    formal: {
      'sinceres-condoleances':
        'Je vous présente mes sincères condoléances et ne vous demanderai que l’indispensable.',
    },
  },
  {
    why: 'Hardship is a reason to act, without prying.',
    avoid: 'It is mentioned in passing.',
    fits: ['vulnerable'],
    warm: {
      'assez-a-porter': 'Vous avez bien assez à porter en ce moment. Laissez-moi vous décharger de cela.',
    },
  },
  {
    why: 'It answers the problem and sets a limit in one breath.',
    avoid: 'The swearing is about the situation.',
    fits: ['abuse'],
    warm: {
      'rester-respectueux':
        'Je veux vous tirer d’affaire, et j’y arriverai mieux si nous restons respectueux l’un envers l’autre.',
    },
    formal: {
      'sans-remarques-personnelles':
        'Je poursuis volontiers le traitement de votre demande et vous prie d’écarter les remarques personnelles.',
    },
  },
  {
    why: 'Telling others is their right.',
    avoid: 'It could sound like a request not to post.',
    fits: ['public-review'],
    warm: {
      'libre-de-publier':
        'Vous êtes libre d’en parler où vous voulez. Ce qui m’importe, c’est que l’histoire se termine bien.',
    },
  },
  {
    why: 'The wish to leave is information.',
    avoid: 'They only want the final bill.',
    fits: ['leaving'],
    warm: {
      'envie-de-partir':
        'Après cela, je comprends que vous pensiez à partir. J’aimerais réparer ce qui s’est passé, que vous restiez ou non.',
    },
  },
];
