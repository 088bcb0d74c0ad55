import type { CueWords, TopicWords } from './vocabulary';

const WARE = '(?:paket|päckchen|lieferung|bestellung|sendung|ware|artikel|brief|es|sie)';

export const topics: TopicWords = {
  'double charge': [
    '(?:doppelt|zweimal|2 ?mal|zwei mal|mehrfach) (?:ab)?(?:gebucht|belastet|bezahlt|berechnet|eingezogen|abgebucht)',
    '(?:abgebucht|belastet|berechnet|eingezogen|bezahlt)[^.?!]{0,30}(?:doppelt|zweimal|zwei mal)|(?:zwei|2|zweite|doppelte) (?:abbuchung(?:en)?|belastung(?:en)?|zahlung(?:en)?)|doppelabbuchung',
  ],
  'wrong amount': [
    '(?:falsche[rnms]?|zu hohe[rn]?) (?:betrag|rechnung|preis|summe)|zu viel (?:berechnet|abgebucht|bezahlt|verlangt)|rechnung (?:stimmt nicht|ist falsch|ist zu hoch)|statt der vereinbarten',
  ],
  'unexpected charge': [
    '(?:nie|nicht) (?:bestellt|zugestimmt|abgeschlossen|beauftragt|autorisiert)|unberechtigte? abbuchung|unbekannte abbuchung|automatisch verlängert|abofalle|probeabo|trotz kündigung[^.?!]{0,30}(?:abgebucht|berechnet)',
  ],
  refund: ['erstatt\\p{L}*|rückerstatt\\p{L}*|geld zurück|rückzahlung|gutschrift'],
  'refund awaited': [
    '(?:erstattung|rückerstattung|rückzahlung|gutschrift|geld)[^.?!]{0,60}(?:immer noch|noch nicht|nicht (?:da|erhalten|bekommen|eingegangen)|wo bleibt|seit)|(?:wo (?:ist|bleibt)|warte\\p{L}*|noch immer|immer noch kein\\p{L}*)[^.?!]{0,40}(?:geld|erstattung|rückzahlung|gutschrift)',
  ],
  fee: ['gebühr(?:en)?|mahngebühr\\p{L}*|zuschlag|aufpreis|strafgebühr'],
  'price rise': ['preiserhöhung|(?:teurer|erhöht)|preise? (?:gestiegen|angehoben|rauf)'],
  discount: ['rabatt\\p{L}*|gutschein\\p{L}*|aktionscode|rabattcode|treuepunkte'],
  'failed payment': [
    '(?:karte|zahlung)[^.?!]{0,30}(?:abgelehnt|fehlgeschlagen|nicht (?:durch|angenommen|möglich))|kann nicht (?:be)?zahlen',
  ],
  invoice: ['rechnung(?:en)?|beleg|quittung|mehrwertsteuer'],
  update: ['(?:seit|nach) (?:dem|der) (?:\\p{L}+ )?(?:update|aktualisierung|umstellung)'],
  'late delivery': [
    '(?:lieferung|paket|bestellung|sendung)[^.?!]{0,40}(?:verspätet|überfällig|zu spät|verzögert)|wo (?:ist|bleibt) (?:mein|meine|die|das)|(?:sollte|hätte)[^.?!]{0,40}(?:da sein|ankommen|geliefert werden|geliefert)|liefertermin',
    `${WARE}[^.?!]{0,40}(?:noch nicht|immer noch nicht|nicht) (?:da|angekommen|geliefert|eingetroffen|gekommen|verschickt|versandt|hier)|(?:warte|warten) (?:ich |wir )?(?:noch |immer |seit )*[^.?!]{0,20}(?:auf|seit)[^.?!]{0,20}${WARE}`,
  ],
  'lost parcel': [
    '(?:paket|sendung|lieferung|bestellung|ware)[^.?!]{0,40}(?:verloren|verschwunden|nie (?:angekommen|erhalten)|nicht (?:erhalten|bekommen))|(?:nie|nichts) (?:angekommen|erhalten|bekommen)',
  ],
  'marked delivered': [
    '(?:zugestellt|geliefert|abgegeben)[^.?!]{0,60}(?:aber|obwohl|nicht|nichts|kein)|als (?:zugestellt|geliefert)',
  ],
  'wrong item': [
    'falsche[rnms]? (?:artikel|ware|produkt|größe|farbe|modell|lieferung|bestellung|teil)|(?:etwas|was) (?:anderes|falsches) (?:bekommen|erhalten|geliefert)|statt [^.?!]{0,40}(?:bekommen|erhalten|geliefert)|nicht das,? was ich bestellt',
  ],
  'missing item': [
    '(?:fehlt|fehlen|fehlte|fehlten)|unvollständig|nur (?:die hälfte|ein teil|eins|einer|zwei) (?:von|der|geliefert|angekommen)',
  ],
  'missed appointment': [
    '(?:techniker|monteur|handwerker|niemand|keiner|installateur)[^.?!]{0,40}(?:nicht (?:gekommen|erschienen|aufgetaucht)|kam nicht|gekommen|erschienen)|(?:umsonst|vergeblich) (?:gewartet|urlaub)|extra (?:urlaub|frei) genommen|termin (?:geplatzt|abgesagt|nicht eingehalten)',
  ],
  'cancelled order': [
    '(?:bestellung|buchung|auftrag|reise|flug)[^.?!]{0,30}storniert|storniert[^.?!]{0,20}(?:ohne|einfach)',
  ],
  damaged: [
    'beschädigt|kaputt (?:angekommen|geliefert)|zerbrochen|zerkratzt|gerissen|defekt angekommen|verbeult|in scherben|zerdrückt|gesprungen',
  ],
  faulty: [
    'funktioniert (?:\\p{L}+ )?nicht|geht (?:\\p{L}+ )?nicht (?:mehr|an)|defekt|kaputt(?:gegangen)?|gibt den geist auf|springt nicht an|lädt nicht',
  ],
  'poor quality': [
    '(?:schlechte|miese|minderwertige|billige) (?:qualität|verarbeitung|ware)|qualität (?:ist|war|lässt)|fällt auseinander',
  ],
  'wrong size': ['(?:viel )?zu (?:klein|groß|eng|weit|kurz|lang)|passt nicht|falsche größe'],
  'no reply': [
    'keine (?:antwort|rückmeldung|reaktion)|(?:niemand|keiner)[^.?!]{0,30}(?:antwortet|meldet|reagiert|gemeldet|geantwortet|zurückgerufen)|nicht (?:geantwortet|reagiert|zurückgerufen|gemeldet)|ignoriert|nichts (?:von ihnen )?gehört|warteschleife',
  ],
  'contradictory answers': [
    'widersprüchlich\\p{L}*|jeder (?:sagt|erzählt)[^.?!]{0,20}(?:etwas anderes|was anderes)|(?:einmal|erst)[^.?!]{0,60}(?:dann|jetzt)[^.?!]{0,30}(?:anders|gesagt|hieß)|unterschiedliche (?:auskünfte|aussagen|antworten)',
  ],
  'rude agent': [
    'unfreundlich|unverschämt\\p{L}*|frech\\p{L}*|respektlos|herablassend|patzig|aufgelegt|angeschrien|unhöflich',
  ],
  'passed around': [
    '(?:von|zu) (?:einem|einer|pontius)[^.?!]{0,30}(?:zum|zur|nächsten|pilatus|anderen)|weiterverbunden|im kreis geschickt|hin und her geschickt',
  ],
  'repeating the story': [
    '(?:schon|bereits) (?:mehrmals|mehrfach|dreimal|oft|alles)[^.?!]{0,20}(?:erklärt|geschildert|gesagt|erzählt)|alles (?:nochmal|noch einmal|von vorn)|zum (?:dritten|vierten|x-ten|wiederholten) mal',
  ],
  'not as described': [
    '(?:nicht|anders) (?:wie|als) (?:beschrieben|abgebildet|angegeben|versprochen|auf dem (?:foto|bild))|irreführend|getäuscht|(?:website|webseite|anzeige|beschreibung)[^.?!]{0,20}(?:stand|steht|hieß|sagt)',
  ],
  'broken promise': [
    '(?:versprochen|zugesagt|zugesichert|versichert)|(?:sie|man|kollege|kollegin|mitarbeiter\\p{L}*) (?:sagten?|hat gesagt|hatte gesagt|meinten?)|(?:wurde|wurden) (?:mir|uns) (?:gesagt|zugesagt|versprochen)|sollte[^.?!]{0,30}zurückgerufen',
  ],
  'locked out': [
    '(?:gesperrt|ausgesperrt)|(?:nicht|kann mich nicht|komme nicht)[^.?!]{0,30}(?:einloggen|anmelden|einwählen)|komme nicht (?:mehr )?(?:in|an) mein|kein zugriff|zugang (?:gesperrt|verweigert)',
  ],
  password: ['passwort|kennwort|(?:bestätigungs|sicherheits|anmelde)?(?:code|link)'],
  hacked: [
    'gehackt|gehackter|betrug|betrüger|fremdzugriff|phishing|jemand anderes[^.?!]{0,20}konto|missbraucht',
  ],
  'closed account': ['(?:konto|account|profil)[^.?!]{0,20}(?:gelöscht|geschlossen|deaktiviert|gekündigt)'],
  outage: [
    'ausfall|störung|ausgefallen|(?:internet|server|seite|website|app|dienst|system|netz|leitung|telefon)[^.?!]{0,30}(?:down|weg|tot|offline|nicht erreichbar|ausgefallen)|kein (?:internet|netz|empfang|telefon)',
  ],
  bug: ['fehlermeldung|absturz|stürzt[^.?!]{0,10}ab|abgestürzt|hängt sich auf|lädt nicht|bug|fehlercode'],
  slow: ['langsam(?:er)?|lahm|ruckelt|dauert ewig'],
  'lost data': [
    '(?:daten|dateien|fotos|arbeit|nachrichten)[^.?!]{0,30}(?:weg|verloren|gelöscht|verschwunden)|alles (?:weg|gelöscht|verloren)',
  ],
  'return window': ['rückgabe\\p{L}*|umtausch\\p{L}*|zurückgeben|zurückschicken|widerruf\\p{L}*|retoure'],
  cancellation: ['kündig\\p{L}*|stornier(?:en|ung)|vertrag beenden|mindestlaufzeit'],
  warranty: ['garantie|gewährleistung'],
  'identity check': ['ausweis\\p{L}*|identität|postident|legitimation'],
  bereavement: [
    'verstorben|gestorben|todesfall|beerdigung|verwitwet|trauerfall|(?:mann|frau|vater|mutter|sohn|tochter)[^.?!]{0,20}(?:verloren|tot)',
  ],
  illness: [
    'krankenhaus|krebs|operation|schwerbehindert|rollstuhl|insulin|medikament\\p{L}*|schwanger|pflegefall|demenz|(?:bin|ist|sehr|schwer) krank',
  ],
  'money trouble': [
    'kein geld (?:mehr|für)|miete (?:nicht )?(?:zahlen|geplatzt)|kann (?:mir )?[^.?!]{0,20}nicht leisten|arbeitslos|bürgergeld|schulden|konto überzogen|existenz',
  ],
  'self-harm': [
    'umbringen|suizid\\p{L}*|selbstmord|nicht mehr leben|keinen sinn mehr|mir etwas an(?:tun|zutun)',
  ],
  'deadline or event': [
    'hochzeit|geburtstag|weihnachten|urlaub|abreise|umzug|prüfung|bis (?:morgen|freitag|samstag|montag) brauch\\p{L}*|frist',
  ],
  gift: ['geschenk\\p{L}*'],
  'a service': [
    'hotel\\p{L}*|zimmer|flug|flüge|reise|fähre|zug|kurs|unterricht|seminar|vertrag|tarif|abo(?:nnement)?|mitgliedschaft|versicherung|koffer|gepäck|antrag|reisepass|ausweis|termin|handwerker|reinigung|internet|konto|app|spiel|behandlung|restaurant',
  ],
};

