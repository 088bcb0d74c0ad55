import type { TopicWords } from '../vocabulary';

const NOT =
  "(?:(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would)n'?t|cannot|not|never|no longer)";
const CANT =
  "(?:can'?t|cannot|can not|unable to|not able to|could ?n'?t|(?:won'?t|does ?n'?t|do ?n'?t|not) (?:even )?let(?:ting)? me|not letting me)";
const FEW = "(?:[\\p{L}']+ ){0,3}";
const GOODS = '(?:parcel|package|order|delivery|shipment|letter|luggage|suitcase|items?|goods|card)';
const THING = '(?:parcel|package|order|delivery|shipment|item|letter|card|food|meal|box|it|they)';
const AGENT =
  '(?:agent|rep|representative|advisor|adviser|colleague|person|guy|lady|man|woman|staff|manager|support|someone|somebody|you)';

export const topics: TopicWords = {
  'double charge': [
    '(?:double|twice|duplicate|triple)[- ]?(?:charged?|charges|bill(?:ed|ing)?|payments?|paid|debited|taken)',
    '(?:charg(?:ed?|ing)|bill(?:ed)?|paid|pay|debited|deducted|taken|took|withdrawn|payment|money)\\b[^.?!]{0,40}?\\b(?:twice|double|(?:two|three|2|3) ?(?:times|x)(?! (?:what|the|as|more|higher|my))|again for the same)',
    '(?:two|2|three|3|duplicate|second|extra|identical) (?:identical |separate |more |extra )?(?:charges?|payments?|debits?|transactions?|withdrawals?)',
  ],
  'wrong amount': [
    '(?:bill|invoice|rent|premium)s? (?:is|was|has|are|were) (?:\\p{L}+ )?(?:double|triple|(?:two|three|four|\\d+) times|so high|much higher)',
    '(?:wrong|incorrect) (?:amount|price|total|sum|rate|bill|fare)',
    'over ?-?(?:charg(?:ed?|ing)|billed)',
    'charged? (?:me |us )?(?:too much|more than|the wrong)',
    `(?:bill|invoice|total|amount|price) (?:is|was|looks|seems) ${FEW}(?:wrong|too high|incorrect|higher)`,
    '(?:bill|invoice|statement|receipt|checkout) (?:says|shows|said|showed|came to) [^.?!]{0,40}(?:but|instead|quoted|agreed|should)',
    '(?:was|were|been|i) (?:quoted|told|promised|supposed to pay) [^.]{0,30}(?:£|\\$|€|\\d)',
    'instead of (?:the )?[£$€]',
  ],
  'unexpected charge': [
    'charged [^.?!]{0,40}(?:anyway|regardless|nevertheless|nonetheless|all the same)|debited|deducted from my|taken (?:out of|from) my account',
    `(?:never|did(?:n't| not)) (?:authori[sz]ed?|agreed? to|sign(?:ed)? up|subscribed?|approved?|consent(?:ed)? to)`,
    'unauthori[sz]ed',
    "(?:do ?n'?t|do not|did ?n'?t) recogni[sz]e",
    '(?:unknown|strange|mystery|random|hidden|unexplained|unexpected) (?:charges?|payments?|fees?|costs?|debits?)',
    'auto(?:matic(?:ally)?)?[- ]?renew\\w*|renewed (?:my|without|for another)',
    '(?:free )?trial (?:ended|was|period|expired)|free trial',
    '(?:kept|keep|keeps|still|been) (?:on )?(?:charging|billing|being charged|being billed|taking money|taking payments?)|still (?:charged|billed)',
    'charged? (?:me |us |my card )?(?:after|even though|without|for (?:something|a (?:service|subscription)))',
    'was charged for (?:delivery|shipping)|[^.]{0,30}said free [^.?!]{0,30}charged',
  ],
  refund: [
    'refund(?:s|ed|ing|able)?',
    'money back',
    'reimburs\\w*',
    'get my money',
    'credited? back',
    'where is my money',
    'deposit back',
  ],
  'refund awaited': [
    '(?:refund|money)\\b[^.?!]{0,30}(?:takes|would take|within|in) (?:\\d+|two|three|five|a few)',
    'refunds? (?:was|were) (?:promised|due)',
    "(?:still|no|where(?:'?s| is)|waiting|not|n'?t|never|chasing|since)\\b[^.?!]{0,50}(?:refund(?:ed)?|my money|deposit back|reimbursement)",
    "(?:refund|my money|reimbursement)\\b[^.?!]{0,60}(?:still|not|never|n'?t|nothing|yet|weeks? ago|days? ago|overdue|waiting)",
    'where is my (?:money|refund)',
  ],
  fee: ['fees?', 'surcharge', 'penalty', 'late charge', 'service charge', 'cancellation charge'],
  'price rise': [
    '(?:went|gone|increased|rose|jumped|raised) (?:up )?from [£$€]?\\d[\\d.,]* to',
    '(?:price|prices|rates?|premiums?|fees?) (?:keep|keeps) (?:on )?(?:rising|going up|increasing|climbing)',
    '(?:price|prices|cost|rate|plan|bill|subscription|rent|premium)s? (?:has |have |just |went |gone |going |is |was |being |been |will )*(?:up|rise|rises|risen|rose|increased?|increases|raised|doubled|hiked?)',
    '(?:price|rate) (?:rise|increase|hike|change)s?',
    'rais(?:ed|ing) (?:the |your |my )?(?:price|rate|rent)s?|gone up by|went up by|(?:pay|paying|paid) (?:so much )?more (?:now|than before|every)',
  ],
  discount: [
    'discount(?:s|ed)?',
    '(?:promo(?:tion(?:al)?)?|voucher|coupon|discount) ?codes?',
    'vouchers?|coupons?',
    'gift ?cards?',
    'sale price|loyalty points|cashback|rewards? points',
  ],
  'failed payment': [
    '(?:payment|card|transaction)s? (?:keeps? |was |is |got |gets |being |has been |getting )*(?:fail(?:ed|ing|s)?|declin(?:ed|ing|es)|reject(?:ed|s))',
    "(?:payment|card|transaction) (?:will not|won'?t|does ?n'?t|did ?n'?t|not) (?:go(?:ing)? through|work)",
    "(?:can'?t|cannot|unable to|could ?n'?t) (?:pay|check ?out|complete (?:the|my) (?:payment|order|purchase))",
    '(?:declined|rejected) my (?:card|payment)',
  ],
  invoice: ['invoices?', 'receipts?', 'vat'],
  'late delivery': [
    'where\\b[^.?!]{0,25}\\b(?:my|our|the) (?:\\S+ )?(?:order|parcel|package|delivery|stuff|items?|shipment|food)',
    '(?:hours?|days?|weeks?|months?|minutes?|hrs?|mins?) (?:late|overdue)',
    `(?:late|delayed|overdue) (?:delivery|parcel|package|order|shipment|again)`,
    `${THING} (?:is|was|are|were|still|has|have|had|been|running|now|arrived|came|so|very|really| )*(?:late|delayed|overdue|stuck)`,
    `${THING}\\b[^.?!]{0,40}${NOT} (?:yet |even |been |still )*(?:arrived?|come|came|shipped|dispatched|delivered|turn(?:ed)? up|show(?:n|ed)? up|moved|reached me|here)`,
    `${NOT} (?:yet |even )*(?:arrived?|shipped|been delivered|been dispatched)`,
    'still (?:waiting (?:for|on) (?:my|the|our|an?|it|delivery)|not here|no (?:parcel|package|delivery|order|sign|tracking))',
    "where(?:'?s| is| are| the \\S+ is) (?:my|the|our) (?:order|parcel|package|delivery|stuff|items?|things?|shipment|card|tickets?|food)",
    '(?:supposed|meant|due|expected|scheduled|promised) (?:to )?(?:arrive|be (?:here|delivered|with me)|come|on|for|by|last)',
    'should have (?:arrived|been (?:here|delivered|with)|come)',
    "in transit|tracking (?:has ?n'?t|has not|says|shows|number|page|info)",
  ],
  'lost parcel': [
    '(?:lost|stolen) (?:in the post |in transit |in the mail )?(?:parcel|package|order|delivery|letter|luggage|bag)',
    `${GOODS} (?:is|was|has been|went|got|must be) (?:lost|missing|stolen)`,
    `${GOODS}\\b[^.?!]{0,60}(?:never|did(?:n'?t| not)) (?:arrived?|came?|come|turned up|received?|get|got)`,
    `(?:never|not|did(?:n'?t| not)|have(?:n'?t| not)) (?:received?|got|gotten|get)\\b[^.?!]{0,40}${GOODS}`,
    'lost in (?:the )?(?:post|transit|mail)|(?:empty|nothing in the) (?:box|parcel|package|envelope)',
  ],
  'marked delivered': [
    '(?:says?|marked|shows?|showing|claims?|tracking|status|app) [^.?!]{0,25}(?:was |been |as )?delivered',
  ],
  'wrong item': [
    'wrong (?:item|product|thing|one|order|colou?r|model|size|version|parcel|shoes?|book|part|shade|flavou?r|food|meal|dish|address)',
    "(?:sent|received|got|delivered|given|shipped) (?:me |us )?(?:the |a |an )?(?:wrong|different|incorrect|someone else'?s)",
    'not what (?:i|we) (?:ordered|bought|asked)',
    'instead of (?:the |a |an )?(?:[\\p{L}]+ ){0,3}(?:i|we) (?:ordered|bought)',
    '(?:i|we) ordered [^.?!]{0,60} (?:but|and) (?:i |we )?(?:got|received|you sent|they sent|was sent)',
  ],
  'missing item': [
    '(?:came|arrived|delivered) without|without (?:the|its|a) (?:\\p{L}+ )?(?:charger|cable|lid|manual|screws|battery|remote|key|plug)',
    '(?:missing|incomplete) (?:items?|parts?|pieces?|order|from)',
    '(?:half|some|part|most|bits?|pieces?|one|two|three|several|\\d+) (?:of (?:it|them|my order|the (?:order|items|parts)) |\\p{L}+ )?(?:is|was|are|were) (?:still |also )?missing',
    '(?:half|some|part) of (?:it|them|my order|the order) missing',
    '(?:items?|parts?|legs?|screws?|charger|cable|lid|manual|remote|drinks?|bag) (?:is|was|are|were) (?:also )?missing',
    'only (?:one|half|some|part|two|received|got) (?:of|arrived|came|was|were|in|the)',
    "not (?:in|inside) the (?:box|parcel|package|bag)|was ?n'?t in(?:side)? the",
  ],
  'missed appointment': [
    "(?:did ?n'?t|did not|never) (?:show|turn) up",
    `(?:engineer|technician|installer|plumber|electrician|fitter|repair ?man|cleaner|nobody|no ?-?one|someone|anyone) ${FEW}(?:never |did ?n'?t |did not |failed to |ever )?(?:show(?:ed|n)?(?: up)?|turn(?:ed)? up|came|come to|visit(?:ed)?|no[- ]show)`,
    '(?:appointment|visit|slot|installation) (?:was |has been |got |is )?(?:missed|cancelled|moved|postponed|ignored)',
    'missed (?:the |my |our )?(?:appointment|slot|visit)',
    '(?:took|taken|had to take|take) (?:the |a |half a |another )*day off|waited in|stayed (?:at )?home all day|waiting (?:in|at home) all|waited (?:at home )?all day',
  ],
  'cancelled order': [
    'cancelled (?:ferry|flight|train|booking|order|trip|tour|reservation|concert)',
    '(?:order|booking|reservation|flight|train|trip|ticket)s? (?:was|were|got|has been|have been|been|is) cancell?ed',
    '(?:you|they) (?:have |just )?cancell?ed (?:my|our|the)|(?:you|they) (?:deleted|lost) my (?:booking|reservation)',
  ],
  damaged: [
    '(?:books?|clothes|carpet|box|contents|goods|inside|furniture) (?:is|are|was|were|got) (?:\\p{L}+ )?ruined|drenched|left (?:it |the \\p{L}+ |my \\p{L}+ )?in the rain|crumpled|squashed|broke(?:n)? in (?:transit|the post)',
    'damaged?|damages|smashed|shattered|cracked|crushed|dented|scratched|torn|ripped|in pieces|bent|soaked|stained|spoiled|spoilt',
    'leak(?:ed|ing|s)',
    "arrived (?:[\\p{L}]+ ){0,3}(?:broken|opened)|(?:came|was|it'?s|is) (?:already )?broken (?:when|in|on)|broken (?:glass|on arrival|in the box)",
    '(?:a|big|huge|small) (?:hole|tear|crack|scratch|dent|stain)',
  ],
  faulty: [
    '(?:battery|screen|motor|engine|charger|zip|hinge|pump|display|speaker|keyboard)\\b[^.?!]{0,20}(?:dies|drains|drained|flickers|dead|sticks|jams|buzzes|leaks)',
    'smoke (?:coming|came)|sparks',
    'fault(?:y|s)?|defect(?:ive|s)?|malfunction\\w*',
    'stopped (?:working|charging|heating|cooling|spinning)',
    `${NOT} (?:even )?(?:work(?:ed|ing|s)?(?! for me)|turn(?:ing)? on|start(?:ing)?|charg(?:e|ing)|heat(?:ing)?|switch(?:ing)? on|power(?:ing)? (?:on|up))`,
    'broke(?:n)? (?:down|after|again|within)|(?:it|has|is|already|also|machine|washer|heater|phone|laptop|screen|boiler|fridge) (?:broke|broken|died|dead)|died (?:after|on)',
    'keeps? (?:turning off|switching off|breaking|cutting out|overheating|dying|disconnecting)|disconnects randomly',
    'fell apart|packed (?:up|in)|smok(?:es|ing|ed) when|broken \\p{L}+',
  ],
  'poor quality': [
    'wobbl(?:es|y)|squeak(?:s|y)|feels cheap|stone cold',
    '(?:poor|bad|cheap|terrible|awful|low|shoddy|shocking|disappointing) (?:quality|build|material|fabric|stuff|sound|picture)',
    'quality (?:is|was|has)|cheaply made|coming apart|came apart|flimsy|peel(?:ed|ing)|faded|fading',
    'tast(?:es|ed) (?:bad|awful|off|stale)|not worth|overpriced|rubbish quality|worn out|mou?ld(?:y)?|stale|out of date|arrived cold|(?:was|were|food) (?:\\p{L}+ )?cold|dirty|filthy|disgusting',
  ],
  'wrong size': [
    '(?:too|way too) (?:small|big|tight|large|loose|short|long)',
    `${NOT} fit`,
    'wrong size|size (?:guide|chart)|fits? (?:small|large|badly)',
  ],
  'no reply': [
    'neither an? [^.?!]{0,30} nor|nothing (?:from|by) (?:you|your)|silence from (?:you|your)|no word from',
    'no (?:reply|response|answer|one (?:has )?(?:replied|answered|responded|got back|gets back))',
    `(?:never|nobody|no[- ]?one|none|${NOT}|without) (?:[\\p{L}']+ ){0,3}(?:repl(?:y|ied|ies)|answer(?:ed|s|ing)?|respon(?:d(?:ed|s)?|se)|got(?:ten)? back|get back|gets back|heard (?:back|anything|from)|hear(?:ing)? back|call(?:ed)? (?:me )?back|picked up|picks? up)`,
    'ignor(?:ed|ing|e)|radio silence|heard nothing|(?:emails?|messages?|calls?|tickets?) (?:went |go |are |have been |been )*(?:unanswered|ignored)',
    'still (?:no|waiting (?:for|on)) (?:a |an |your |any |some )*(?:kind of )?(?:reply|answer|response|call)',
    '(?:on hold|hold) for|stuck on hold|line went dead|no info(?:rmation)?',
  ],
  'contradictory answers': [
    'sa(?:ys|id)\\b[^.?!]{3,80}\\bsa(?:ys|id)\\b',
    'contradict\\w*|conflicting|mixed messages|inconsistent|says? one thing|keep changing (?:your|the) (?:story|answer)',
    '(?:two|three|different) (?:different )?(?:answers?|stor(?:y|ies)|things|explanations?)',
    '(?:one|another|first|other|your colleague) (?:[\\p{L}]+ ){0,4}(?:told me|told us|said|says) [^.?!]{0,80}(?:another|the other|other|then|but|now|someone else|next) [^.?!]{0,30}(?:told|said|says|saying)',
    'everyone (?:tells|says|gives) (?:me )?(?:something|a) different',
  ],
  'rude agent': [
    '(?:rude|condescending|patroni[sz]ing|dismissive|disrespectful|unprofessional|arrogant|sarcastic|impolite|snotty|insulted)',
    'hung up (?:on )?|(?:laughed|shouted|yelled|snapped|screamed) at me|talked? (?:down )?to me like|treated (?:me )?(?:like (?:a |an )?(?:[\\p{L}]+)|as if)|(?:bad|awful|terrible|with an) attitude',
  ],
  'passed around': [
    '(?:passed|sent|bounced|transferred|pushed|shoved|referred) (?:[\\p{L}]+ ){0,4}(?:around|back and forth|from (?:one|person|pillar|department|team)|between|to (?:another (?:department|team|person)|someone else|\\d+ different))',
    'pillar to post|(?:run|going|go|gone|sent) (?:[\\p{L}]+ )?(?:in circles|around in|round in)|run ?around',
    'transferred (?:[\\p{L}]+ )?(?:again|\\d+ times|three|four|five|twice)|ping[- ]?pong',
  ],
  'repeating the story': [
    '(?:repeat(?:ed|ing)?|explain(?:ed|ing)?|told|tell(?:ing)?|going over) (?:[\\p{L}]+ ){0,5}(?:again|over and over|every time|each time|all over|times|yet again|myself|from the (?:start|beginning))',
    'start(?:ing)? (?:over|from scratch|from the (?:start|beginning))|same (?:story|questions?|details) (?:over|again|every)|already (?:told|explained|sent|gave|given|provided|answered)',
  ],
  'not as described': [
    '(?:advertised|described|sold|marketed|labelled) (?:to me )?as',
    "(?:not|n't) the (?:colou?r|shade|size|model|one)\\b[^.?!]{0,40}(?:website|site|page|photo|picture|catalogue|ordered|shown)",
    "(?:not|n't|nowhere)\\b[^.?!]{0,30}on (?:your|the) (?:website|site|page|booking page|photo|picture)",
    "(?:not|is ?n'?t|nothing|was ?n'?t|no) (?:[\\p{L}]+ )?(?:as|like|what) (?:[\\p{L}]+ ){0,2}(?:described|advertised|shown|pictured|promised|expected|photos?|pictures?|description|website|ad)",
    'mis(?:led|leading|-?sold|represented)|false(?:ly)? advertis\\w+|oversold|bait and switch|a building site',
    '(?:website|page|ad|advert|listing|photo|picture|description|brochure|salesman|sales ?(?:rep|person|guy|team)|rep) (?:clearly )?(?:said|says|showed|shows|promised|stated|states|claims?|claimed|told)',
  ],
  'broken promise': [
    '(?:you|they|he|she|someone|your \\p{L}+) (?:told|assured) (?:me|us)',
    `(?:${AGENT}|they|he|she|was|were|been) (?:[\\p{L}]+ ){0,3}(?:promised|assured|guaranteed|swore)`,
    "(?:you|they|he|she) said (?:it |you |they |that |someone |somebody |i |he |she )*(?:would|will|'d|'ll)|you said (?:\\p{L}+day|by|within|tomorrow)",
    "(?:was|were) told (?:it |that |i |someone |somebody |you |they |we |he )*(?:would|will|'d|'ll)",
    '(?:was|were) supposed to (?:call|email|reply|get back|refund|contact)',
    'said (?:within |in )?(?:\\d+|two|three|five|a few) (?:hours|days|working days|business days|weeks)',
    "(?:broke|broken|empty) promises?|(?:did ?n'?t|never|nobody|no one) (?:keep|kept) (?:your|their) (?:word|promise)",
  ],
  'locked out': [
    'lock(?:ed)? (?:me |us )?(?:out|my account|of my)',
    `${CANT} (?:even )?(?:log|sign)(?:ged|ing)? ?-?(?:in|on)`,
    `${CANT} (?:even )?(?:get|access|recover|reach|open)(?: back)?(?: in(?:to)?)? (?:my|our) (?:own )?(?:\\p{L}+ )?(?:account|profile|portal|e-?mails?|mailbox|dashboard|channel|page|wallet)`,
    '(?:get|let|getting) (?:me )?(?:back )?in(?:to)? my (?:own )?(?:\\p{L}+ )?(?:account|e-?mail|profile|channel)|let me (?:recover|in\\b)',
    'account (?:is |was |been |has been |got |keeps getting |gets )*(?:lock(?:ed)?|block(?:ed)?|suspend(?:ed)?|frozen|disabled|restricted)|(?:blocked|suspended|disabled|froze|locked) my (?:account|channel|profile)|(?:channel|page) (?:has been |was |is )?(?:suspended|blocked)',
    "(?:my )?log ?in (?:does ?n'?t|is ?n'?t|does not|not|problem|issue|fails?|failed|error)|lost access|no access to my|(?:getting )?my account back",
  ],
  password: [
    'passwords?|passcode',
    '(?:reset|verification|confirmation|security|login|log-in|2fa|two[- ]factor|authenticat\\w+|one[- ]time|backup) (?:link|codes?|e-?mail|app|pin|mail)|authenticator',
  ],
  hacked: [
    'hack(?:ed|er|ers)?|compromised|fraud(?:ulent)?|scam(?:med|mer)?|phish\\w+|identity theft|stolen (?:card|account|identity)',
    'some(?:one|body) (?:else )?(?:from \\p{L}+ )?(?:has |have |is |got |was )*(?:in(?:to)? my account|logg(?:ed|ing) in|using my|used my|changed my|signed up|got into)',
    "suspicious (?:login|activity|sign-in|transaction)|it (?:was ?n'?t|was not) me|order(?:s)? (?:that )?i did(?:n'?t| not) (?:make|place)",
  ],
  'closed account': [
    '(?:account|profile|subscription|membership|channel) (?:was|is|has been|got|been) (?:closed|deleted|terminated|removed|deactivated)',
    '(?:closed|deleted|terminated|removed|deactivated) my (?:account|profile|subscription|membership|channel)|banned',
  ],
  outage: [
    'outage|down ?time|offline|service interruption|blackout',
    '(?:site|website|app|servers?|system|service|internet|network|broadband|line|connection|wi-?fi|platform|dashboard|api|everything) (?:is|are|was|has|has been|keeps|been|still|went|goes|completely|all|again|now| )*(?:down|dead|offline|unavailable|out(?! of)|gone|dropping|cutting out)',
    "(?:no|without|lost) (?:internet|service|signal|connection|broadband|phone line|power|hot water)|50[0234] error|connection (?:drops|dropped)|drops? the connection|what(?:'s| is) (?:going on|wrong|up) with (?:your|the) servers?",
  ],
  bug: [
    'cuts? off|stops (?:after|at)|resets? itself|logs me out|keeps (?:logging|signing|kicking) me',
    'bugs?|buggy|glitch(?:es|y)?|error(?:s| messages?| codes?)?|crash(?:es|ed|ing)?|(?:app|screen|page|game|phone|computer|laptop|software|system|it|keeps?) (?:keeps )?freez(?:es|ing)|froze|blank (?:page|screen)',
    `(?:button|page|feature|screen|form|export|sync|import|report|app|site|website|video|game|stream|printer|software) (?:[\\p{L}]+ ){0,3}?(?:${NOT}|stopped|broken|fails|keeps)`,
    `${NOT} (?:load(?:ing)?|open(?:ing)?|sav(?:e|ing)|sync(?:ing)?|export(?:ing)?|upload(?:ing)?|connect(?:ing)?|install(?:ing)?|updat(?:e|ing)|stream(?:ing)?|play(?:ing)?)`,
  ],
  slow: [
    '(?:so |too |very |really |painfully |incredibly |extremely )?slow(?:ly|er)?',
    'lag(?:gy|ging|s)?|takes? (?:ages|forever)|times? out|timed out|loading forever|buffering',
  ],
  'lost data': [
    'lost (?:all )?(?:my|our) (?:progress|game|save|saves|characters?|everything)|(?:has|have|was|were) wiped',
    '(?:lost|deleted|gone|disappeared|wiped|erased|vanished) (?:[\\p{L}]+ ){0,4}(?:data|files?|photos?|work|history|contacts?|documents?|records?|projects?|messages|notes|worlds?|progress|purchases)',
    '(?:data|files?|photos?|work|history|contacts?|documents?|records?|projects?|notes|progress|everything) (?:[\\p{L}]+ ){0,3}(?:gone|lost|deleted|disappeared|wiped|erased|vanished)',
  ],
  update: [
    '(?:latest |new |last |recent |since the |after the |software |app |firmware )+(?:update|upgrade|version|release|redesign)',
    'updated (?:the|my|to)|upgraded',
  ],
  'return window': [
    'return(?:s)? (?:window|period|policy|deadline|label)|(?:\\d+|fourteen|thirty)[- ]days? (?:return|window|period|limit|policy)|returns? ends?',
    '(?:outside|past|after|over|missed) (?:the |your )?(?:\\d+|return|fourteen|thirty)[- ]?(?:days?|window|period)',
    `(?:refus\\w+|won'?t|can'?t|cannot|not|reject\\w+|denied|deny) (?:[\\p{L}]+ ){0,3}(?:return|take it back|accept|exchange)|refuse to take`,
    '(?:want|like|need|trying|possible|can i|how (?:do|can) i) (?:to )?(?:return|send (?:it|this|them) back)|too late to return',
  ],
  cancellation: [
    'cancel(?:l?ing)? (?:[\\p{L}]+ ){0,2}(?:subscription|membership|contract|plan|account|policy|service|it|insurance|order|booking)',
    '(?:want|like|trying|need|tried|going|how|decided|wish|asked|please) (?:to )?cancel|cancellation|notice period|minimum term|early termination|end (?:my|the) (?:contract|subscription|membership)|unsubscribe|close my account',
  ],
  warranty: [
    'warrant(?:y|ies)',
    'guarantee (?:period|expired|claim|covers?)|under guarantee|consumer rights|statutory rights',
  ],
  'identity check': [
    '(?:verify|prove|proof of|confirm|check(?:ing)?) (?:[\\p{L}]+ )?(?:identity|id|who i am)',
    'passport|(?:id|identity) (?:check|verification|document)|driving licen[cs]e|security questions?',
  ],
  bereavement: [
    "(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner)'?s (?:recent )?death|death (?:of my|certificate)|my late (?:husband|wife|mother|father|mum|mom|dad|son|daughter)",
    'passed away|(?:has |have |just |recently )?died (?:last|this|in|on|suddenly|and)|(?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|nan|gran\\p{L}*) (?:has |just |recently )?(?:died|passed)|funeral|bereave\\w+|deceased|widow(?:ed|er)?',
    'late (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner)|(?:lost|losing) my (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|baby|nan|gran\\w*)',
  ],
  illness: [
    'hospital(?:i[sz]ed)?|cancer|chemo\\w*|surgery|disab(?:led|ility)|wheelchair|illness|stroke|heart attack|diabet\\w+|medication|medicine|insulin|prescription|pregnan\\w+|carer|dementia|epilep\\w+|oxygen|mental health|panic attacks?',
    "(?:i'?m|i am|is|been|very|seriously|terminally) (?:ill|sick(?! (?:of|and)))|(?:suffer|suffering) from",
  ],
  'money trouble': [
    "(?:can'?t|cannot) (?:afford|pay (?:my |the )?(?:rent|bills|mortgage|for food))|overdraft|overdrawn|lost my job|made redundant|laid off|unemployed",
    '(?:rent|mortgage|direct debit|cheque) (?:has |have )?(?:bounced|is due)|(?:on|claiming) (?:benefits|universal credit)|food bank|feed my|no money (?:left|until|for)|hardship|struggling (?:to pay|financially|with money|to make)|in debt|not (?:have )?enough (?:money )?(?:for|to) (?:food|eat|rent)',
  ],
  'self-harm': [
    "(?:kill|hurt|harm|hurting|harming|killing) myself|suicid\\w+|end (?:it all|my life)|(?:do ?n'?t|do not|no longer) want to (?:live|be here|go on)|no reason to (?:live|go on)|self[- ]harm\\w*|better off dead|can'?t (?:go on|cope any ?more)",
  ],
  'deadline or event': [
    "wedding|birthday|christmas|anniversary|honeymoon|graduation|mother'?s day|father'?s day|valentine\\w*|deadline|baby shower|christening|closing date",
    '(?:my|our|the) (?:holiday|vacation|trip|event|party|exam|presentation|launch|interview|conference)',
    'need(?:ed)? (?:it|this|them|my \\p{L}+) (?:by|before|today|tomorrow|tonight)|(?:leave|leaving|fly|flying|travel(?:l?ing)?) (?:out )?(?:on|tomorrow|next)|in time for',
  ],
  gift: [
    'gifts?|presents?',
    '(?:for|bought|ordered) (?:it |this |them )?(?:for |as )?my (?:son|daughter|mum|mom|mother|father|dad|wife|husband|niece|nephew|grand\\w+|girlfriend|boyfriend|partner|friend|sister|brother)',
  ],
};
