/**
 * What section 5 of the method flags in a draft, as far as single words show it. In: nothing. Out: patterns by language.
 * The pack must be free of all of them.
 */
export interface Fault {
  name: string;
  pattern: RegExp;
}

const everywhere: readonly Fault[] = [
  { name: 'an exclamation', pattern: /!/u },
  { name: 'a run of capitals', pattern: /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u },
  { name: 'a blank that nobody would be asked for', pattern: /…|\.\.\.|_{2,}|\[[^\]]*\]|\bxxx+\b/iu },
  { name: 'an emoji', pattern: /\p{Extended_Pictographic}/u },
  { name: 'a straight apostrophe', pattern: /\p{L}'\p{L}/u },
  { name: 'their words outside of quotation marks', pattern: /(?<![“„«] ?)\{\{ issue \}\}/u },
];

const english: readonly Fault[] = [
  {
    name: 'blame',
    pattern:
      /\byou (?:should|could|ought to) have\b|\byou (?:failed|forgot|neglected|misread|misunderstood)\b|\byour (?:fault|mistake|error)\b|\bas you (?:should|must) know\b/iu,
  },
  {
    name: 'a command to feel',
    pattern:
      /\bcalm down\b|\brelax\b|\bdon[’']t (?:worry|be (?:upset|angry))\b|\bstay calm\b|\bbe patient\b|\btake it easy\b/iu,
  },
  {
    name: 'a hedged apology',
    pattern:
      /\b(?:sorry|apologi[sz]e)\b[^.?!]{0,40}\b(?:if|but|though|however|that you feel|you feel)\b|\bsorry (?:for any|to hear)\b|\bany (?:inconvenience|trouble|upset)\b/iu,
  },
  {
    name: 'a passive apology',
    pattern:
      /\b(?:sorry|apologi[sz]e)\b[^.]{0,30}\b(?:mistakes? (?:was|were)|was made|were made|has been caused|was caused)\b/iu,
  },
  {
    name: 'an empty promise',
    pattern:
      /\bguarantee(?:d)? (?:that|you|it)\b|\bI guarantee\b|\bnever happen again\b|\bas soon as (?:possible|we can|I can)\b|\basap\b|\brest assured\b|\bshortly\b|\bin due course\b|\bin no time\b/iu,
  },
  {
    name: 'a threat or an ultimatum',
    pattern:
      /\bunless you\b|\bor else\b|\bif you (?:don[’']t|do not|refuse)\b|\bfinal warning\b|\bwe will be forced\b/iu,
  },
  {
    name: 'policy as a wall',
    pattern:
      /\b(?:our|company) policy\b|\bpolicy (?:states|says|does not|requires)\b|\bnot (?:my|our) (?:department|problem|responsibility)\b|\bnothing (?:I|we) can do\b/iu,
  },
  {
    name: 'dismissal',
    pattern:
      /\bas (?:I|we) (?:already )?(?:said|told|mentioned|explained)\b|\bobviously\b|\bjust\b|\bactually\b|\bclearly\b|\bsimply\b|\bbasically\b|\bto be honest\b/iu,
  },
  {
    name: 'a stock phrase',
    pattern:
      /\bvalued (?:customer|client)\b|\bimportant to us\b|\bplease be advised\b|\bkindly\b|\bat your earliest\b|\bwe (?:strive|pride)\b|\bthank you for (?:your patience|reaching out|contacting|bearing with)\b|\bdo not hesitate\b|\bdon[’']t hesitate\b|\bis there anything else (?:I|we) can\b|\bhope this (?:helps|finds)\b|\bto the best of\b|\bgo the extra mile\b|\bI understand your frustration\b|\bat this time\b|\bunfortunately\b|\bper (?:our|your)\b/iu,
  },
  {
    name: 'jargon',
    pattern:
      /\btier\b|\bSLA\b|\bKPI\b|\bbackend\b|\btouch base\b|\bleverage\b|\baction item\b|\bstakeholder\b|\bcircle back\b|\bCRM\b|\broot cause\b/iu,
  },
  {
    name: 'an American spelling',
    pattern: /\b(?:apologiz|organiz|realiz|recogniz|prioritiz|color|favor|behavior|center|canceled)\w*/iu,
  },
];

const german: readonly Fault[] = [
  {
    name: 'blame',
    pattern: /\bSie hätten\b|\bIhr (?:Fehler|Versäumnis)\b|\bSie haben (?:vergessen|versäumt|übersehen)\b/iu,
  },
  {
    name: 'a command to feel',
    pattern: /\bberuhigen Sie\b|\bkeine (?:Sorge|Panik)\b|\bmachen Sie sich keine\b/iu,
  },
  {
    name: 'a hedged apology',
    pattern:
      /\b(?:leid|Entschuldigung|entschuldig\p{L}*)\b[^.?!]{0,40}\b(?:falls|wenn|aber|jedoch|sollten)\b|\betwaige/iu,
  },
  {
    name: 'an empty promise',
    pattern:
      /\bgarantier|\bschnellstmöglich|\bso (?:bald|schnell) wie möglich\b|\bumgehend\b|\bzeitnah\b|\bnie wieder\b/iu,
  },
  {
    name: 'a stock phrase',
    pattern: /Unannehmlichkeit|\bGeduld\b|\bgeschätzt\p{L}* Kund|\bleider\b|\bam Herzen\b|\bUmstände\b/iu,
  },
  {
    name: 'dismissal',
    pattern:
      /\bwie (?:bereits|schon) (?:gesagt|erwähnt|geschrieben)\b|\boffensichtlich\b|\beigentlich\b|\bunsere Richtlinie/iu,
  },
];

const spanish: readonly Fault[] = [
  {
    name: 'blame',
    pattern: /\b(?:debería[s]?|tendría[s]?|tenía[s]?) (?:que )?haber\b|\b(?:tu|su) (?:culpa|error)\b/iu,
  },
  {
    name: 'a command to feel',
    pattern:
      /\bc[aá]lm(?:ate|ese|arse)\b|\btranquil(?:o|a|ízate|ícese)\b|\bno te preocupes\b|\bno se preocupe\b/iu,
  },
  {
    name: 'a hedged apology',
    pattern:
      /\b(?:siento|disculpas?|perdona|lamento)\b[^.?!]{0,40}\b(?:si|pero|aunque)\b|\bposibles molestias\b/iu,
  },
  {
    name: 'an empty promise',
    pattern: /\bgarantiz|\blo antes posible\b|\ba la mayor brevedad\b|\bnunca más\b|\ben breve\b/iu,
  },
  {
    name: 'a stock phrase',
    pattern:
      /\bmolestias\b|\binconvenientes?\b|\bestimado cliente\b|\blamentablemente\b|\bno dude en\b|\bpor desgracia\b/iu,
  },
  {
    name: 'dismissal',
    pattern: /\bcomo ya (?:te|le)? ?(?:dije|comenté|indiqué)\b|\bevidentemente\b|\bnuestra política\b/iu,
  },
];

const french: readonly Fault[] = [
  { name: 'blame', pattern: /\bvous auriez dû\b|\bvotre (?:faute|erreur)\b|\bvous avez oublié\b/iu },
  {
    name: 'a command to feel',
    pattern: /\bcalmez-vous\b|\brassurez-vous\b|\bne vous inquiétez pas\b|\brestez calme\b/iu,
  },
  {
    name: 'a hedged apology',
    pattern:
      /\b(?:désolé|excuses?|pardon|navré|regrette)\b[^.?!]{0,40}\b(?:si (?!longtemps)|mais |toutefois|cependant)\b|\béventuel/iu,
  },
  {
    name: 'an empty promise',
    pattern:
      /\bgaranti|\bdans les plus brefs délais\b|\bau plus vite\b|\bdès que possible\b|\bplus jamais\b/iu,
  },
  {
    name: 'a stock phrase',
    pattern:
      /\bgêne occasionnée\b|\bdésagréments?\b|\bcher client\b|\bmalheureusement\b|\bn’hésitez pas\b|\bmerci de votre patience\b/iu,
  },
  {
    name: 'dismissal',
    pattern: /\bcomme (?:je vous l’ai|déjà) (?:dit|indiqué)\b|\bévidemment\b|\bnotre politique\b/iu,
  },
];

const portuguese: readonly Fault[] = [
  { name: 'blame', pattern: /\b(?:você|o senhor) (?:deveria|devia) ter\b|\b(?:sua|seu) (?:culpa|erro)\b/iu },
  {
    name: 'a command to feel',
    pattern: /\bcalma,|\bse acalme\b|\bacalme-se\b|\bfique (?:calm|tranquil)\p{L}*|\bnão se preocupe\b/iu,
  },
  {
    name: 'a hedged apology',
    pattern:
      /\b(?:desculpas?|desculpe|sinto muito|lamento)\b[^.?!]{0,40}\b(?:se|mas|porém|caso)\b|\beventuais\b/iu,
  },
  {
    name: 'an empty promise',
    pattern: /\bgarant(?:o|imos)\b|\bo mais (?:rápido|breve) possível\b|\bnunca mais\b|\bem breve\b/iu,
  },
  {
    name: 'a stock phrase',
    pattern:
      /\bincômodos?\b|\binconvenientes?\b|\binfelizmente\b|\bnão hesite\b|\bagradecemos a (?:compreensão|paciência)\b/iu,
  },
  {
    name: 'dismissal',
    pattern: /\bcomo (?:já|eu) (?:disse|falei|informei)\b|\bobviamente\b|\bnossa política\b/iu,
  },
];

const byLanguage: Readonly<Record<string, readonly Fault[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** The faults to look for in a language's phrases. */
export function faultsOf(language: string): readonly Fault[] {
  return [...everywhere, ...(byLanguage[language] ?? [])];
}
