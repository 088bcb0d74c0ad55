import type { PhraseGroup } from '../group';

export const clarify: readonly PhraseGroup[] = [
  {
    why: 'Repeating it proves understanding.',
    avoid: 'You would have to guess.',
    tags: ['several things', 'details given'],
    warm: {
      'richtig-verstanden': 'Ich fasse zusammen, damit nichts verloren geht: {{ summary }} Stimmt das so?',
    },
    brief: { 'was-zuerst': 'Das sind mehrere Punkte. Welcher ist Ihnen der wichtigste?' },
  },
  {
    why: 'An open question brings out what a form never asks.',
    avoid: 'The answer is in their message.',
    tags: ['little said'],
    warm: { 'was-ist-geschehen': 'Was genau ist geschehen, und seit wann?' },
    formal: { 'naehere-angaben': 'Würden Sie mir bitte etwas genauer schildern, worum es geht?' },
  },
  {
    why: 'Date and sum settle it in one look.',
    avoid: 'You can see the charges.',
    fits: ['billing'],
    warm: {
      'welche-buchung':
        'Welches Datum und welchen Betrag zeigt Ihr Kontoauszug? Dann suche ich hier dieselbe Zeile.',
    },
    brief: { 'datum-und-betrag': 'Welches Datum, welcher Betrag?' },
  },
  {
    why: 'One number opens the whole delivery.',
    avoid: 'It stands in their message.',
    fits: ['service-delivery'],
    warm: {
      'bestellnummer-zur-hand':
        'Haben Sie die Bestellnummer zur Hand? Damit sehe ich, wo es hängen geblieben ist.',
    },
    formal: {
      'auftragsnummer-erbeten': 'Nennen Sie mir bitte Ihre Auftragsnummer sowie die Lieferanschrift.',
    },
  },
  {
    why: 'A photo saves three messages.',
    avoid: 'They have sent one.',
    fits: ['product-quality', 'expectations'],
    warm: { 'foto-schicken': 'Könnten Sie mir ein Foto schicken? Dann kann ich sofort handeln.' },
    formal: { 'mangel-beschreiben': 'Seit wann besteht der Mangel, und wie zeigt er sich?' },
  },
  {
    why: 'The exact message on the screen beats any theory.',
    avoid: 'They have quoted it.',
    fits: ['account-access', 'outage-technical'],
    warm: { 'was-steht-da': 'Was steht Wort für Wort auf dem Bildschirm, und auf welchem Gerät?' },
    brief: { 'geraet-und-meldung': 'Welches Gerät, welche Meldung?' },
  },
  {
    why: 'The customer’s own idea of a fair ending is often small.',
    avoid: 'They have said it.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['first reply', 'later reply', 'declined'],
    warm: { 'was-waere-gut': 'Was wäre aus Ihrer Sicht eine gute Lösung?' },
    formal: { 'gewuenschtes-ergebnis': 'Welches Ergebnis würden Sie als angemessen empfinden?' },
  },
  {
    why: 'What they were told, and when, is the fact that matters.',
    avoid: 'It would sound like an interrogation.',
    fits: ['communication', 'policy'],
    warm: {
      'wann-gesagt':
        'Wissen Sie noch, wann Ihnen das gesagt wurde, am Telefon oder schriftlich? Ich suche den Vermerk dazu.',
    },
  },
];
