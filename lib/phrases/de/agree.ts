import type { PhraseGroup } from '../group';

export const agree: readonly PhraseGroup[] = [
  {
    why: 'What, who and when in one line.',
    avoid: 'The date is not in your hands.',
    tags: ['accepted'],
    warm: {
      'so-machen-wir-es':
        'So machen wir es. Ich veranlasse es heute, und bis {{ promise.date }} haben Sie meine Bestätigung.',
    },
    formal: {
      'vereinbarung-bestaetigt':
        'Hiermit bestätige ich unsere Vereinbarung und führe sie bis {{ promise.date }} aus.',
    },
    brief: { abgemacht: 'Abgemacht, erledigt bis {{ promise.date }}.' },
  },
  {
    why: 'A date for the next word is the honest promise.',
    avoid: 'You will not be able to write then.',
    tags: ['first reply', 'later reply', 'asks for news'],
    warm: {
      'wie-es-weitergeht':
        'So geht es weiter: Ich prüfe das, und bis {{ promise.date }} haben Sie die Lösung oder einen ehrlichen Zwischenstand.',
    },
    formal: {
      'naechster-schritt':
        'Der nächste Schritt liegt bei mir; Sie erhalten bis {{ promise.date }} Nachricht.',
    },
  },
  {
    why: 'After a broken promise, a smaller one that holds.',
    avoid: 'You depend on others for it.',
    tags: ['promise missed', 'wants it in writing'],
    warm: {
      'kleine-zusage':
        'Ich verspreche nur, was ich selbst in der Hand habe: Am {{ promise.date }} schreibe ich Ihnen, und vorher prüfe ich es persönlich.',
    },
  },
];
