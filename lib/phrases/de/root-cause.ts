import type { PhraseGroup } from '../group';

export const rootCause: readonly PhraseGroup[] = [
  {
    why: 'It says what will be looked at.',
    avoid: 'The cause is known.',
    tags: ['details given', 'asks why', 'still broken'],
    warm: {
      'spur-verfolgen':
        'Mit Ihren Angaben kann ich das bis zum Anfang zurückverfolgen. Erst die Daten, dann die Vermutungen.',
      'warum-ehrlich':
        'Sie fragen, warum, und darauf gehört eine ehrliche Antwort. Ich finde heraus, was bei uns schiefgelaufen ist.',
    },
    formal: {
      'ablauf-ermitteln':
        'Ich ermittle den Ablauf anhand unserer Unterlagen, um Ihnen die Ursache nennen zu können.',
    },
    brief: { 'ursache-suche': 'Danke, das hilft. Ich suche die Ursache.' },
  },
  {
    why: 'A cause with a subject and a verb is believed.',
    avoid: 'You are not certain.',
    tags: ['asks why'],
    warm: { 'grund-gefunden': 'Der Grund in einfachen Worten: {{ cause }} Das lag bei uns.' },
  },
];
