import type { PhraseGroup } from '../group';

export const acknowledge: readonly PhraseGroup[] = [
  {
    why: 'The exact event shows that the message was read.',
    avoid: 'You doubt that there are two charges.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: {
      'zweimal-abgebucht':
        'Einmal gekauft und zweimal abgebucht: Das ist Ihr Geld, und ich verstehe, dass Sie das beunruhigt.',
    },
    formal: {
      'doppelte-belastung':
        'Ihr Konto wurde für denselben Kauf ein zweites Mal belastet. Ich nehme das ernst und gehe dem persönlich nach.',
    },
    brief: { 'doppelt-gesehen': 'Doppelt abgebucht, ich sehe es.' },
  },
  {
    why: 'The surprise itself was the harm.',
    avoid: 'They only want a copy of the bill.',
    fits: ['billing'],
    tags: ['wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'betrag-nicht-erwartet':
        'Auf der Rechnung steht eine Zahl, mit der Sie nicht rechnen konnten. Gehen wir sie Zeile für Zeile durch.',
    },
    formal: {
      'abweichender-betrag':
        'Der Betrag weicht von dem ab, was Sie erwarten durften; ich verstehe, dass Sie dafür eine Erklärung verlangen.',
    },
  },
  {
    why: 'Money that is owed costs twice: the sum and the chasing.',
    avoid: 'No refund is due.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'geld-hinterher':
        'Sie laufen Ihrem eigenen Geld hinterher, und das ist verkehrte Welt. Ab jetzt laufe ich.',
    },
    formal: {
      'erstattung-steht-aus':
        'Ihre Erstattung steht noch aus, und Sie benötigen dazu eine verlässliche Auskunft.',
    },
  },
  {
    why: 'It says what the delay cost.',
    avoid: 'It is still within the time given.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'auf-paket-gewartet':
        'Sie haben sich auf den Liefertag verlassen und stehen noch immer ohne Paket da. Dass Sie das ärgert, verstehe ich gut.',
    },
    formal: {
      'sendung-ueberfaellig':
        'Ihre Sendung ist überfällig, und mir ist bewusst, dass Ihre Pläne daran hängen.',
    },
    brief: { 'paket-fehlt': 'Das Paket hätte längst da sein sollen. Verstanden.' },
  },
  {
    why: 'It shows that you know which thing went wrong.',
    avoid: 'You cannot tell yet.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['wrong item', 'missing item', 'damaged'],
    warm: {
      'auspacken-enttaeuschung':
        'Man packt aus, freut sich, und dann das. Ich verstehe Ihre Enttäuschung und halte den Aufwand für Sie klein.',
    },
    formal: {
      'lieferung-nicht-ordnungsgemaess':
        'Was Sie erhalten haben, entspricht nicht Ihrer Bestellung. Ich sehe, dass Ihnen das jetzt fehlt.',
    },
  },
  {
    why: 'It respects that they relied on it.',
    avoid: 'It may be a question of settings.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality'],
    warm: {
      'sollte-funktionieren':
        'Sie haben etwas gekauft, das seinen Dienst tun soll, und es tut ihn nicht. Da wäre ich auch verstimmt.',
    },
    brief: { 'funktioniert-nicht': 'Es funktioniert nicht, und das sollte es. Verstanden.' },
  },
  {
    why: 'A lost day is the real loss.',
    avoid: 'The visit was moved with their consent.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'umsonst-gewartet':
        'Sie haben sich den Tag freigehalten, und niemand kam. Diesen Tag kann ich Ihnen nicht zurückgeben, den Ärger darüber verstehe ich.',
    },
  },
  {
    why: 'It names the silence as the problem.',
    avoid: 'They wrote less than a day ago.',
    fits: ['communication'],
    tags: ['no reply', 'passed around', 'contradictory answers'],
    warm: {
      'keine-antwort-bekommen':
        'Sie haben gefragt und keine brauchbare Antwort bekommen. Das hört jetzt bei mir auf.',
    },
    formal: {
      'ohne-auskunft':
        'Auf Ihre Anfragen haben Sie bisher keine verlässliche Auskunft erhalten; ich verstehe Ihren Unmut.',
    },
  },
  {
    why: 'How a person was treated matters as much as the matter.',
    avoid: 'You would have to judge a colleague.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'ton-nicht-in-ordnung':
        'Sie wollten Hilfe und haben sich abgefertigt gefühlt. Gut, dass Sie es mir sagen, darüber gehe ich nicht hinweg.',
    },
  },
  {
    why: 'What was shown and what came do not match.',
    avoid: 'They misread a clear page.',
    fits: ['expectations'],
    tags: ['not as described'],
    warm: {
      'anders-als-gezeigt':
        'Gezeigt wurde Ihnen das eine, bekommen haben Sie das andere. Ihre Enttäuschung ist berechtigt.',
    },
  },
  {
    why: 'The promise is their yardstick.',
    avoid: 'You do not know what was said.',
    tags: ['promise missed'],
    warm: {
      'auf-wort-verlassen':
        'Sie haben sich auf unser Wort verlassen, und es wurde nicht gehalten. Das wiegt schwerer als die Sache selbst.',
    },
    brief: { 'zusage-nicht-gehalten': 'Zugesagt und nicht gehalten, ich sehe es.' },
  },
  {
    why: 'Being shut out feels helpless.',
    avoid: 'They only ask how to change a password.',
    fits: ['account-access'],
    warm: {
      ausgesperrt:
        'Vor dem eigenen Konto zu stehen und nicht hineinzukommen, macht nervös. Wir bringen Sie wieder hinein.',
    },
    formal: {
      'kein-zugang': 'Sie haben derzeit keinen Zugang zu Ihrem Konto; mir ist klar, was davon abhängt.',
    },
  },
  {
    why: 'Their work stopped, and you see it.',
    avoid: 'It is a cosmetic fault.',
    fits: ['outage-technical'],
    warm: {
      'arbeit-steht-still':
        'Wenn es nicht läuft, steht auch bei Ihnen alles still. Ich verstehe, unter welchem Druck Sie dadurch sind.',
    },
    formal: { 'beeintraechtigung-erkannt': 'Mir ist bewusst, wie sehr die Störung Ihre Arbeit behindert.' },
  },
  {
    why: 'A rule can feel unfair without being given up.',
    avoid: 'They only asked what the rule is.',
    fits: ['policy'],
    warm: {
      'regel-trifft-sie':
        'Von Ihrer Seite aus wirkt die Regel ungerecht, das kann ich nachvollziehen, zumal niemand sie vorher erwähnt hat.',
    },
    formal: { 'bedingung-haerte': 'Mir ist klar, dass diese Bedingung Sie in eine schwierige Lage bringt.' },
  },
  {
    why: 'It names anger plainly and ties it to its cause.',
    avoid: 'They are merely brisk.',
    fits: ['angry', 'frustrated'],
    warm: {
      'aerger-verstaendlich': 'Sie sind verärgert, und nach allem, was geschehen ist, verstehe ich das.',
      'waere-mir-auch-so': 'Ginge es mir wie Ihnen, klänge meine Nachricht genauso.',
    },
    formal: {
      'unmut-nachvollziehbar':
        'Ihr Unmut ist für mich nachvollziehbar, und ich werde ihm nicht mit Ausflüchten begegnen.',
    },
  },
  {
    why: 'Disappointment is often the last stop before leaving.',
    avoid: 'They are furious.',
    fits: ['disappointed'],
    warm: { 'mehr-erwartet': 'Sie haben mehr von uns erwartet, und das mit gutem Grund.' },
  },
  {
    why: 'Worry shrinks when somebody says what is known.',
    avoid: 'You do not know whether it is safe.',
    fits: ['worried'],
    warm: {
      'sorge-verstehe-ich': 'Ihre Sorge verstehe ich. Ich sage Ihnen, was ich weiß, und was ich noch prüfe.',
    },
  },
  {
    why: 'It puts the muddle on our side.',
    avoid: 'They asked one simple thing.',
    fits: ['confused'],
    warm: {
      'war-missverstaendlich':
        'So, wie wir es geschrieben haben, kann man es kaum verstehen. Ich versuche es in einfachen Worten.',
    },
  },
  {
    why: 'Repeating the story is its own injury.',
    avoid: 'You are about to ask for the same details.',
    fits: ['repeated-contact'],
    warm: {
      'schon-oefter-gemeldet':
        'Sie melden sich nicht zum ersten Mal, das habe ich gelesen. Noch einmal erzählen müssen Sie nichts.',
    },
    formal: {
      'wiederholte-anfrage':
        'Ihre bisherigen Nachrichten liegen mir vor; eine erneute Schilderung erspare ich Ihnen.',
    },
  },
  {
    why: 'Capitals are a way to be heard.',
    avoid: 'It is their habit.',
    fits: ['shouting'],
    warm: {
      'laut-und-deutlich': 'Das ist laut und deutlich bei mir angekommen. Lauter müssen Sie nicht werden.',
    },
  },
  {
    why: 'A loss is met as a person first.',
    avoid: 'They did not name a loss.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'herzliches-beileid':
        'Mein herzliches Beileid. Diesen Teil mache ich Ihnen so leicht, wie es nur geht.',
    },
    formal: {
      'aufrichtige-anteilnahme':
        'Ich spreche Ihnen meine aufrichtige Anteilnahme aus und frage nur nach dem Nötigsten.',
    },
  },
  {
    why: 'Hardship is a reason to act, without prying.',
    avoid: 'It is mentioned in passing.',
    fits: ['vulnerable'],
    warm: {
      'schon-genug-zu-tragen':
        'Sie haben im Moment schon genug zu tragen. Diese eine Sache nehme ich Ihnen ab.',
    },
  },
  {
    why: 'It answers the problem and sets a limit in one breath.',
    avoid: 'The swearing is about the situation.',
    fits: ['abuse'],
    warm: {
      'respektvoll-bleiben':
        'Ich möchte das für Sie lösen, und das gelingt mir am besten, wenn wir respektvoll miteinander bleiben.',
    },
    formal: {
      'sachlicher-ton':
        'Ich arbeite gern weiter an Ihrem Anliegen und bitte Sie, auf persönliche Äußerungen zu verzichten.',
    },
  },
  {
    why: 'Telling others is their right.',
    avoid: 'It could sound like a request not to post.',
    fits: ['public-review'],
    warm: {
      'ihre-entscheidung-bewertung':
        'Was Sie öffentlich schreiben, entscheiden Sie. Mir liegt daran, dass die Geschichte gut ausgeht.',
    },
  },
  {
    why: 'The wish to leave is information.',
    avoid: 'They only want the final bill.',
    fits: ['leaving'],
    warm: {
      'gehen-verstaendlich':
        'Dass Sie nach diesen Erfahrungen gehen möchten, verstehe ich. In Ordnung bringen möchte ich es trotzdem.',
    },
  },
];
