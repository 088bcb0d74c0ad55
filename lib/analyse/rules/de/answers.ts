import type { AnswerKind } from '../rule-book';

export const answers: AnswerKind[] = [
  {
    telling: true,
    asked: { says: ['wann|wielange', 'wie lange|schnell', 'bis wann'] },
    said: {
      says: [
        'heute|morgen|übermorgen|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tage|tagen|stunden|wochen|woche|werktage|werktagen|minuten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
        'am|bis|um|ab|innerhalb #',
      ],
    },
  },
  {
    telling: true,
    asked: { says: ['wie viel|viele|hoch|teuer', 'wieviel|was_kostet|kosten'] },
    said: { says: ['#', 'kostenlos|kostenfrei|gratis|euro'] },
  },
  {
    telling: true,
    asked: { says: ['warum|wieso|weshalb', 'was ..2 grund|passiert'] },
    said: { says: ['weil|grund|liegt|lag|aufgrund|wegen|daran|ursache|fehler|denn'] },
  },
  {
    telling: false,
    asked: { says: ['wo|wohin|woher', 'status|welche_adresse'] },
    said: {
      says: [
        'lager|depot|unterwegs|zugestellt|versendet|versandt|hier|link|unter|beim|bei|im|filiale|nachbar*',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['wie kann|muss|soll|mache|geht', 'was muss|soll|kann ich|wir'] },
    said: {
      says: [
        'sie können|müssen|sollten',
        'bitte klicken|gehen|öffnen|wählen|senden|geben|drücken|starten',
        'einstellungen|link|klicken|anleitung|formular',
      ],
    },
  },
  {
    telling: false,
    asked: {
      says: [
        '^ ..2 können|könnten|kann|könnt|haben|gibt|ist|sind|darf|wird|hat|habt|bekomme|geht sie|ihr|ich|es|man|wir|das|mein|meine|die|der',
        'ob',
      ],
    },
    said: {
      says: [
        '^ ja|nein|leider|gerne|natürlich|selbstverständlich|klar|doch|noch_nicht',
        'sie|wir|ich|es können|kann|haben|habe|ist|werden|werde|hat|wird',
      ],
      unless: ['verstehe|entschuldig*|leid_dass', 'melde|prüfe'],
    },
  },
];
