import type { AgentRule } from '../rule-book';

export const agent: AgentRule[] = [
  {
    kind: 'step',
    step: 'acknowledge',
    says: [
      'verstehe|verstehen|nachvollziehen|nachempfinden|vorstellen ..8 ärger|verärgert|frust*|enttäusch*|sorge*|ärgerlich|unzufrieden*|stress*|unangenehm|situation|unmut|wütend|mühsam|belastend',
      'kann|können ..5 gut|sehr_gut|völlig|absolut ..2 verstehen|nachvollziehen',
      'das ist|war|muss|klingt ..4 ärgerlich|frustrierend|enttäuschend|unangenehm|belastend|stressig|nicht_schön|nicht_in_ordnung|sehr_ärgerlich',
      'verständlich|nachvollziehbar ..4 dass|ärger|enttäuschung|!x',
      'danke|dank ..4 offen*|hinweis|rückmeldung|schilder*',
    ],
    unless: ['nicht verstehe|verstehen|nachvollziehen'],
  },
  {
    kind: 'step',
    step: 'apologise',
    says: [
      'entschuldig*|entschuldigung|verzeihung|bedauer*|bedaure',
      'tut|tuts mir|uns ..3 leid',
      'unser|mein fehler',
    ],
    unless: [
      'leid|entschuldig*|bedauer* ..3 falls|wenn|sollten|aber',
      'unannehmlichkeit* ..3 entschuldig*',
      'etwaige|eventuelle',
      'leid ..8 aber',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    asks: true,
    says: [
      '^ ?und ?aber was|wann|wo|wie|welche|welcher|welches|welchen|wer|warum|seit_wann',
      'können|könnten|würden|dürfte sie|ich ..4 sagen|mitteilen|schicken|beschreiben|bestätigen|nennen|erklären|fragen|senden|schildern|prüfen',
      'habe ich|wir ..5 richtig|alles|verstanden',
      'haben|ist|sind|war|wurde sie|das|die|der|es|ihr|ihre',
    ],
    unless: [
      'wie ..2 helfen',
      'sonst|noch ..3 etwas|helfen|tun',
      'gelöst|geklappt|geholfen|behoben|funktioniert',
      'lieber|bevorzugen|passt_ihnen',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    says: [
      'wenn|habe ich ..3 richtig ..1 verstehe|verstanden',
      'fasse|zusammenfassen ..2 zusammen|kurz',
      'bitte ..2 teilen|nennen|schicken|beschreiben|senden ..1 sie ..1 mir|uns',
    ],
  },
  {
    kind: 'step',
    step: 'root-cause',
    says: [
      'grund|ursache|fehler|problem|verzögerung ..4 war|ist|liegt|lag ..8 dass|weil|ein|eine|daran|durch',
      'liegt|lag daran',
      'aufgrund|wegen|durch ..3 fehler*|störung|verwechslung|ausfall|defekt*|verzögerung|hochwasser|systemfehler',
      'weil ..6 wurde|war|hat|haben|ist',
      'herausgefunden|festgestellt|gefunden ..3 dass|warum|woran',
    ],
    unless: ['nicht|keine ..2 ursache|grund|weiss'],
  },
  {
    kind: 'step',
    step: 'gather',
    says: [
      'habe|haben|werde|kläre|frage ..6 kollegen|kollegin|abteilung|lager|buchhaltung|technik|spediteur|kurier|versand|fachabteilung|team|lieferant ..3 gefragt|kontaktiert|gebeten|nachgefragt|nach|angefragt|weitergeleitet|rücksprache|gesprochen',
      'rücksprache ..3 mit',
      'in klärung|kontakt mit',
    ],
  },
  {
    kind: 'step',
    step: 'options',
    says: [
      'entweder ..15 oder',
      'möchten|wünschen|bevorzugen|hätten|wollen sie ..3 lieber',
      'möchten|wünschen|bevorzugen|wollen sie ..12 oder',
      'zwei|drei|folgende|mehrere ..1 möglichkeiten|optionen|varianten|lösungen',
      'alternativ|wahlweise',
      'können|kann|könnten ich|wir|sie ..2 ihnen|entweder ..12 oder',
      'was|welche ..3 lieber|bevorzugen|passt|recht',
    ],
  },
  {
    kind: 'step',
    step: 'execute',
    asks: false,
    says: [
      'habe|haben|wurde|ist|sind|wurden ..8 erstattet|storniert|gutgeschrieben|versendet|verschickt|versandt|ersetzt|repariert|entsperrt|zurückgesetzt|behoben|korrigiert|geändert|gebucht|ausgelöst|veranlasst|überwiesen|gelöscht|aktiviert|freigeschaltet|erledigt|angepasst|verlängert|beauftragt|umgetauscht|gekündigt',
      'erledigt',
    ],
    unless: ['sobald|wenn|falls|werden|wird|noch_nicht|nicht|kann|können|bis'],
  },
  {
    kind: 'step',
    step: 'escalate',
    says: [
      'eskalier*',
      'leite|gebe|übergebe|weitergeleitet|weitergegeben|übergeben|hinzuziehen|hinzugezogen ..10 vorgesetzt*|teamleit*|spezialist*|fachabteilung|management|geschäftsleitung|beschwerdestelle|beschwerdemanagement|kollegin|kollegen|experten|leitung|rechtsabteilung|sicherheitsteam',
      'vorgesetzt*|teamleit*|spezialist*|geschäftsleitung|beschwerdemanagement|fachabteilung ..6 weitergeleitet|weitergegeben|übergeben|weiter|hinzugezogen|eingeschaltet',
    ],
    unless: ['nicht|kein* ..3 eskalier*|weitergeleitet'],
  },
  {
    kind: 'step',
    step: 'confirm',
    says: [
      'ist|hat|sind|funktioniert|klappt ..6 gelöst|geklärt|behoben|geholfen|erledigt|geklappt|jetzt|wieder|zufrieden',
      'kann|können|darf ich|wir ..3 sonst|noch|weiter ..4 tun|helfen|etwas|behilflich',
      'danke|dank|dankeschön ..4 geduld|verständnis|gedulden|warten',
      'geben|sagen|lassen sie ..4 bescheid|wissen ..4 ob|falls|wenn',
    ],
    unless: ['habe ..5 erledigt|behoben', 'ist ..3 gelöst|geklärt|erledigt|behoben $'],
  },
  {
    kind: 'step',
    step: 'follow-up',
    says: [
      'wollte|möchte ..3 nachfragen|nachhaken|erkundigen|hören|melden',
      'frage|erkundige|melde ..4 nach|noch_einmal|nochmals ..5 ob|wie|wegen',
      'ist|sind|kam ..5 gut|inzwischen|mittlerweile ..2 angekommen|eingetroffen',
      'wie läuft|geht|funktioniert|klappt ..6 seit|inzwischen|jetzt|neue*',
    ],
    unless: ['werde|melde_mich'],
  },
  {
    kind: 'promise',
    who: 'agent',
    asks: false,
    says: [
      'ich werde|melde|rufe|schicke|sende|kümmere|prüfe|kläre|erstatte|gebe|informiere|leite|veranlasse|storniere|spreche|überweise|halte|schaue|buche|frage|lasse|sorge|bringe|bestelle',
      'werde|melde|rufe|schicke|sende|kümmere|prüfe|erstatte|informiere|veranlasse|halte|kläre|schaue|gebe ich',
      'sie bekommen|erhalten|hören ..4 von_mir|bis|innerhalb|morgen|heute|spätestens|noch',
    ],
    unless: [
      'nicht|kann|könnte ..1 werde|versprechen',
      'ich werde ..3 nicht',
      'wenn|falls|sobald sie',
      'danke',
    ],
  },
  {
    kind: 'promise',
    who: 'team',
    asks: false,
    says: [
      'wir werden|melden|rufen|schicken|senden|kümmern|prüfen|klären|erstatten|geben|informieren|leiten|veranlassen|überweisen|halten|liefern',
      'team|techniker|kollege|kollegin|kollegen|fahrer|kurier|abteilung|monteur ..1 wird|werden|kommt|kommen|meldet|melden|ruft|prüft',
      'erstattung|ersatz|lieferung|paket|gutschrift|betrag|geld|techniker|sendung|bestellung|rückzahlung ..4 wird|werden|geht|kommt|erfolgt',
      'werden|melden|schicken|prüfen|kümmern|senden wir',
    ],
    unless: ['nicht', 'wenn|falls|sobald sie', 'würden|könnten'],
  },
  {
    kind: 'done',
    asks: false,
    says: [
      'habe|haben|wurde|ist|sind|wurden ..8 erstattet|storniert|gutgeschrieben|versendet|verschickt|versandt|ersetzt|repariert|entsperrt|zurückgesetzt|behoben|korrigiert|geändert|gebucht|veranlasst|überwiesen|gelöscht|freigeschaltet|erledigt|angerufen|gesprochen|geklärt|geprüft|gefunden|weitergeleitet|gesendet|geschickt',
      'wie versprochen|besprochen|vereinbart|angekündigt',
    ],
    unless: ['sobald|wenn|falls|werden|wird|noch_nicht|nicht|kann|können'],
  },
  {
    kind: 'cue',
    heat: 2,
    valence: -0.9,
    emotion: 'frustrated',
    says: [
      'wie ich bereits|schon sagte|sagt|geschrieben|erklärt',
      'bereits|schon mehrfach ..2 erklärt|gesagt|mitgeteilt',
      'beruhigen sie sich',
      'ihr fehler|problem',
      'hätten sie ..6 gelesen|müssen|sollen|lesen',
    ],
  },
  { kind: 'cue', heat: -1, valence: 0.6, emotion: 'grateful', says: ['gerne|gern|danke|dank|freue|freut'] },
];
