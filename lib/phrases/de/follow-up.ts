import type { PhraseGroup } from '../group';

export const followUp: readonly PhraseGroup[] = [
  {
    why: 'It asks about their side and makes answering easy.',
    avoid: 'You owe them something.',
    tags: ['customer silent'],
    warm: {
      'wie-sieht-es-aus':
        'Ich wollte hören, wie es bei Ihnen aussieht. Läuft alles, oder zwickt es noch irgendwo?',
    },
    formal: {
      'rueckmeldung-offen':
        'Ihre Rückmeldung steht noch aus, und ohne Ihr Einverständnis möchte ich den Vorgang nicht schließen.',
    },
    brief: { 'alles-gut': 'Kurz nachgefragt: Läuft es noch?' },
  },
  {
    why: 'A date turns a closed case into a kept one.',
    avoid: 'You will not be there that day.',
    tags: ['solved', 'thanks', 'accepted', 'fix reported'],
    warm: {
      'schaue-nochmal-nach':
        'Am {{ promise.date }} schaue ich noch einmal nach, ob alles gehalten hat. Sie brauchen nichts zu tun.',
    },
  },
];