export const cues: CueWords = {
  'asks for news': [
    '(?:gibt es|haben sie|schon) (?:etwas |was )?neu(?:es|igkeiten)|wie ist der (?:stand|status)|sachstand|wann (?:kommt|bekomme|ist|wird|kann|geht|darf|endlich)|wie lange (?:dauert|noch|muss)|immer noch nichts|warte (?:immer )?noch',
  ],
  'asks why': [
    'warum|wieso|weshalb|wie (?:kann|konnte) (?:das|so etwas)|was ist (?:da )?(?:passiert|schiefgelaufen)|erklär\\p{L}*|begründung',
  ],
  'asks for money back': [
    '(?:möchte|will|verlange|fordere|erwarte|bitte um|hätte gern)[^.?!]{0,40}(?:geld zurück|erstattung|rückerstattung|zurückerstatt\\p{L}*)|geld zurück|erstatten sie',
  ],
  'asks for replacement': [
    'ersatz\\p{L}*|umtausch\\p{L}*|austausch\\p{L}*|neues? (?:gerät|exemplar|ware)|noch ?mal (?:schicken|zusenden)|neu(?:lieferung)?',
  ],
  'asks for compensation': [
    'entschädigung|schadenersatz|schadensersatz|kulanz|wiedergutmachung|entgegenkommen|was (?:bieten|tun) sie',
  ],
  'asks to cancel': [
    'kündigen sie|bitte [^.?!]{0,40}kündigen|(?:vertrag|abo|mitgliedschaft) (?:bitte )?(?:kündigen|beenden)',
    '(?:möchte|will|werde|wollen) (?:\\p{L}+ ){0,4}kündigen|hiermit kündige|kündigung|anbieter wechseln|wechsle (?:zu|den)|konto (?:löschen|schließen)',
  ],
  accepts: [
    'ja|okay|ok|gerne?|einverstanden|passt|abgemacht|perfekt|in ordnung|das (?:geht|wäre gut|klingt gut|nehme ich)|machen wir so|machen sie das|lieber (?:den|die|das)|(?:den|die|das) (?:erste|zweite|ersatz|erstattung)',
  ],
  declines: [
    'nein|auf keinen fall|kommt nicht in frage|reicht (?:mir )?nicht|nicht (?:akzeptabel|genug|zufrieden)|inakzeptabel|lächerlich|ein witz|das soll alles sein|frechheit|lehne (?:ich )?ab',
  ],
  'says solved': [
    '(?:funktioniert|geht|läuft|klappt) (?:jetzt|wieder|nun)|(?:jetzt|nun|wieder) (?:geht|funktioniert|läuft|klappt)|hat (?:sich erledigt|geklappt|funktioniert)|ist (?:da|angekommen|gelöst|erledigt|eingegangen)|alles (?:gut|bestens|in ordnung|erledigt)',
  ],
  'says still broken': [
    '(?:immer noch|noch immer|weiterhin|wieder) (?:ab|aus|weg|so|genauso)|(?:stürzt|bricht|fällt|hängt|geht)[^.?!]{0,20}(?:immer noch|noch immer|weiterhin|wieder)|(?:genauso|schlimmer) wie (?:vorher|zuvor)|keine (?:änderung|besserung)',
    '(?:immer noch|noch immer|weiterhin|wieder)[^.?!]{0,30}(?:nicht|kaputt|defekt|fehler|dasselbe|das gleiche|problem)|hat nichts (?:gebracht|geholfen|geändert)|gleiche[sr]? (?:problem|fehler)|hilft nicht',
  ],
  thanks: ['dank\\p{L}*|vielen dank'],
  praises: [
    '(?:super|sehr|so|unglaublich|total|wirklich|richtig) (?:freundlich|nett|hilfsbereit|schnell|kompetent|geduldig|lieb|toll)|danke für (?:die|ihre|eure|deine) (?:schnelle|tolle|nette|super|freundliche|großartige)',
    '(?:toll|super|großartig|hervorragend|spitze|klasse|ausgezeichnet|prima)\\p{L}* (?:service|hilfe|arbeit|support|beratung|team)|sehr (?:freundlich|hilfsbereit|zufrieden|nett|geduldig)|ein (?:großes )?lob|gerettet|begeistert',
  ],
  'own mistake': [
    '(?:habe|hab) mich (?:[\\p{L}]+ ){0,4}(?:vertan|geirrt|vertippt|verlesen|verklickt)|(?:selbst|selber) schuld|mir (?:ist )?(?:heruntergefallen|runtergefallen)',
    'mein (?:eigener )?fehler|(?:aus )?versehen|habe (?:mich )?(?:vertippt|vertan|verwechselt|vergessen)|irrtümlich|falsch (?:ausgewählt|eingegeben|angeklickt)',
  ],
  'outside cause': [
    'unwetter|sturm|schnee|streik|zoll|paketdienst|zusteller|postbote|fahrer|meine bank|vermieter|nachbar\\p{L}*',
  ],
  'promise not kept': [
    '(?:versprochen|zugesagt|gesagt|angekündigt|zugesichert)[^?!]{0,90}(?:aber|nichts|nicht|kein\\p{L}*|niemand|bis heute)|wort nicht gehalten|leere versprechung\\p{L}*|nie zurückgerufen|kein rückruf',
  ],
  'wants a call': ['(?:rufen|ruf) sie mich|rückruf|telefonisch|am telefon (?:sprechen|klären)'],
  'wants it in writing': ['schriftlich\\p{L}*|schwarz auf weiß'],
  'asks how': [
    'wie (?:kann|geht|funktioniert|komme|bekomme|mache) (?:ich|man|das)?|kann ich|könn(?:t)?en sie|ist es möglich|gibt es (?:eine )?möglichkeit|wo (?:finde|kann) ich|eine frage',
  ],
  'reports trouble': [
    'nicht|kein\\p{L}*|nie|problem\\p{L}*|fehler|falsch\\p{L}*|kaputt|defekt|fehlt|warte|beschwerde|ärger\\p{L}*|unmöglich|schlecht\\p{L}*|enttäuscht|leider',
  ],
  'reports done': [
    '(?:habe|haben)[^.?!]{0,40}(?:erstattet|veranlasst|behoben|storniert|freigeschaltet|entsperrt|verschickt|versandt|korrigiert|geändert|gebucht|zurückgesetzt|gelöscht|erledigt|gutgeschrieben)|(?:ist|wurde)[^.?!]{0,20}(?:behoben|erledigt|unterwegs|erstattet|freigeschaltet)',
  ],
  'says no': [
    'nicht möglich|können wir (?:\\p{L}+ )?nicht|kann ich (?:\\p{L}+ )?nicht|leider nicht|ausgeschlossen|nicht mehr (?:möglich|verfügbar)',
  ],
  'offers choice': [
    '(?:möchten|wollen|wünschen|hätten) sie [^.?!]{3,80} oder |(?:möchtest|willst|hättest) du [^.?!]{3,80} oder ',
    'möchten sie lieber|was (?:ist|wäre) ihnen lieber|entweder .{3,160} oder |(?:kann|könnte|können) (?:ich |wir )?ihnen[^.?!]{0,60}(?:anbieten|erstatten|schicken|senden|geben)|zwei möglichkeiten|soll ich|bevorzugen sie|wäre (?:das|ihnen)',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': ['(?:bitte )?(?:teilen|senden|schicken|nennen|geben) sie (?:mir|uns)'],
  'writes formally': ['sehr geehrte\\p{L}*|hochachtungsvoll|mit freundlichen grüßen'],
  'has asked before': [
    '(?:zum )?(?:zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|x-te[nrs]?) (?:mal|e-?mail|mail|nachricht|anruf|anfrage|versuch|schreiben|ticket)|(?:schon|bereits) (?:\\p{L}+ )?(?:mehrfach|mehrmals|öfter|oft|zweimal|dreimal|viermal|\\d+ ?mal) (?:\\p{L}+ )?(?:angerufen|geschrieben|gemeldet|gefragt|kontaktiert|nachgefragt|reklamiert)|(?:mehrfach|mehrmals|zweimal|dreimal|viermal|wiederholt|ständig) (?:angerufen|geschrieben|gemeldet|gefragt|kontaktiert|nachgefragt|reklamiert)|immer wieder|erneut',
  ],
  'adds something': [
    'aber|allerdings|jedoch|nur noch|eine (?:frage|sache) noch|noch (?:eine|etwas)|außerdem|leider|jetzt (?:ist|habe|geht)',
  ],
  'reports sending': [
    '(?:verschickt|versandt|versendet|abgeschickt|losgeschickt|unterwegs|auf dem weg|zugeschickt|rausgeschickt)',
  ],
  'reports paying': ['(?:erstattet|überwiesen|zurücküberwiesen|gutgeschrieben|zurückgebucht|ausgezahlt)'],
  promises: [
    '(?:werde|melde|schreibe|rufe|kümmere|prüfe|schicke|sende)\\p{L}* [^.?!]{0,40}(?:melden|schreiben|anrufen|prüfen|schicken|senden|informieren|nachfragen|mich|ihnen|dir|bis)|(?:sie|du) (?:hören|hörst|bekommen|bekommst|erhalten)',
  ],
  'has happened before': [
    '(?:zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?) (?:mal|termin|lieferung|reparatur|monteur)|schon wieder|wieder (?:einmal|nicht|kaputt|falsch)|erneut|jedes mal|ständig|immer wieder',
  ],
};
