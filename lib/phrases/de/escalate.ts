import type { PhraseGroup } from '../group';

export const escalate: readonly PhraseGroup[] = [
  {
    why: 'A plain yes takes the fight out of it.',
    avoid: 'You cannot say when.',
    fits: ['manager'],
    warm: {
      'leitung-gern':
        'Selbstverständlich können Sie mit meiner Teamleitung sprechen. Ich berichte vorher alles, damit Sie nicht von vorn anfangen.',
    },
    formal: {
      'vorgesetzte-einbezogen':
        'Ich beziehe meine Vorgesetzten gern ein; sie melden sich bis {{ promise.date }} bei Ihnen.',
    },
    brief: { 'leitung-uebernimmt': 'Ja, meine Leitung übernimmt und kennt den ganzen Vorgang.' },
  },
  {
    why: 'It brings in the right people and argues with nobody.',
    avoid: 'You would give a legal opinion.',
    fits: ['legal'],
    warm: {
      'rechtlich-weitergeben':
        'Das ist Ihr gutes Recht. Ich gebe es heute an die Stelle weiter, die dazu Auskunft geben darf, und arbeite an der Sache selbst weiter.',
    },
    formal: {
      'rechtsabteilung-informiert':
        'Ihre Ankündigung habe ich an die dafür befugte Abteilung geleitet; eine schriftliche Antwort erhalten Sie bis {{ promise.date }}.',
    },
  },
  {
    why: 'A fresh pair of eyes, and one owner.',
    avoid: 'You could solve it yourself.',
    fits: ['repeated-contact', 'public-review', 'long-wait'],
    warm: {
      'eine-ansprechperson':
        'Damit das nicht weiter im Kreis läuft, ziehe ich jemanden hinzu, der entscheiden darf. Ihre Ansprechperson bleibe ich.',
    },
  },
  {
    why: 'The complaint is passed on without a verdict.',
    avoid: 'You would promise consequences.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'beschwerde-an-leitung':
        'Ihre Schilderung geht in Ihren Worten an die Teamleitung, die sich das Gespräch ansieht.',
    },
  },
  {
    why: 'The second boundary says what happens next, as a fact.',
    avoid: 'No first boundary was set.',
    fits: ['abuse'],
    formal: {
      'gespraech-beenden':
        'Sollten die Äußerungen andauern, beende ich das Gespräch, und die Leitung antwortet Ihnen schriftlich.',
    },
  },
  {
    why: 'A person in danger needs people.',
    avoid: 'Never in place of the protocol.',
    fits: ['safety', 'vulnerable'],
    warm: {
      'sicherheit-zuerst':
        'Das Wichtigste zuerst: Sind Sie in Sicherheit? Bei Gefahr rufen Sie bitte sofort die 112. Ich hole eine Kollegin dazu, die genau dafür da ist.',
    },
  },
  {
    why: 'Danger from a product stops everything else.',
    avoid: 'It is a turn of phrase.',
    fits: ['safety'],
    formal: {
      'nicht-weiter-benutzen':
        'Bitte benutzen Sie das Gerät vorerst nicht weiter; unsere Sicherheitsabteilung ist informiert.',
    },
  },
  {
    why: 'Trained colleagues are offered as help.',
    avoid: 'They only want the fix.',
    fits: ['vulnerable'],
    warm: {
      'besondere-hilfe':
        'Wir haben Kolleginnen und Kollegen, die in solchen Lagen mehr tun können als ich. Darf ich sie dazuholen?',
    },
  },
  {
    why: 'The right team with the facts.',
    avoid: 'No dispute was mentioned.',
    fits: ['chargeback'],
    formal: {
      'zahlungsteam-akte':
        'Die vollständige Akte liegt unserem Zahlungsteam vor, damit Rückbuchung und Klärung in einer Hand sind.',
    },
  },
  {
    why: 'Colleagues get the story once and whole.',
    avoid: 'It holds opinions.',
    tags: ['internal'],
    brief: {
      'notiz-uebergabe':
        'Übergabe: Worum es geht: „{{ issue }}“. Zugesagt: Antwort bis {{ promise.date }}. Bitte nichts noch einmal abfragen.',
    },
  },
];
