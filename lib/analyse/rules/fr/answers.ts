import type { AnswerKind } from '../rule-book';

export const answers: AnswerKind[] = [
  {
    telling: true,
    asked: { says: ['quand', 'combien de_temps|temps', 'quel|quelle jour|heure|date|délai'] },
    said: {
      says: [
        'aujourd’hui|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours|heures|semaines|semaine|minutes|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
        'le|sous|avant|à|vers|d_ici #',
      ],
    },
  },
  {
    telling: true,
    asked: { says: ['combien|coûte|prix|tarif'] },
    said: { says: ['#', 'gratuit*|euros|sans_frais'] },
  },
  {
    telling: true,
    asked: { says: ['pourquoi', 'quelle ..2 raison', 'que ..2 passé'] },
    said: { says: ['parce|car|raison|cause|dû|due|suite|erreur|en_raison'] },
  },
  {
    telling: false,
    asked: { says: ['où|statut'] },
    said: {
      says: [
        'entrepôt|route|livré*|expédié*|ici|lien|magasin|agence|voisin*|suivi|dépôt|transporteur|dans|à',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['comment ..1 faire|puis|peut|dois|ça', 'que|quoi ..2 faire|dois|puis'] },
    said: {
      says: [
        'vous pouvez|devez|pourrez',
        'cliquez|allez|ouvrez|sélectionnez|envoyez|redémarrez|paramètres|lien|formulaire|étapes|rendez_vous|suffit',
      ],
    },
  },
  {
    telling: false,
    asked: {
      says: ['est_ce|pouvez|pourriez|puis_je|avez|y_a_t|livrez|faites|proposez|acceptez|allez|êtes', 'si'],
    },
    said: {
      says: [
        '^ oui|non|malheureusement|bien_sûr|tout_à_fait|pas_encore|hélas|effectivement',
        'nous|vous|je|c|il pouvons|pouvez|avons|livrons|proposons|est|ai|peux|a',
      ],
      unless: ['comprends|désolé*|excuse*'],
    },
  },
];
