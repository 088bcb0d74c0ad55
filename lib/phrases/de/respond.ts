import type { PhraseGroup } from '../group';

export const respond: readonly PhraseGroup[] = [
  {
    why: 'A name, an owner and a start: what a first reply needs.',
    avoid: 'You are about to pass it on.',
    on: ['email'],
    tags: ['first reply'],
    warm: {
      'ist-bei-mir':
        'Guten Tag{% if customer.name %} {{ customer.name }}{% endif %},\n\nvielen Dank, dass Sie sich gemeldet haben. Ich habe Ihre Nachricht ganz gelesen und kümmere mich selbst darum.',
      'schon-dran': 'Guten Tag,\n\nIhr Anliegen liegt vor mir, und ich fange gleich damit an.',
    },
    formal: {
      'eingang-zustaendig':
        'Sehr geehrte Damen und Herren,\n\nIhr Schreiben ist bei mir eingegangen; ich bin ab sofort Ihre Ansprechperson.',
    },
    brief: { 'hab-ich': 'Guten Tag, Ihre Nachricht ist da, ich bin dran.' },
  },
  {
    why: 'In chat the first seconds decide whether somebody feels alone.',
    avoid: 'The conversation is already under way.',
    on: ['chat', 'phone'],
    tags: ['first reply'],
    warm: { 'jetzt-fuer-sie-da': 'Hallo, ich bin jetzt für Sie da und schaue mir das sofort an.' },
    brief: { 'moment-ich-schaue': 'Hallo, einen Moment, ich sehe nach.' },
  },
  {
    why: 'A time that can be kept instead of a vague soon.',
    avoid: 'You cannot be sure to write by then.',
    warm: {
      'meldung-bis':
        'Eine Antwort habe ich noch nicht, und raten möchte ich nicht. Bis {{ promise.date }} hören Sie von mir, auch wenn ich dann noch suche.',
    },
    formal: { 'nachricht-bis': 'Ich prüfe den Vorgang und gebe Ihnen bis {{ promise.date }} Bescheid.' },
    brief: { 'stand-bis': 'Bin dran. Nächster Stand bis {{ promise.date }}.' },
  },
  {
    why: 'It answers the question under the question: am I forgotten?',
    avoid: 'You have news: give it.',
    tags: ['asks for news'],
    warm: {
      'nicht-vergessen':
        'Gut, dass Sie nachfragen. Vergessen sind Sie nicht: Ich kläre gerade, wo es hakt, und schreibe Ihnen, was ich herausfinde.',
    },
    formal: {
      'sachstand-folgt':
        'Den aktuellen Sachstand ermittle ich soeben und teile ihn Ihnen bis {{ promise.date }} mit.',
    },
  },
  {
    why: 'In an outage people want to know that it is not their own device.',
    avoid: 'Only this customer is affected.',
    fits: ['outage-technical'],
    tags: ['outage'],
    warm: {
      'liegt-an-uns':
        'An Ihrem Gerät liegt es nicht: Die Störung ist bei uns, und unsere Technik arbeitet daran. Bis {{ promise.date }} schreibe ich wieder, ob behoben oder nicht.',
    },
    brief: { 'stoerung-bei-uns': 'Die Störung liegt bei uns. Nächste Nachricht bis {{ promise.date }}.' },
  },
  {
    why: 'A plain question deserves a plain and friendly start.',
    avoid: 'They are upset.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: { 'gern-erklaert': 'Das erkläre ich Ihnen gern, es geht leichter, als es aussieht.' },
    formal: { 'danke-fuer-frage': 'Vielen Dank für Ihre Frage, die ich Ihnen gern beantworte.' },
  },
  {
    why: 'The wait is named from the first line.',
    avoid: 'It is the first hour.',
    tags: ['long wait'],
    warm: {
      'zu-lange-gelegen':
        'Ihre Nachricht hat viel zu lange gelegen. Jetzt ist sie bei mir, und da bleibt sie, bis alles geklärt ist.',
    },
  },
];
