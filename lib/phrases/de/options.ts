import type { PhraseGroup } from '../group';

export const options: readonly PhraseGroup[] = [
  {
    why: 'A choice returns control.',
    avoid: 'You may not do one of the two.',
    tags: ['wants money back', 'wants replacement'],
    warm: {
      'ersatz-oder-geld': 'Ich kann Ihnen Ersatz schicken oder das Geld zurückgeben. Was ist Ihnen lieber?',
    },
    formal: {
      'wahl-ersatz-erstattung':
        'Sie haben die Wahl zwischen Ersatz und voller Erstattung; teilen Sie mir bitte Ihren Wunsch mit.',
    },
    brief: { 'ersatz-geld-kurz': 'Ersatz oder Geld zurück?' },
  },
  {
    why: 'How the money comes back is the choice.',
    avoid: 'Only one way is possible.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'konto-oder-verrechnung':
        'Ich kann {{ amount | default: "den Betrag" }} auf Ihr Konto zurückgeben oder mit der nächsten Rechnung verrechnen. Wie hätten Sie es gern?',
    },
  },
  {
    why: 'Waiting or not waiting becomes their decision.',
    avoid: 'Neither can arrive in time.',
    fits: ['service-delivery'],
    warm: {
      'neu-senden-oder-erstatten':
        'Ich kann heute noch einmal liefern lassen oder Ihnen den Preis erstatten. Was hilft Ihnen mehr?',
    },
    formal: {
      'neulieferung-erstattung':
        'Ich biete Ihnen eine erneute Lieferung oder die Erstattung an, ganz nach Ihrem Wunsch.',
    },
  },
  {
    why: 'Repair, replacement or refund: nothing is held back.',
    avoid: 'Only one is open.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'reparatur-tausch-geld':
        'Reparieren, tauschen oder erstatten: Alle drei Wege sind offen. Welcher passt Ihnen am besten?',
    },
    brief: { 'tausch-oder-preisnachlass': 'Tauschen, oder behalten und einen Teil des Preises zurück?' },
  },
  {
    why: 'A way to go on today matters more than a cause.',
    avoid: 'The workaround is untested.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      zwischenloesung:
        'Bis es wieder läuft, zeige ich Ihnen gern einen Umweg, oder ich melde mich, sobald alles geht. Oder beides.',
    },
  },
  {
    why: 'A no is bearable with a reason and a yes beside it.',
    avoid: 'You have not looked for anything you can do.',
    fits: ['policy'],
    warm: {
      'geht-und-geht-nicht':
        'Was ich tun kann: {{ option.first }}. Das andere geht nicht, weil {{ reason }}. Das sage ich Ihnen lieber gleich.',
    },
    formal: {
      'umtausch-oder-gutschrift':
        'Eine Erstattung ist mir nicht möglich; einen Umtausch oder eine Gutschrift kann ich Ihnen anbieten.',
    },
  },
  {
    why: 'The first offer was not the last word.',
    avoid: 'There is nothing more to give.',
    tags: ['declined'],
    warm: {
      'anderer-vorschlag':
        'Gut, dann lassen wir das. Was fehlt Ihnen an dem Vorschlag? Dann suche ich etwas, das besser passt.',
    },
  },
  {
    why: 'Leaving is one of the options, which makes staying a choice.',
    avoid: 'They have made up their mind.',
    tags: ['wants to leave'],
    warm: {
      'kuendigen-oder-pause':
        'Ich kann heute kündigen, wie Sie es wünschen, oder den Vertrag kostenlos ruhen lassen. Beides ist in Ordnung.',
    },
  },
  {
    why: 'It settles a dispute faster than the bank.',
    avoid: 'It could sound like a warning.',
    fits: ['chargeback'],
    warm: {
      'schneller-als-bank':
        'Der Weg über die Bank steht Ihnen frei. Von hier aus kann ich das Geld vermutlich schneller zurückgeben, Sie entscheiden.',
    },
  },
  {
    why: 'Compensation works when tied to the harm.',
    avoid: 'You may not grant it.',
    tags: ['wants compensation'],
    warm: {
      'ausgleich-waehlen':
        'Für die verlorene Zeit kann ich Ihnen eine Gutschrift geben oder die nächste Lieferung ohne Kosten schicken. Was wäre Ihnen recht?',
    },
  },
];
