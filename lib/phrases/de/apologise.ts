import type { PhraseGroup } from '../group';

export const apologise: readonly PhraseGroup[] = [
  {
    why: 'It names the fault and owns it.',
    avoid: 'You have apologised already.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee'],
    warm: {
      'falsch-abgerechnet':
        'Es tut mir leid, dass wir falsch abgerechnet haben. Das ist unser Fehler, und wir beheben ihn.',
    },
    formal: { abrechnungsfehler: 'Für unseren Abrechnungsfehler bitte ich Sie um Entschuldigung.' },
    brief: { 'abbuchung-unser-fehler': 'Das war unser Fehler, es tut mir leid.' },
  },
  {
    why: 'It owns the delay of money.',
    avoid: 'The refund is within its time.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'geld-zu-lange': 'Dass Ihr Geld noch immer bei uns liegt, tut mir leid. Dort gehört es nicht hin.',
    },
  },
  {
    why: 'The customer paid us and not the carrier.',
    avoid: 'It is not late yet.',
    fits: ['service-delivery'],
    warm: {
      'termin-nicht-eingehalten': 'Es tut mir leid: Wir haben Ihnen etwas zugesagt und es nicht geliefert.',
    },
    formal: {
      'lieferung-versaeumt':
        'Ich bitte um Entschuldigung, dass wir unsere Leistung nicht wie vereinbart erbracht haben.',
    },
    brief: { 'lieferung-verbockt': 'Das haben wir verbummelt, es tut mir leid.' },
  },
  {
    why: 'Owning the quality is more convincing than wondering.',
    avoid: 'It was damaged in use.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'qualitaet-nicht-genuegt': 'Wir haben Ihnen etwas verkauft, das Sie im Stich lässt. Das tut mir leid.',
    },
    formal: {
      'mangelhafte-ware':
        'Dass wir Ihnen mangelhafte Ware geliefert haben, bedauere ich und stehe dafür ein.',
    },
  },
  {
    why: 'It says what we did not do: answer.',
    avoid: 'You are within the promised time.',
    fits: ['communication'],
    warm: {
      'nicht-geantwortet':
        'Es tut mir leid, dass wir Sie ohne Antwort gelassen haben. Sie haben ordentlich gefragt, wir haben nicht geantwortet.',
    },
    formal: {
      'umgang-entschuldigung':
        'Für die Art, wie wir mit Ihnen umgegangen sind, bitte ich Sie um Entschuldigung.',
    },
  },
  {
    why: 'An outage is ours whatever caused it.',
    avoid: 'The fault is in their network.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'stoerung-kostet-zeit': 'Unsere Technik kostet Sie heute Zeit und Nerven, und das tut mir leid.',
    },
    brief: { 'stoerung-unsere-schuld': 'Tut mir leid, das liegt an uns.' },
  },
  {
    why: 'The broken promise gets its own apology.',
    avoid: 'No promise was made.',
    tags: ['promise missed'],
    warm: { 'wort-gebrochen': 'Es tut mir leid. Wir haben Ihnen unser Wort gegeben und es nicht gehalten.' },
    formal: {
      'zusage-gebrochen':
        'Ich bitte um Entschuldigung, dass wir unsere Zusage Ihnen gegenüber nicht eingehalten haben.',
    },
  },
  {
    why: 'The rule may stand; how they learnt of it was ours.',
    avoid: 'They were told clearly.',
    fits: ['policy'],
    warm: {
      'regel-zu-spaet-gesagt':
        'Diese Regel hätten wir Ihnen am Anfang nennen müssen, nicht erst, als sie Ihnen im Weg stand. Das tut mir leid.',
    },
  },
  {
    why: 'It is about the fix that did not hold.',
    avoid: 'It is their first message.',
    tags: ['still broken'],
    warm: {
      'loesung-hielt-nicht':
        'Es tut mir leid, meine Lösung hat nicht gehalten, und Sie mussten noch einmal schreiben.',
    },
  },
  {
    why: 'It counts the waiting as something we did.',
    avoid: 'They have waited for hours only.',
    fits: ['long-wait'],
    warm: { 'zu-lange-warten': 'Es tut mir leid, dass wir Sie so lange haben warten lassen.' },
  },
  {
    why: 'For a clear failure with no better words.',
    avoid: 'You can say what went wrong.',
    fits: ['angry', 'frustrated', 'disappointed'],
    warm: {
      'falsch-gemacht':
        'Es tut mir leid. Das haben wir falsch gemacht, und ich bringe es für Sie in Ordnung.',
    },
    formal: { 'verantwortung-bei-uns': 'Ich bitte um Entschuldigung. Die Verantwortung liegt bei uns.' },
    brief: { 'leid-bin-dran': 'Es tut mir leid. Ab jetzt kümmere ich mich.' },
  },
];
