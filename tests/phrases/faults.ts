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

const byLanguage: Readonly<Record<string, readonly Fault[]>> = { en: english };

/** The faults to look for in a language's phrases. */
export function faultsOf(language: string): readonly Fault[] {
  return [...everywhere, ...(byLanguage[language] ?? [])];
}
