import type { PhraseGroup } from '../group';

export const execute: readonly PhraseGroup[] = [
  {
    why: 'Progress without news is still news.',
    avoid: 'It is done.',
    tags: ['asks for news', 'customer silent'],
    warm: {
      'noch-in-arbeit':
        'Es ist noch nicht fertig, aber es liegt auch nicht still. Bis {{ promise.date }} melde ich mich wieder.',
    },
    formal: {
      zwischenbericht:
        'Ein kurzer Zwischenbericht: Die Prüfung läuft, ein Ergebnis erwarte ich bis {{ promise.date }}.',
    },
  },
  {
    why: 'Done is the word they have been waiting for.',
    avoid: 'You have only asked for it.',
    tags: ['accepted'],
    warm: { 'ist-erledigt': 'Erledigt, wie besprochen. Sie müssen nichts weiter tun.' },
    formal: {
      ausgefuehrt: 'Die vereinbarte Maßnahme habe ich ausgeführt; eine Bestätigung folgt schriftlich.',
    },
    brief: { 'erledigt-kurz': 'Erledigt.' },
  },
  {
    why: 'A delay told early keeps more trust.',
    avoid: 'The date has long passed.',
    tags: ['promise missed', 'promise open'],
    warm: {
      'verzoegerung-gleich':
        'Es dauert länger, als ich gesagt habe. Der neue Termin ist {{ promise.date }}, und den habe ich geprüft.',
    },
  },
];
