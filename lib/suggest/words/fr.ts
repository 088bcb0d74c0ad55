import type { CueWords, TopicWords } from './vocabulary';

const COLIS = '(?:colis|commande|livraison|paquet|article|produit|lettre|valise)';

export const topics: TopicWords = {
  'double charge': [
    '(?:débité|prélevé|facturé|payé|encaissé)\\p{L}*[^.?!]{0,30}(?:deux fois|2 fois|double)|(?:deux|2|double|second|deuxième) (?:prélèvements?|débits?|paiements?|factur\\p{L}*)',
  ],
  'wrong amount': [
    '(?:montant|prix|facture|total)[^.?!]{0,20}(?:erroné|faux|fausse|incorrect|trop élevé)\\p{L}*|(?:trop|surfactur)\\p{L}* (?:perçu|facturé|prélevé|payé)|surfactur\\p{L}*|au lieu (?:de|des) \\d',
  ],
  'unexpected charge': [
    '(?:jamais|pas) (?:autorisé|souscrit|commandé|accepté|demandé)|prélèvement (?:inconnu|non autorisé|abusif)|renouvel\\p{L}* automatique\\p{L}*|(?:continuez|continue) (?:à|de) (?:me )?prélever|abonnement caché',
  ],
  refund: ['rembours\\p{L}*|avoir'],
  'refund awaited': [
    "(?:remboursement|argent|virement)[^.?!]{0,60}(?:toujours|encore|pas (?:reçu|arrivé|été)|rien|attend\\p{L}*)|(?:toujours pas|où (?:est|en est)|attends?|j’attends|j'attends|sans)[^.?!]{0,50}(?:remboursement|mon argent|remboursé)",
  ],
  fee: ['frais|pénalité\\p{L}*|supplément|commission|majoration'],
  'price rise': [
    'augment\\p{L}*[^.?!]{0,20}(?:prix|tarif)|(?:prix|tarif)s?[^.?!]{0,20}augment\\p{L}*|hausse|plus cher',
  ],
  discount: ["remise|réduction|code promo\\p{L}*|bon d(?:’|')achat|carte cadeau|points de fidélité"],
  'failed payment': [
    '(?:carte|paiement)[^.?!]{0,30}(?:refusé|rejeté|échoué)\\p{L}*|(?:peux|arrive) pas (?:à )?payer',
  ],
  invoice: ["factures?|reçu fiscal|tva|justificatif d(?:’|')achat"],
  update: ['(?:depuis|après) la (?:dernière )?mise à jour'],
  'late delivery': [
    `${COLIS}[^.?!]{0,50}(?:pas (?:encore |toujours )?(?:arriv|reçu|livr|là)\\p{L}*|toujours pas|retard|en attente|bloqué\\p{L}*)|où (?:est|en est) (?:ma|mon)|(?:devait|aurait dû) (?:arriver|être livr\\p{L}*)|en retard|retard de livraison|jamais livré`,
  ],
  'lost parcel': [
    `${COLIS}[^.?!]{0,40}(?:perdu|disparu|égaré|volé|jamais (?:arrivé|reçu))\\p{L}*|(?:jamais|rien) (?:reçu|arrivé)`,
  ],
  'marked delivered': ['(?:marqué|indiqué|noté|affiche|dit|indique)[^.?!]{0,20}livré'],
  'wrong item': [
    "(?:mauvais|mauvaise) (?:article|produit|taille|couleur|modèle|commande)|(?:reçu|envoyé|livré)[^.?!]{0,20}(?:un autre|une autre|autre chose|mauvais\\p{L}*)|pas ce que j(?:’|')ai command\\p{L}*",
  ],
  'missing item': [
    '(?:il )?manqu(?:e|ait|ent)|incompl\\p{L}*|(?:seulement|que) (?:la moitié|une partie|un seul)',
  ],
  'missed appointment': [
    "(?:technicien|installateur|livreur|personne|plombier)[^.?!]{0,40}(?:pas (?:venu|passé|présenté)|n(?:’|')est (?:pas |jamais )?(?:venu|passé)|jamais venu)|(?:attendu|attendre) toute la (?:journée|matinée)|journée de congé|rendez-vous (?:manqué|annulé|non honoré)",
  ],
  'cancelled order': ['(?:commande|réservation|vol)[^.?!]{0,20}annulé\\p{L}*|vous avez annulé'],
  damaged: [
    'cassé\\p{L}*|abîmé\\p{L}*|endommagé\\p{L}*|rayé\\p{L}*|déchiré\\p{L}*|en morceaux|fissuré\\p{L}*|écrasé\\p{L}*|brisé\\p{L}*',
  ],
  faulty: [
    "(?:ne )?(?:fonctionne|marche|démarre|charge|s(?:’|')allume) (?:plus|pas)|en panne|défectueu\\p{L}*|tombé en panne|a lâché|défaut",
  ],
  'poor quality': ['(?:mauvaise|piètre) qualité|qualité (?:médiocre|déplorable|laisse)|se décolle|se découd'],
  'wrong size': [
    'trop (?:petit|grand|court|long|serré|large)\\p{L}*|taille (?:pas|trop)|mauvaise taille|ne me va pas',
  ],
  'no reply': [
    '(?:aucune|pas de|sans|jamais de) (?:réponse|nouvelles|retour)|(?:personne|vous)[^.?!]{0,30}(?:répond\\p{L}*|rappel\\p{L}*)|ignor\\p{L}*|répondez (?:pas|jamais)|toujours aucune',
  ],
  'contradictory answers': [
    "contradic\\p{L}*|chacun (?:dit|me dit)|(?:un|d(?:’|')abord|premier)[^.?!]{0,60}(?:autre|puis|maintenant)[^.?!]{0,20}(?:dit|contraire)|version différente",
  ],
  'rude agent': [
    'impoli\\p{L}*|désagréable|méprisant\\p{L}*|grossi\\p{L}*|raccroché au nez|mal parlé|agressi\\p{L}*|arrogant\\p{L}*|irrespectueu\\p{L}*',
  ],
  'passed around': [
    "(?:balad|renvoy|transfér|promen)\\p{L}*[^.?!]{0,30}(?:service|en|à l(?:’|')autre)|tourne en rond|ping[- ]?pong",
  ],
  'repeating the story': [
    '(?:répét|expliqu|racont|redis?)\\p{L}*[^.?!]{0,30}(?:encore|à chaque|fois|nouveau)|déjà (?:expliqué|dit|envoyé|donné)|pour la (?:troisième|quatrième|énième) fois',
  ],
  'not as described': [
    "(?:pas|rien à voir)[^.?!]{0,30}(?:décri\\p{L}*|photo\\p{L}*|annonc\\p{L}*|description|promis)|publicité mensongère|trompé\\p{L}*|(?:le site|l(?:’|')annonce|la page)[^.?!]{0,20}(?:disait|dit|indiquait|annonçait)",
  ],
  'broken promise': [
    "promis\\p{L}*|assuré que|garanti que|(?:on|vous|il|elle)s? (?:m(?:’|')a(?:vez)?|nous a(?:vez)?) (?:dit|assuré|promis)|devait (?:me )?rappel\\p{L}*|deviez",
  ],
  'locked out': [
    'bloqué\\p{L}*|(?:peux|arrive|parviens) (?:pas|plus)[^.?!]{0,30}(?:connecter|accéder|entrer|ouvrir)|compte (?:suspendu|bloqué|fermé|désactivé)|plus accès',
  ],
  password: ['mot de passe|code (?:de )?(?:vérification|sécurité|confirmation)|identifiants?'],
  hacked: [
    "pirat\\p{L}*|hack\\p{L}*|frauduleu\\p{L}*|fraude|arnaque\\p{L}*|usurp\\p{L}*|quelqu(?:’|')un[^.?!]{0,20}mon compte|phishing|hameçonnage",
  ],
  'closed account': ['(?:compte|profil)[^.?!]{0,20}(?:fermé|supprimé|clôturé|désactivé)'],
  outage: [
    "panne|coupure|hors service|(?:site|serveur|application|service|internet|réseau|ligne)[^.?!]{0,30}(?:en panne|down|inaccessible|indisponible|coupé\\p{L}*)|plus (?:d(?:’|')internet|de réseau|de ligne)|pas d(?:’|')internet",
  ],
  bug: [
    "bug\\p{L}*|erreur|plant\\p{L}*|page blanche|se ferme|fige\\p{L}*|ne (?:charge|s(?:’|')ouvre) (?:pas|plus)",
  ],
  slow: ['lent\\p{L}*|rame|interminable'],
  'lost data': [
    '(?:données|fichiers|photos|travail|documents)[^.?!]{0,30}(?:perdu|disparu|effacé|supprimé)\\p{L}*|tout (?:perdu|effacé|disparu)',
  ],
  'return window': [
    'délai de (?:retour|rétractation)|(?:retourner|renvoyer)[^.?!]{0,20}(?:article|produit|le|la)|rétractation|hors délai',
  ],
  cancellation: ["résili\\p{L}*|annuler (?:mon|l(?:’|'))|désabonn\\p{L}*|préavis|mettre fin"],
  warranty: ['garantie'],
  'identity check': ["pièce d(?:’|')identité|passeport|justificatif|vérifier mon identité"],
  bereavement: ['décéd\\p{L}*|décès|mort(?:e)? (?:le|la|il|en|hier)|obsèques|enterrement|veu(?:f|ve)|deuil'],
  illness: [
    'hôpital|hospitalis\\p{L}*|cancer|opéra\\p{L}*|handicap\\p{L}*|fauteuil roulant|insuline|médicament\\p{L}*|enceinte|malad\\p{L}*',
  ],
  'money trouble': [
    "plus d(?:’|')argent|fins de mois|payer (?:mon|le) loyer|au chômage|découvert|surendett\\p{L}*|dettes|pas les moyens",
  ],
  'self-harm': ['suicid\\p{L}*|me tuer|en finir|plus envie de vivre|me faire du mal|mettre fin à mes jours'],
  'deadline or event': [
    'mariage|anniversaire|noël|voyage|vacances|déménag\\p{L}*|examen|départ|besoin (?:pour|avant)|baptême',
  ],
  gift: ['cadeau\\p{L}*'],
  'a service': [
    'hôtel|chambre|vol|avion|voyage|train|ferry|cours|formation|contrat|forfait|abonnement|assurance|valise|bagages?|dossier|demande|passeport|rendez-vous|technicien|ménage|internet|compte|application|appli|jeu|traitement|restaurant',
  ],
};

