import type { AgentRule } from '../rule-book';

export const agent: AgentRule[] = [
  {
    kind: 'step',
    step: 'acknowledge',
    says: [
      'comprends|comprenons|imagine|conçois|conscient*|vois|entends|mesure ..10 frustr*|mécontent*|déception|déçu*|inquiét*|agacement|agaç*|désagrément*|situation|colère|énerv*|difficile|gêne|stress*|pénible|inconfort*',
      'c’est|ça|cela ..4 frustrant|agaçant|désagréable|décevant|inquiétant|stressant|pénible|compréhensible|pas_normal',
      'vous_avez ..2 raison|droit',
      'normal|compréhensible|légitime ..3 que|soyez|mécontentement',
      'merci ..4 signal*|alerté*|informé*|expliqu*|partag*',
    ],
    unless: ['ne|pas ..1 comprends'],
  },
  {
    kind: 'step',
    step: 'apologise',
    says: [
      'désolé*|excuse*|excuses|pardon|navré*|regrette|regrettons',
      'erreur|faute ..4 part|notre|mienne',
      'notre erreur|faute',
    ],
    unless: [
      'désolé*|excuse*|navré* ..3 si|mais',
      'éventuel*|tout_désagrément',
      'désolé*|regrette ..8 mais',
      'pas ..1 désolé*',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    asks: true,
    says: [
      '^ ?et ?mais ?alors quel*|quand|où|comment|qui|que|qu|quoi|depuis|lequel|laquelle|combien',
      'quel*|quand|où|depuis_quand',
      'pouvez|pourriez|pourrais|puis|peux vous|tu|je ..3 dire|m’indiquer|indiquer|préciser|confirmer|envoyer|expliquer|décrire|communiquer|donner|demander|vérifier',
      'ai|avons ..3 bien compris',
      'est_ce que',
      'avez vous',
      'est il|ce|elle',
    ],
    unless: [
      'autre ..1 chose|question',
      'aider',
      'résolu*|réglé*|fonctionne_maintenant|aidé|convient',
      'préfér*|plutôt|laquelle_de',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    says: [
      'si ..2 comprends|compris ..1 bien',
      'pour résumer|récapituler|être_sûr*',
      'merci|veuillez ..2 m’indiquer|préciser|confirmer|m’envoyer|communiquer|nous_indiquer',
    ],
  },
  {
    kind: 'step',
    step: 'root-cause',
    says: [
      'cause|raison|origine|problème|erreur|retard|incident ..5 est|était|vient|provient|dû|due|provenait',
      'dû|due|due|suite à|au|aux',
      'en_raison|à_cause d|de|du',
      'parce|car ..6 système|entrepôt|transporteur|paiement|adresse',
      's’est produit',
      'constaté|découvert|trouvé|identifié ..2 que|la_cause|l’origine|pourquoi',
    ],
    unless: ['pas|aucune ..3 cause|raison', 'désagrément*|excuse* ..4 dû|due'],
  },
  {
    kind: 'step',
    step: 'gather',
    says: [
      'ai|avons|vais|suis ..4 contacté|contacter|interrogé|demandé|demander|consulté|consulter|sollicité|contact|transmis|vérifier ..4 équipe|service|entrepôt|transporteur|collègue*|facturation|technicien*|comptabilité|fournisseur|logistique',
    ],
  },
  {
    kind: 'step',
    step: 'options',
    says: [
      'soit ..15 soit',
      'préférez|préféreriez|souhaitez|voulez|aimeriez ..10 ou',
      'deux|trois|plusieurs|voici|différentes options|solutions|possibilités|alternatives',
      'ou_bien|sinon ..4 pouvons|peux|possible',
      'pouvons|peux ..12 ou|soit',
      'que|quelle|laquelle ..3 préférez|convient',
    ],
  },
  {
    kind: 'step',
    step: 'execute',
    asks: false,
    says: [
      'ai|avons|a|ont|est|sont|viens|viens_de|été ..5 remboursé*|rembourser|annulé*|annuler|envoyé*|expédié*|remplacé*|débloqué*|réinitialisé*|corrigé*|résolu*|traité*|crédité*|appliqué*|activé*|modifié*|réglé*|validé*|effectué*|émis*|réparé*|supprimé*|prolongé*|rétabli*',
      'c’est fait|réglé|réparé|corrigé',
    ],
    unless: ['sera|seront|dès|si|quand|lorsque|une_fois|pas_encore|pas|avant|vais|allons|pourra'],
  },
  {
    kind: 'step',
    step: 'escalate',
    says: [
      'transmets|transmis|transfère|transféré|transmettre|escalad*|remonte|remonté|confie|confié|passe ..10 responsable|superviseur|supérieur|spécialiste*|direction|expert*|service_réclamations|équipe_technique|niveau_supérieur|hiérarchie|service_technique',
      'escalad*',
    ],
    unless: ['pas|ne ..3 transmettre|escalad*'],
  },
  {
    kind: 'step',
    step: 'confirm',
    says: [
      'autre ..2 chose|question',
      'est|tout|problème|cela|ça ..4 résolu*|réglé*|rentré_dans_l’ordre|bon_pour_vous|convient|fonctionne',
      'puis_je|pouvons_nous ..4 aider',
      'merci|remercie|remercions ..3 patience|compréhension|d’avoir_patienté',
      'dites|faites|tenez|confirmez ..3 savoir|si|courant ..4 si|fonctionne|résolu*|bon',
    ],
    unless: ['ai|avons ..3 résolu|réglé', 'est ..2 résolu|réglé $', 'comment'],
  },
  {
    kind: 'step',
    step: 'follow-up',
    says: [
      'je|nous ..3 reviens|revenons|recontacte*|écris|permets ..5 savoir|suite|voir|m’assurer|prendre|vérifier',
      'comment|est_ce ..3 passe|va|fonctionne|marche ..4 depuis|nouveau|maintenant',
      'avez|as ..1 vous|tu ..1 bien_reçu|reçu',
      'suite à notre ..2 échange|appel|conversation',
    ],
    unless: ['reviens_vers_vous ..3 dès|avant|demain|d’ici|lundi|mardi|mercredi|jeudi|vendredi|sous'],
  },
  {
    kind: 'promise',
    who: 'agent',
    asks: false,
    says: [
      'je ..2 vais|reviens|rappelle|rappellerai|envoie|enverrai|rembourse|rembourserai|tiens|tiendrai|occupe|m’occupe|vérifie|vérifierai|reviendrai|contacte|contacterai|fais|ferai|procède|transmets|m’engage|m’assure|relance|demande|informerai|écrirai|confirmerai|confirme',
      'vous recevrez|aurez ..5 réponse|nouvelles|remboursement|mail|appel|avant|demain|sous|d’ici',
    ],
    unless: [
      'ne ..2 peux|vais|garantir',
      'comprends|imagine|suis_désolé*',
      'si|dès_que|lorsque vous',
      'je vous remercie|confirme_que',
    ],
  },
  {
    kind: 'promise',
    who: 'team',
    asks: false,
    says: [
      'nous ..2 allons|reviendrons|rappellerons|enverrons|rembourserons|tiendrons|vérifions|contacterons|ferons|procédons|procéderons|transmettons|reviendrons|revenons|informerons|traiterons|livrerons|occupons',
      'équipe|technicien|collègue|service|transporteur|responsable|conseiller ..2 va|vont|contactera|rappellera|reviendra|passera|enverra|appellera|interviendra',
      'remboursement|colis|commande|livraison|avoir|technicien|montant|remplacement ..4 sera|arrivera|partira|apparaîtra|vous_parviendra|interviendra|passera|effectué_sous',
    ],
    unless: ['ne ..2 pouvons|allons|sera', 'si|dès_que|lorsque vous', 'remercions'],
  },
  {
    kind: 'done',
    asks: false,
    says: [
      'ai|avons|a|ont|est|sont|viens|viens_de|été ..5 remboursé*|annulé*|envoyé*|expédié*|remplacé*|débloqué*|réinitialisé*|corrigé*|résolu*|traité*|crédité*|activé*|modifié*|réglé*|validé*|effectué*|réparé*|contacté*|vérifié*|rappelé*|parlé|trouvé*|transmis*|livré*',
      'comme ..2 promis|convenu|indiqué|annoncé',
    ],
    unless: ['sera|seront|dès|si|quand|lorsque|une_fois|pas_encore|pas|avant|vais|allons'],
  },
  {
    kind: 'cue',
    heat: 2,
    valence: -0.9,
    emotion: 'frustrated',
    says: [
      'comme ..2 déjà ..1 dit|expliqué|indiqué|écrit',
      'calmez vous',
      'vous ..1 ai_déjà|avons_déjà dit|expliqué',
      'il fallait|vous_auriez_dû|suffisait',
    ],
  },
  { kind: 'cue', heat: -1, valence: 0.6, emotion: 'grateful', says: ['plaisir|merci|ravi*|remercie'] },
];
