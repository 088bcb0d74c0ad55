import { type Words, words } from './vocabulary';

export const en = {
  topics: {
    'double charge': words(
      '(?:double|twice|duplicate)[- ]?(?:charge[ds]?|bill(?:ed|ing)?|payments?|paid|debited|taken)|(?:charged?|bill(?:ed)?|paid|debited|taken|took|pay(?:ing)?|payment|money)\\b.{0,40}?\\b(?:twice|double|two times|2 times|2x|three times)|(?:two|2|three|duplicate|second|extra) (?:identical |separate |more )?(?:charges|payments|debits|transactions|withdrawals|charge|payment)|(?:two|2) (?:lots of|times the)',
    ),
    'wrong amount': words(
      '(?:wrong|incorrect|different) (?:amount|price|total|sum|rate|bill)|overcharg(?:ed?|ing)|over ?billed|charged? (?:me )?(?:too much|more than|the wrong)|too much (?:money )?on my|(?:bill|invoice|total|amount) (?:is|was|looks|seems) (?:wrong|too high|incorrect|higher)|instead of (?:the )?[£$€]',
    ),
    'unexpected charge': words(
      "(?:never|didn['’]?t|did not) (?:authori[sz]ed?|agree(?:d)? to|sign(?:ed)? up|subscribe|order|buy|approve)|unauthori[sz]ed|(?:don['’]?t|do not) recogni[sz]e|unknown (?:charge|payment)|(?:auto(?:matically)?|auto[- ])[- ]?renew(?:ed|al|s)?|renew(?:ed|al) without|free trial|trial (?:ended|was)|kept (?:charging|billing|taking)|still (?:being )?(?:charg|bill)(?:ed|ing)|keep (?:charging|billing|taking)|hidden (?:fee|charge|cost)s?|charged (?:me )?(?:after|even though|without|for something)",
    ),
    refund: words('refund(?:s|ed|ing)?|money back|reimburs\\w*|get my money|credited? back|chargeback'),
    fee: words('fees?|surcharge|penalty|late charge|service charge|cancellation charge|postage cost'),
    'price rise': words(
      '(?:price|prices|cost|rate|plan|bill|subscription) (?:has |have |just |went |gone |going |is |was |being )*(?:up|rise|rose|risen|increase[ds]?|raised|doubled|hike[ds]?)|(?:price|rate) (?:rise|increase|hike|change)|rais(?:ed|ing) (?:the |your |my )?(?:price|rate)s?|gone up by|(?:more expensive|pay(?:ing)? more)',
    ),
    discount: words(
      '(?:discount|promo(?:tion(?:al)?)?|voucher|coupon)(?: ?code)?s?|gift card|sale price|loyalty points|cashback',
    ),
    'failed payment': words(
      "(?:payment|card|transaction)s? (?:keeps? |was |is |got |being |has been )*(?:fail(?:ed|ing|s)?|declin(?:ed|ing|es)|reject(?:ed|s)|not go(?:ing)? through|won['’]?t go)|(?:can['’]?t|cannot|unable to) (?:pay|check ?out)|(?:declined|rejected) my (?:card|payment)",
    ),
    invoice: words('invoices?|receipt|vat|billing statement'),
    'late delivery': words(
      "(?:late|delayed|overdue|slow) (?:delivery|parcel|package|order|shipment)|(?:delivery|parcel|package|order|shipment|it|they) (?:is|was|are|were|still|has|have|hasn['’]?t|had|been|yet|running|now|a|days?|weeks?|\\d+|two|three|four|five|ten|six| )*(?:late|delayed|overdue|stuck)|(?:not|hasn['’]?t|haven['’]?t|never|yet to|didn['’]?t) (?:yet |been |been )*(?:arrive[d]?|come|shipped|dispatched|delivered|turn(?:ed)? up|show(?:n|ed)? up)|still (?:waiting (?:for|on) (?:my|the|our|an?|it|delivery)|not here|no (?:parcel|package|delivery|order|sign))|where(?:['’]?s| is| are| the .{0,10} is) (?:my|the|our) (?:order|parcel|package|delivery|stuff|item|\\w+)|supposed to (?:arrive|be (?:here|delivered)|come)|should have (?:arrived|been (?:here|delivered)|come)|in transit|tracking (?:hasn['’]?t|has not|says|shows|number)",
    ),
    'lost parcel': words(
      "(?:lost|missing|stolen) (?:in the post |in transit |in the mail )?(?:parcel|package|order|delivery|letter)|(?:parcel|package|order) (?:is|was|has been|went|got|must be) (?:lost|missing|stolen)|(?:says?|marked|shows?|showing|claims?|tracking) .{0,25}delivered|never (?:received|arrived|got|came|turned up)|not received|(?:didn['’]?t|haven['’]?t|have not|did not) (?:receive|received|got|get) (?:it|my|the|anything|any)|lost in (?:the )?(?:post|transit|mail)",
    ),
    'wrong item': words(
      "wrong (?:item|product|thing|one|order|colou?r|model|size|version|parcel|shoes?|book|part|shade|flavou?r|\\w+ (?:was )?(?:sent|delivered|arrived))|(?:sent|received|got|delivered|given) (?:me |us )?(?:the |a |an )?(?:wrong|different|incorrect|someone else['’]?s)|not what i (?:ordered|bought|asked)|instead of (?:the |a |an )?(?:\\w+ ){0,3}i (?:ordered|bought)|i ordered .{0,40} (?:but|and) (?:i )?(?:got|received|you sent)",
    ),
    'missing item': words(
      "(?:missing|incomplete|half) (?:item|items|part|parts|piece|pieces|order|my order|from)|(?:item|part|piece|screw|one|half|some|charger|cable|lid)s? (?:is|are|was|were|of (?:it|them) (?:is|was|are|were)) missing|only (?:one|half|some|part|two|received|got|1|2) |not (?:in|inside) the (?:box|parcel|package)|wasn['’]?t in(?:side)? the",
    ),
    'missed appointment': words(
      "(?:engineer|technician|installer|driver|courier|plumber|fitter|repair ?man|appointment|nobody|no ?one|visit|someone) (?:\\w+ ){0,3}(?:never |didn['’]?t |did not |failed to |no[- ])?(?:showed|show(?:n)? up|turn(?:ed)? up|came|come|missed|no[- ]?show|was cancelled|was missed)|missed (?:the |my |our )?(?:appointment|slot|visit)|(?:took|taken|had) (?:the |a |half a |an? |another )*day off|waited in|stayed (?:at )?home all day|waiting (?:in|at home|all day)|time ?slot",
    ),
    'cancelled order': words(
      '(?:order|booking|reservation|flight) (?:was|got|has been|been|is|were) cancell?ed|(?:you|they) cancell?ed (?:my|our|the)|cancell?ed (?:my|our) (?:order|booking|reservation)',
    ),
    damaged: words(
      "damage[ds]?|broken (?:in|on|when|glass|box|screen|lid|leg)|smashed|shattered|cracked|crushed|dented|scratch(?:ed|es)|torn|ripped|leak(?:ed|ing|s)|arrived (?:\\w+ ){0,3}(?:broken|in pieces|bent|open(?:ed)?)|(?:came|it[’']?s|was|is) (?:already )?(?:broken|bent) (?:when|in|on|out)|in pieces|bent",
    ),
    faulty: words(
      "faulty|defect(?:ive|s)?|stopped (?:working|charging|heating)|(?:doesn['’]?t|does not|won['’]?t|not|isn['’]?t|never|no longer) (?:even )?(?:work(?:ed|ing|s)?|turn(?:ing)? on|start(?:ing)?|charg(?:e|ing)|heat(?:ing)?|switch(?:ing)? on|power(?:ing)? (?:on|up))|broke(?:n)? (?:down|after|again|within)|(?:it|has|is|already|just|also) (?:broke|broken|died|dead)|died (?:after|on)|malfunction\\w*|keeps? (?:turning off|switching off|breaking|cutting out|overheating)|fell apart|packed (?:up|in)",
    ),
    'poor quality': words(
      '(?:poor|bad|cheap|terrible|awful|low|shoddy|shocking|disappointing) (?:quality|build|material|stuff)|quality (?:is|was|has)|cheaply made|(?:fell|falling|came|coming) apart|flimsy|peel(?:ed|ing)|fad(?:ed|ing)|tast(?:es|ed) (?:bad|awful|off|stale)|not worth|overpriced|rubbish quality|(?:worn|wore) out|(?:mould|mold)y?|stale|out of date',
    ),
    'wrong size': words(
      "(?:too|way too) (?:small|big|tight|large|loose|short|long)|(?:doesn['’]?t|don['’]?t|didn['’]?t|does not) fit|wrong size|size (?:guide|chart)|fits? (?:small|large|badly)",
    ),
    'no reply': words(
      "no (?:reply|response|answer|one (?:has )?(?:replied|answered|responded|got back|gets back))|(?:never|nobody|no-?one|not|haven['’]?t|hasn['’]?t|didn['’]?t|don['’]?t|won['’]?t|without) (?:\\w+ ){0,3}(?:repl(?:y|ied|ies)|answer(?:ed|s|ing)?|respon(?:d(?:ed|s)?|se)|got(?:ten)? back|get back|heard (?:back|anything|from)|hear(?:ing)? back|call(?:ed)? (?:me )?back|picked up|picks? up)|ignor(?:ed|ing|e)|radio silence|heard nothing|(?:emails?|messages?|calls?|tickets?) (?:went |go |are |have been |been )*(?:unanswered|ignored)|still (?:no|waiting (?:for|on) (?:a |an |your |any |some)*(?:reply|answer|response|call))",
    ),
    'contradictory answers': words(
      '(?:contradict\\w*|conflicting|different (?:answer|story|thing|information|reason|person (?:said|says|told))s?|mixed messages|inconsistent|says? one thing)|(?:one|another|first|other|your colleague|someone else) (?:\\w+ ){0,4}(?:told me|said|says) .{0,80}(?:another|the other|other|then|but|now|someone else) .{0,30}(?:told|said|says|saying)|everyone (?:tells|says|gives) (?:me )?(?:something|a) different',
    ),
    'rude agent': words(
      '(?:rude|condescending|patroni[sz]ing|dismissive|disrespectful|unprofessional|arrogant|sarcastic|impolite|unhelpful|snotty)|hung up (?:on )?|(?:laughed|shouted|yelled|snapped) at me|talked? (?:down )?to me like|treated (?:me )?(?:like|as)|attitude',
    ),
    'passed around': words(
      '(?:passed|sent|bounced|transferred|pushed|shoved|referred) (?:\\w+ ){0,4}(?:around|back and forth|from (?:one|person|pillar|department)|between|to (?:another|a different|someone else|\\d+ different))|pillar to post|(?:run|going|go|gone) (?:\\w+ )?(?:in circles|around in|round in)|run ?around|transferred (?:\\w+ )?(?:again|\\d+|three|four|twice)|(?:different|other) (?:department|agent|people|person)s?',
    ),
    'repeating the story': words(
      '(?:repeat(?:ed|ing)?|explain(?:ed|ing)?|told|tell(?:ing)?|said|going over) (?:\\w+ ){0,5}(?:again|over and over|every time|each time|all over|times|yet again|myself|from the (?:start|beginning))|start(?:ing)? (?:over|from scratch|again|from the (?:start|beginning))|same (?:story|questions?|thing|details) (?:over|again|every)|already (?:told|explained|sent|gave|given|said|provided|answered)',
    ),
    'not as described': words(
      "(?:not|isn['’]?t|nothing|wasn['’]?t|no) (?:\\w+ )?(?:as|like|what) (?:\\w+ ){0,2}(?:described|advertised|shown|pictured|promised|expected|the (?:photo|picture|description|website|ad))|mis(?:led|leading|sold|represented)|false(?:ly)? advertis\\w+|(?:website|page|ad|advert|listing|photo|picture|description|salesman|sales rep|sales person|salesperson) (?:clearly )?(?:said|says|showed|shows|promised|stated|states|claims?|claimed)|oversold|mis-?sold|bait and switch",
    ),
    'broken promise': words(
      "(?:you|they|he|she|someone|agent|colleague|rep|support|team|was|were|been) (?:\\w+ ){0,3}(?:promised|assured|guaranteed|swore)|(?:promised|assured|guaranteed) (?:me|us|that|a|it|to)|(?:you|they) said (?:it |you |they |that |someone |i )?(?:would|will|['’]?d|['’]?ll)|(?:was|were) told (?:it |that |i |someone |you |they |we )*(?:would|will|['’]?d|['’]?ll)|(?:was|were) supposed to (?:call|email|reply|get back|refund|contact)|said (?:within |in )?(?:\\d+|two|three|five|a few) (?:hours|days|working days|business days|weeks)|(?:broke|broken|empty) promises?|(?:didn['’]?t|never) (?:keep|kept) (?:your|their) (?:word|promise)",
    ),
    'locked out': words(
      "lock(?:ed)? (?:me |us )?(?:out|my account|of my)|(?:can['’]?t|cannot|can not|unable to|not able to|won['’]?t let me|couldn['’]?t|doesn['’]?t let me) (?:log|sign|get|access|login|log-?in|into)(?:ged)?(?:[ -]?(?:in|into|on|my|the|to))*|account (?:is |was |has been |got |keeps getting |gets )*(?:lock(?:ed)?|block(?:ed)?|suspend(?:ed)?|frozen|disabled|restricted)|(?:blocked|suspended|disabled|froze) my account|log ?in (?:doesn['’]?t|isn['’]?t|not|problem|issue|fail\\w*|error)|lost access|no access",
    ),
    password: words(
      '(?:password|passcode|pin)|(?:reset|verification|confirmation|security|login|2fa|two[- ]factor|authenticat\\w+|one[- ]time) (?:link|code|e-?mail|app|pin)|authenticator',
    ),
    hacked: words(
      "hack(?:ed|er|ers)?|someone (?:else )?(?:has |is |got |logged |used |using |changed )+|compromised|fraud(?:ulent)?|scam(?:med)?|phish\\w+|stolen (?:card|account|identity)|identity theft|suspicious (?:login|activity|sign-in)|(?:wasn['’]?t|not|isn['’]?t) me",
    ),
    'closed account': words(
      '(?:account|profile|subscription|membership) (?:was|is|has been|got|been) (?:closed|deleted|terminated|removed|cancell?ed|deactivated)|(?:closed|deleted|terminated|removed|deactivated|cancell?ed) my (?:account|profile|subscription|membership)|banned',
    ),
    outage: words(
      '(?:outage|down(?:time)?|offline|service interruption)|(?:site|website|app|server|system|service|internet|network|broadband|line|connection|wi-?fi|platform|dashboard|api) (?:is|was|has|has been|keeps|been|still|went|goes|are|completely|all| )*(?:down|dead|offline|unavailable|out|gone|dropping|cutting)|(?:no|without|lost) (?:internet|service|signal|connection|broadband|phone line|power)|50[0234] error|connection (?:drops|dropped)',
    ),
    bug: words(
      "bugs?|glitch(?:es|y)?|error(?:s| message| code)?|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|blank (?:page|screen)|(?:button|page|feature|screen|form|export|sync|import|report|app) (?:\\w+ ){0,3}(?:doesn['’]?t|not|won['’]?t|isn['’]?t|stopped|broken|fails|never)|not sync\\w*|won['’]?t (?:load|open|save|export|sync|upload|install|update|connect)|(?:doesn['’]?t|not) (?:load(?:ing)?|sav(?:e|ing)|sync(?:ing)?|export(?:ing)?|upload(?:ing)?|connect(?:ing)?)",
    ),
    slow: words(
      '(?:so |too |very |really |painfully |incredibly |extremely )?slow(?:ly|er)?|laggy|lagging|takes? (?:ages|forever|minutes)|time[sd]? ?out|loading forever|buffering',
    ),
    'lost data': words(
      '(?:lost|deleted|gone|disappeared|wiped|erased|vanished|missing) (?:\\w+ ){0,4}(?:data|files?|photos?|work|history|contacts?|documents?|records?|projects?|messages|settings|notes)|(?:data|files?|photos?|work|history|contacts?|documents?|records?|projects?|notes|everything) (?:\\w+ ){0,3}(?:gone|lost|deleted|disappeared|wiped|erased|vanished|missing)',
    ),
    update: words(
      '(?:latest |new |last |recent |since the |after the |software |app )+(?:update|upgrade|version|release|redesign)|updated (?:the|my|to)|upgraded',
    ),
    'return window': words(
      "return (?:window|period|policy|deadline|label)|(?:\\d+|fourteen|thirty)[- ]days? (?:return|window|period|limit|policy)|(?:outside|past|after|over|missed) (?:the |your )?(?:\\d+|return|fourteen|thirty)[- ]?(?:days?|window|period)|(?:refus\\w+|won['’]?t|can['’]?t|not|reject\\w+|denied|deny) (?:\\w+ ){0,3}(?:return|take it back|accept|exchange)|want to return|send it back|returned? (?:it|the|my|them)|too late to return",
    ),
    cancellation: words(
      'cancel(?:l?ing|l?ation|l?ed)? (?:\\w+ ){0,2}(?:subscription|membership|contract|plan|account|policy|service|fee|charge|it|period)|(?:want|like|trying|need|tried|going|how|decided|wish|asked) to cancel|cancellation|notice period|minimum term|early termination|end (?:my|the) (?:contract|subscription)|unsubscribe',
    ),
    warranty: words(
      'warrant(?:y|ies)|guarantee (?:period|expired|claim|covers?)|under guarantee|consumer rights|statutory rights',
    ),
    'identity check': words(
      '(?:verify|prove|proof of|confirm|check(?:ing)?) (?:\\w+ )?(?:identity|id|address|who i am)|passport|(?:id|identity) (?:check|verification|document)|driving licen[cs]e|security questions?',
    ),
    bereavement: words(
      '(?:passed away|died|death|funeral|bereave\\w+|deceased|widow(?:ed|er)?|late (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner)|lost my (?:husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|baby|nan|gran\\w*))',
    ),
    illness: words(
      'hospital(?:i[sz]ed)?|cancer|chemo\\w*|surgery|operation|disab(?:led|ility)|wheelchair|ill(?:ness)?|sick|stroke|heart attack|diabet\\w+|medication|medicine|insulin|prescription|depress(?:ed|ion)|anxiety|panic attacks?|mental health|pregnan\\w+|carer|dementia|epilep\\w+|oxygen',
    ),
    'money trouble': words(
      "can['’]?t (?:afford|pay (?:my|the|rent|for food))|cannot afford|overdraft|overdrawn|lost my job|made redundant|laid off|unemployed|(?:pay|paying|make|miss(?:ed)?|my|the) (?:the |my )?(?:rent|mortgage)|(?:on|claiming) (?:benefits|universal credit)|food (?:bank|for my)|feed my|no money|broke|debts?|bounced|hardship|struggling (?:to pay|financially|with money|to make)",
    ),
    'self-harm': words(
      "(?:kill|hurt|harm|hurting|harming|killing) myself|suicid\\w+|end (?:it all|my life)|(?:don['’]?t|do not|no longer) want to (?:live|be here|go on)|no reason to (?:live|go on)|self[- ]harm\\w*|better off dead|can['’]?t (?:go on|do this any ?more|cope any ?more)",
    ),
    'deadline or event': words(
      "wedding|birthday|christmas|anniversary|holiday|vacation|(?:my|our|the) (?:trip|flight|event|party|exam|presentation|launch|move|interview|conference|honeymoon)|graduation|mother['’]?s day|father['’]?s day|valentine\\w*|deadline|need(?:ed)? (?:it|this|them) (?:by|for|before|on|today|tomorrow)|leav(?:e|ing) (?:on|tomorrow)|fly(?:ing)? (?:out )?(?:on|tomorrow)|in time for|baby shower|christening|closing date",
    ),
    gift: words(
      'gifts?|presents?|(?:for|bought) (?:it |this |them )?(?:for |as )?my (?:son|daughter|mum|mom|mother|father|dad|wife|husband|niece|nephew|grand\\w+|girlfriend|boyfriend|partner|friend|sister|brother)',
    ),
  },
  cues: {
    'asks for news': words(
      "any (?:news|update|updates|progress|word|luck)|(?:what(?:['’]?s| is) (?:the |happening|going on)(?:status|latest|happening|hold ?up)?)|(?:chasing|chase|following up|follow up|checking in|bump)|(?:status|update) (?:of|on|please|\\?)|have you (?:heard|found|managed|had a chance|got)|(?:where are we|how long (?:\\w+ ){0,3}(?:more|longer|take|will|until|does|is|do|must|should)|when (?:will|can|do|is|are|am|should|exactly))|still waiting|heard nothing|haven['’]?t heard",
    ),
    'asks why': words(
      "why|how (?:could|can|did|come|is it possible)|what (?:happened|went wrong|caused|on earth)|explain (?:how|why|what|to me)|explanation|what(?:['’]?s| is) the reason|reason for",
    ),
    'asks for money back': words(
      "(?:want|need|like|demand|expect|give|get|require|request\\w*|issue|process|asking for|where(?:[’']?s| is)) (?:\\w+ ){0,4}(?:refund(?:ed)?|money(?: back)?|reimburse\\w*)|refund (?:me|it|my|the|please)|money back",
    ),
    'asks for replacement': words(
      'replace(?:ment|d)?|(?:send|get) (?:me )?(?:a |an )?(?:new|another|the right|the correct)|exchange|new one|swap|re-?send',
    ),
    'asks for compensation': words(
      'compensat\\w+|goodwill|make (?:it|this) (?:up|right)|discount for|credit for|for (?:my|the) (?:trouble|inconvenience|time|hassle)|what (?:are you going to|will you|can you) (?:do|offer)',
    ),
    'asks to cancel': words(
      "(?:cancel|close|terminate|end|delete) (?:\\w+ ){0,2}(?:account|subscription|membership|contract|plan|order|service|everything|it|booking)|(?:want|like|going|need|trying|tried|how|wish) to (?:cancel|leave|close)|i['’]?m (?:leaving|cancell?ing|done|out)|switch(?:ing)? to (?:another|a competitor|a different|someone)",
    ),
    accepts: words(
      "(?:yes|yeah|yep|ok(?:ay)?|sure|fine|great|perfect|alright|deal|sounds? (?:good|fair|fine|great)|that (?:works|would work|would be (?:great|good|fine|perfect|ok(?:ay)?|lovely)|['’]?s fine|is fine|sounds (?:good|fair|fine))|works for me|(?:let['’]?s|i['’]?ll|i would|i['’]?d) (?:go (?:with|for)|take|rather have|prefer|choose|like the|accept)|go ahead|please do|i accept|agreed?|happy with that|option (?:one|two|1|2|a|b)|the (?:first|second|former|latter)(?: option| one)?|do that|happy to (?:do|wait|try))",
    ),
    declines: words(
      "(?:no,? (?:thanks|thank you|that|i|this|not)|not (?:good enough|acceptable|interested|happy with|what i (?:asked|want)|enough|going to)|unacceptable|(?:don['’]?t|do not) (?:want|need|accept|think that)|(?:won['’]?t|doesn['’]?t|does not|can['’]?t|isn['’]?t going to) (?:help|work for|do|cut it|solve|accept|be)|insult(?:ing)?|(?:a|the) joke|keep your|useless|refuse|is that (?:it|all|the best)|not (?:a )?(?:solution|fair)|ridiculous)",
    ),
    'says solved': words(
      "(?:it|this|everything|all|now)(?:['’]?s| is| has| was| has been| got)? (?:\\w+ ){0,3}(?:work(?:s|ing|ed)|solved|sorted|fixed|resolved|fine now|good now|back (?:to normal|up|online)|arrived|come through)|works (?:now|again|perfectly|like)|did the trick|problem(?:['’]?s| is) (?:solved|gone|fixed)|(?:got|received|arrived|have) (?:\\w+ ){0,3}(?:refund|parcel|package|replacement|money|it) (?:today|this morning|yesterday|now|safely|thanks|thank)|(?:sorted|solved|fixed|resolved)(?: it| now| thanks| thank|,|!|\\.)|no (?:further|more) (?:help|questions|problems|issues)|all (?:good|set|sorted|done)|i['’]?m (?:back )?in(?: now)?",
    ),
    'says still broken': words(
      "(?:still|again) (?:\\w+ ){0,3}(?:not|doesn['’]?t|broken|the same|wrong|fails?|failing|locked|happening|having|getting|showing|nothing|won['’]?t|can['’]?t|crash\\w+|down|there)|(?:didn['’]?t|did not|doesn['’]?t|hasn['’]?t|not) (?:help|work(?:ed)?|fix(?:ed)?|solve[d]?|made any difference|make any difference|change[d]? anything)|(?:same|exact same) (?:problem|issue|error|thing)|no (?:change|difference|better|joy|luck)|(?:happened|happening|broke|broken|failed|stopped|back) again|keeps (?:happening|coming back)|tried (?:that|all|everything|it|this)|already tried",
    ),
    thanks: words('thank(?:s| you)|thx|cheers|appreciate(?:d)?|grateful|much obliged|ta'),
    praises: words(
      "(?:great|excellent|amazing|fantastic|brilliant|wonderful|superb|outstanding|awesome|lovely|best|impressed|fabulous|incredible|top|stellar) (?:\\w+ ){0,2}(?:service|help|support|job|work|team|experience|customer|response|company)|(?:so|very|really|extremely|super|most) (?:helpful|kind|patient|quick|friendly|impressed|pleased|happy with|grateful)|(?:you|he|she|they|\\w+) (?:were|was|have been|has been|is|are) (?:\\w+ )?(?:brilliant|amazing|fantastic|wonderful|excellent|great|helpful|a star|a lifesaver|so kind|so patient)|(?:saved|made) my (?:day|life|week)|(?:pass (?:on )?(?:my )?(?:thanks|compliments)|compliments? to|shout ?out|well done|lifesaver)|couldn['’]?t be happier|love (?:your|the|this|it)",
    ),
    'own mistake': words(
      'my (?:own )?(?:fault|mistake|bad|error)|i (?:must have |may have |might have |probably |accidentally |mistakenly |stupidly )+\\w+|i (?:forgot|misread|mistyped|misunderstood|overlooked|ordered the wrong|entered the wrong|typed (?:in )?the wrong|gave (?:you )?the wrong|put (?:in )?the wrong|dropped (?:it|my)|spilled|clicked (?:the wrong|by))|(?:by|in) (?:accident|mistake|error)',
    ),
    'outside cause': words(
      "(?:storm|snow|flood|weather|strike|customs|border|hurricane|earthquake|pandemic|power cut|bank (?:says|said|holiday|blocked|declined|hasn['’]?t)|my bank|(?:royal mail|the )?(?:courier|carrier|postman|mailman|driver|post office|airline|landlord|internet provider|isp|neighbou?r))",
    ),
    'promise not kept': words(
      "(?:you|they|he|she|someone|agent|colleague|support|team|i was|we were)(?: \\w+){0,3} (?:promised|assured|told (?:me|us)|said) .{0,90}(?:but|and (?:yet|still|nothing|no)|nothing|never|still|didn['’]?t|hasn['’]?t|haven['’]?t|now|that was|yet|no )|(?:promised|supposed|meant|due) (?:to|me|by|on) .{0,60}(?:nothing|never|still|didn['’]?t|but|not)|(?:broke|broken|empty|another) promises?|never (?:called|rang|emailed|got) (?:me )?back|no (?:one|body) (?:called|rang|came|contacted)",
    ),
    'wants a call': words(
      '(?:call|ring|phone|speak (?:to|with)|talk to) (?:me|someone|somebody|a (?:person|human|real person))|(?:by|over the|on the) phone|call ?back|phone number',
    ),
    'wants it in writing': words(
      'in writing|written (?:confirmation|response|statement)|by e-?mail|on paper|confirm (?:\\w+ )?by',
    ),
    'asks how': words(
      'how (?:do|can|would|should) (?:i|we)|how to|is (?:it|there) (?:possible|a way|any way)|can i|could i|do you (?:have|offer|know|ship|support)|what (?:do|should|are) (?:i|the)|where (?:do|can) i|which|am i able',
    ),
    'reports done': words(
      "i(?:['’]?ve| have) (?:now |just |already |today |gone ahead and )?(?:sent|refunded|issued|processed|fixed|cancelled|reset|unlocked|updated|restored|removed|replaced|shipped|dispatched|credited|corrected|arranged|applied|changed|closed|reinstated|re-?opened|booked|merged|switched|ordered|extended|waived|completed|resolved|sorted)|(?:has|have) (?:now |just )?been (?:sent|refunded|issued|processed|fixed|cancelled|reset|unlocked|updated|restored|removed|replaced|shipped|dispatched|credited|corrected|applied|changed|resolved|reinstated|sorted)|(?:is|are) (?:now )?(?:fixed|resolved|restored|back (?:up|online)|on its way|live|complete|done)|should (?:now )?(?:work|be working|be able to)",
    ),
    'says no': words(
      "(?:unable|not able) to|(?:can['’]?t|cannot|can not|won['’]?t be able) (?:\\w+ )?(?:refund|offer|give|accept|waive|make|change|return|exchange|extend|do|process|issue|replace|help|provide)|not (?:possible|eligible|covered|permitted|allowed)|unfortunately|outside (?:the|our)|no longer (?:available|possible)",
    ),
    'offers choice': words(
      '(?:would you (?:prefer|rather|like)|which (?:would|of|one|option|do you)|either .{3,160} or |two (?:options|ways|choices|things)|option (?:one|1|a)|(?:i|we) can (?:offer|also|either|send|refund|give)|your choice|up to you|whichever|what (?:would|do) you (?:prefer|think|like)|could (?:offer|send|refund))',
    ),
    'asks a question': /\?/u,
  },
} satisfies Words;