export const cues: CueWords = {
  'asks for news': [
    "(?:des|du|avez-vous) (?:nouvelles?|nouveau)|où en (?:est|êtes)|quand (?:est|vais|sera|aurai|pour|arriv|ser)\\p{L}*|combien de temps|toujours rien|j(?:’|')attends toujours",
  ],
  'asks why': [
    "pourquoi|comment (?:est-ce|c(?:’|')est|se fait|peut)[^.?!]{0,20}possible|que s(?:’|')est-il passé|qu(?:’|')est-ce qui s(?:’|')est passé|expliqu\\p{L}*|explication|raison",
  ],
  'asks for money back': [
    '(?:veux|exige|demande|souhaite|voudrais|attends)[^.?!]{0,40}(?:rembours\\p{L}*|mon argent)|remboursez',
  ],
  'asks for replacement': ['rempla\\p{L}*|échang\\p{L}*|(?:un|une) (?:nouveau|nouvelle|autre)|renvo\\p{L}*'],
  'asks for compensation': [
    'dédommage\\p{L}*|indemnis\\p{L}*|compensation|geste commercial|que proposez-vous',
  ],
  'asks to cancel': [
    '(?:merci de|veuillez|je vous prie de|pouvez-vous) (?:résilier|annuler|clôturer|fermer)',
    "(?:veux|souhaite|vais|voudrais|désire) (?:\\p{L}+ )?(?:résilier|annuler|partir|me désabonner)|résiliation|changer d(?:’|')opérateur|je pars chez|fermer mon compte",
  ],
  accepts: [
    "oui|ok|d(?:’|')accord|parfait|très bien|ça me va|cela me convient|entendu|volontiers|je préfère|je prends|j(?:’|')accepte|allez-y|(?:le|la) (?:premi|second|deuxi)\\p{L}*",
  ],
  declines: [
    "non(?: merci)?|hors de question|inacceptable|ne (?:me )?(?:suffit|convient) pas|je refuse|pas suffisant|une (?:blague|plaisanterie|honte)|c(?:’|')est tout|ridicule",
  ],
  'says solved': [
    "(?:fonctionne|marche) (?:maintenant|de nouveau|à nouveau|enfin)|ça (?:marche|fonctionne)|c(?:’|')est (?:réglé|résolu|bon|arrivé)|problème (?:réglé|résolu)|tout est (?:bon|réglé|rentré)|bien reçu",
  ],
  'says still broken': [
    '(?:plante|bloque|coupe|bugge|recommence|se ferme|affiche)[^.?!]{0,20}(?:toujours|encore|à nouveau)|toujours (?:pareil|la même chose|autant)|pas mieux|c.est pareil',
    "toujours (?:pas|en panne|le même|bloqué|rien)|(?:même|exactement le même) (?:problème|erreur)|(?:n(?:’|')a )?rien (?:changé|fait)|encore (?:en panne|bloqué|le même)|ne (?:marche|fonctionne) toujours pas",
  ],
  thanks: ['merci|remerci\\p{L}*'],
  praises: [
    '(?:excellent|super|formidable|remarquable|génial)\\p{L}* (?:service|travail|accueil|équipe|aide)|très (?:aimable|gentil|satisfait|content|efficace|patient)\\p{L}*|bravo|félicit\\p{L}*|au top',
  ],
  'own mistake': [
    "(?:ma|c(?:’|')est ma) faute|mon erreur|je me suis trompé\\p{L}*|par erreur|j(?:’|')ai (?:oublié|confondu|mal lu)|mauvaise manipulation",
  ],
  'outside cause': [
    'tempête|neige|grève|douane|transporteur|livreur|facteur|ma banque|propriétaire|voisin\\p{L}*',
  ],
  'promise not kept': [
    "(?:promis|dit|assuré|deviez|devait|annoncé)[^?!]{0,90}(?:mais|rien|jamais|personne|toujours pas|aucun\\p{L}*)|parole[^.?!]{0,20}pas tenu\\p{L}*|promesses? (?:non tenues?|en l(?:’|')air)|personne ne m(?:’|')a rappelé",
  ],
  'wants a call': [
    "appelez-moi|rappel(?:ez|er)[- ]?(?:moi)?|par téléphone|parler à (?:quelqu(?:’|')un|un humain|une personne)",
  ],
  'wants it in writing': ['par écrit'],
  'asks how': [
    'comment (?:puis-je|faire|je|fonctionne|on)|puis-je|est-il possible|est-ce que je peux|pouvez-vous|où (?:puis|trouver)|une question',
  ],
  'reports trouble': [
    'pas|jamais|rien|personne|problème\\p{L}*|erreur|mauvais\\p{L}*|panne|retard|manque|plainte|réclamation|honte\\p{L}*|déçu\\p{L}*|inadmissible|scandaleu\\p{L}*',
  ],
  'reports done': [
    "(?:j(?:’|')ai|nous avons) (?:remboursé|envoyé|corrigé|réglé|annulé|débloqué|réinitialisé|rétabli|modifié|recrédité|expédié|procédé)|(?:est|c(?:’|')est) (?:réglé|fait|résolu|corrigé|en route|rétabli)",
  ],
  'says no': ['pas possible|ne pouvons (?:pas|plus)|ne peux pas|malheureusement|impossible|hors délai'],
  'offers choice': [
    'préfér\\p{L}*|(?:je|nous) (?:peux|pouvons|pourrais)[^.?!]{0,40}(?:propos|offr|rembours|envoy|échang|appel)\\p{L}*|soit .{3,160} soit |deux (?:options|possibilités|solutions)|souhaitez-vous|voulez-vous que',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': [
    '(?:merci de|veuillez)[^.?!]{0,20}(?:indiquer|envoyer|préciser|communiquer)|(?:indiquez|envoyez|précisez)[- ]',
  ],
  'writes formally': ['madame, monsieur|veuillez agréer|cordialement|je vous prie'],
  'has asked before': [
    '(?:deuxième|troisième|quatrième|cinquième|énième) (?:fois|appel|message|mail|courriel|relance|demande)|(?:j.ai|nous avons) (?:déjà )?(?:appelé|écrit|relancé|contacté|demandé)[^.?!]{0,20}(?:fois|reprises)|à (?:plusieurs|maintes) reprises|encore une fois|relances? restées?',
  ],
  'adds something': [
    'mais|cependant|toutefois|par contre|en revanche|autre (?:chose|question)|une (?:chose|question) encore|en plus|maintenant (?:je|c.est|il)',
  ],
  'reports sending': ['(?:j.ai|nous avons|a été|est) (?:envoyé|expédié|parti)e?|est en route'],
  'reports paying': [
    '(?:j.ai|nous avons|a été) (?:remboursé|crédité|viré)e?|remboursement (?:effectué|émis|fait)',
  ],
  promises: [
    '(?:je|nous) (?:vous|te) (?:écrirai|appellerai|tiendrai|tiens|recontacterai|recontacte|rappellerai|rappelle|enverrai|écris|informerai)|(?:je|nous) (?:vais|allons) (?:vérifier|demander|écrire|appeler|envoyer|revenir)|vous (?:aurez|recevrez)',
  ],
  'has happened before': [
    '(?:deuxième|troisième|quatrième|cinquième) fois|encore une fois|de nouveau|à nouveau|chaque (?:fois|mois|semaine)|sans arrêt',
  ],
};
