import type { PhraseGroup } from '../group';

export const gather: readonly PhraseGroup[] = [
  {
    why: 'It says who is asked and when the answer comes.',
    avoid: 'Nobody has been asked.',
    tags: ['details given', 'asks for news', 'still broken', 'later reply'],
    warm: {
      'kollegen-gefragt':
        'Die Kolleginnen und Kollegen, die das sehen können, habe ich gefragt. Ihre Antwort bringe ich Ihnen bis {{ promise.date }}.',
    },
    formal: {
      'fachabteilung-befragt':
        'Die zuständige Fachabteilung ist befragt; ihre Stellungnahme leite ich Ihnen bis {{ promise.date }} weiter.',
    },
    brief: { nachgefragt: 'Nachgefragt. Antwort bis {{ promise.date }}.' },
  },
  {
    why: 'A rule can be checked before it is quoted.',
    avoid: 'You know that the answer is no.',
    fits: ['policy'],
    warm: {
      'ausnahme-erbeten':
        'Ich habe um eine Ausnahme gebeten und Ihre Gründe so weitergegeben, wie Sie sie genannt haben.',
    },
  },
  {
    why: 'Colleagues can answer one precise question in a minute.',
    avoid: 'Several questions are mixed.',
    tags: ['internal'],
    brief: {
      'notiz-frage':
        'Frage an die Buchhaltung: Wurde {{ amount | default: "der Betrag" }} einmal oder zweimal eingezogen? Antwort bitte bis {{ promise.date }}.',
    },
  },
];
