import type { CueWords } from '../vocabulary';

const FEW = "(?:[\\p{L}']+ ){0,3}";
const DONE =
  '(?:sent|refunded|issued|processed|fixed|cancelled|reset|unlocked|updated|restored|removed|replaced|shipped|dispatched|credited|corrected|arranged|applied|changed|closed|reinstated|re-?opened|booked|switched|ordered|extended|waived|completed|resolved|sorted|put)';

export const cues: CueWords = {
  'asks for news': [
    '(?:has|did|have) (?:any(?:one|body)|you|they|he|she) (?:[\\p{L}]+ )?(?:heard|looked|managed|checked|decided|found|fixed|shipped|sent|read|seen)',
    '(?:days?|weeks?|months?|hours?) (?:later|on|ago)?[^.?!]{0,25}(?:still )?(?:nothing|no news|no word|no sign|not a word|silence)',
    "how (?:much longer|far along|are things|is it (?:going|coming))|what became of|is there (?:any|some) (?:movement|news|progress)|(?:please )?(?:keep|let) me (?:posted|know (?:when|where it))|just checking|any idea when|by when|what(?:'s| is) the delay|did (?:it|that|this) (?:go|get) (?:out|through|sent)",
    "where(?:'s| is| are) (?:it|they)",
    '(?:is )?any(?:one|body) (?:working|looking|dealing|there)|been (?:a|two|three|\\d+) (?:whole )?(?:days?|weeks?|months?)(?: now| already)?(?! late)',
    'when (?:my|the|our) [^.?!]{0,40}(?:ship|arriv|deliver|come|be ready)|(?:wish(?:ed)?|like|want(?:ed)?) to (?:ask|know) (?:when|whether|how long)',
    'any (?:news|updates?|progress|word|luck)|(?:status|update) (?:of|on|please|\\?)|an update',
    "what(?:'s| is) (?:the (?:status|latest|hold ?up)|happening|going on)",
    'chasing|following up|follow up on|checking in|have you (?:heard|found|managed|had a chance)',
    'how long (?:[\\p{L}]+ ){0,3}(?:more|longer|take|will|until|does|is|do|must|should)|when (?:will|can|do|is|are|am|should|exactly)|where are we',
    "still waiting|heard nothing|have ?n'?t heard",
  ],
  'asks why': [
    'on what (?:grounds|basis)|how is that (?:possible|fair|allowed)|what (?:was|is) the (?:cause|problem)|what am i (?:paying|being charged) (?:for|more)|who (?:decided|allowed)|for what reason|how on earth',
    "why|how (?:could|can|did|come|is it possible)(?! i)|what (?:happened|went wrong|caused)|explain (?:how|why|what|to me)|explanation|what(?:'s| is) the reason|reason for|what does .{1,30} mean",
  ],
  'asks for money back': [
    '(?:my|the|our|a) (?:fee|fare|payment|ticket|deposit|subscription|cost|difference|amount|extra) (?:back|returned|credited)|credit the (?:difference|amount)|pay (?:me|us|it) back|i want to be (?:refunded|paid back)|return (?:the|my) (?:money|second|extra|payment|difference)|refund(?:ed)?,? please|reverse the (?:charge|payment)',
    `(?:want|need|like|demand|expect|give|get|require|request\\w*|issue|process|asking for|where(?:'s| is)) ${FEW}(?:a |my |full )*(?:refund(?:ed)?|money(?: back)?|reimburse\\w*|deposit back)`,
    'refund (?:me|it|my|the|please)|money back|want it back',
  ],
  'asks for replacement': [
    '(?:it|this|them) (?:exchanged|swapped|changed|replaced)|(?:want|need|like|get|have|prefer) (?:a |an |one |the )(?:\\p{L}+ ){0,2}(?:that works|without|replacement|exchange|one in|new)|order a new|new (?:card|one) (?:sent|please)',
    'replac(?:e|ement|ed)|(?:send|get) (?:me )?(?:a |an )?(?:new|another(?! (?:e-?mail|message|letter|reminder|request|complaint|word|time))|the right|the correct)|exchange|new one|swap|re-?send',
  ],
  'asks for compensation': [
    'who (?:pays|is paying|will pay|covers)|(?:cover|pay for|reimburse) (?:my|the|our) (?:costs?|expenses?|loss(?:es)?|taxi|hotel|time|day)|(?:some|any) (?:form|kind) of compensation|something for (?:my|the|our)|out of pocket',
    'make up for|make amends|what do i get|owe me',
    'compensat\\w+|goodwill|make (?:it|this) (?:up|right)|credit for|for (?:my|the) (?:trouble|inconvenience|time|hassle)|what (?:are you going to|will you|can you) (?:do|offer)',
  ],
  'asks to cancel': [
    '(?:want|like|need|please|can you|could you|to) (?:end|stop|terminate|cancel) (?:\\p{L}+ ){0,2}(?:contract|subscription|membership|policy|plan|account|connection|line|service)|no longer (?:need|want|require) (?:\\p{L}+ ){0,3}(?:service|subscription|connection|plan|membership|account|policy|contract)|cancel(?:l?ing)? (?:everything|it all|my)|stop (?:charging|billing|renewing|the (?:renewal|subscription))',
    '(?:cancel|close|terminate|end|delete) (?:[\\p{L}]+ ){0,2}(?:account|subscription|membership|contract|plan|service|everything|insurance)',
    "(?:want|like|need|trying|tried|how|wish|going) to (?:cancel|leave|close)|i'?m (?:leaving|cancell?ing|done|out)|switch(?:ing)? to (?:another|a competitor|a different|someone)|moving to another",
  ],
  accepts: [
    '(?:the|a|an) [^.?!]{1,40} it is',
    "(?:i'?ll|we'?ll|i will|we will|i|we) (?:take|choose|pick|go for|opt for|prefer|accept|keep)|^[^.?!\\n]{1,60}(?:,|\\b) ?(?:please|then|thanks|suits (?:me|us)|is (?:fine|good|perfect|better))\\b|let'?s do (?:it|that)|that'?ll do|fair enough|(?:good|works|fine|better) for (?:me|us)|book (?:me|it|us)|count me in|i'?m (?:happy|ok|okay|fine) with|suits (?:me|us)|do that",
    'yes|yeah|yep|ok|okay|sure|fine|great|perfect|alright|deal|agreed|lovely',
    "sounds? (?:good|fair|fine|great)|(?:that|it|this) (?:works|would work|would be (?:great|good|fine|perfect|ok|okay|lovely|nice)|'?s fine|is fine)|works for me",
    "(?:let'?s|i'?ll|i would|i'?d) (?:go (?:with|for)|take|rather have|rather|prefer|choose|like (?:the|a|my)|accept|have)|go ahead|please do|i accept|happy with that|happy to (?:do|wait|try)",
    'option (?:one|two|1|2|a|b)|the (?:first|second|former|latter)(?: option| one)?|(?:refund|replacement|new one|credit|voucher) (?:please|is fine|would be)|a new one please',
  ],
  declines: [
    "(?:not|n't) (?:even )?(?:cover|help|pay for|replace|solve)|worth nothing|(?:is|are) (?:worthless|useless|no use|of no use)(?: to (?:me|us))?|will not (?:fly|shop|stay|buy|book|come back|be back)|not what i (?:asked|wanted|need)|even cover|never again",
    "^(?:no|nope|nah|never|absolutely not|not a chance|forget it|no no)\\b|(?:i|we) (?:already )?(?:said|told you) no|no use to|what (?:good|use) is|what (?:am i|would i) (?:supposed to )?do with|(?:not|n't) (?:cover|enough|even close|come close|acceptable|fair|right)|(?:don'?t|do not|didn'?t) (?:want|need) (?:money|a (?:refund|discount|voucher|credit)|your|vouchers?|credit|points)|come on|surely|there must be (?:something|a way)|(?:rather|would rather) not|why would i|(?:way|far) too (?:little|low)|seriously|you must be joking|laughable|nice try|doesn'?t (?:help|cover|solve|fix)|that'?s not what i",
    '(?:no,? (?:thanks|thank you|that|i|this|not|way))|neither',
    'not (?:good enough|acceptable|interested|happy with|what i (?:asked|want)|enough|going to (?:accept|happen|work))|unacceptable',
    "(?:do ?n'?t|do not) (?:want (?:that|your|a|another|the)|need|accept|think that)|(?:wo|does|ca|is)n'?t (?:going to )?(?:help|work for me|do|cut it|solve|acceptable|be enough)",
    'insult(?:ing)?|(?:a|the) joke|keep your|refuse|is that (?:it|all|the best)|so that is it|not (?:a )?(?:solution|fair)|ridiculous|computer says no',
  ],
  'says solved': [
    "all(?: is|'s)? (?:well|fine|good|right)(?: now| again)|everything(?: is|'s)? (?:well|fine|ok|okay)|sorted itself",
    "(?:it|they|that|this) (?:did|has|have) (?:it|the job|arrived)|(?:it|he|she|they|the \\p{L}+) (?:turned up|showed up|came|arrived|landed) (?:this|today|yesterday|an hour|in the end|after all|safe)|(?:is|are) (?:now )?(?:right|correct|in order|as it should be|there) (?:now|this time|again)|can (?:log|sign|get) (?:back )?in(?:to)? (?:again|now)|(?:i'?m|we'?re) (?:back )?(?:in|up and running|online)(?: again| now)?|happy to (?:say|report)|no longer (?:an issue|a problem|needed|happens?|crashes)|fixed it",
    "(?:is|it'?s|its|are) (?:\\p{L}+ing|back|up) again|(?:prints?|works|loads|opens|runs|charges) (?:again|now|fine)",
    "(?:it|this|everything|all|now|login|app|site|internet)(?:'s| is| has| was| has been| got)? (?:[\\p{L}]+ ){0,2}(?:works|working|worked|solved|sorted|fixed|resolved|fine now|good now|back (?:to normal|up|online))",
    `works (?:now|again|perfectly|like)|did the trick|problem(?:'s| is| has been)? (?:solved|gone|fixed|resolved)|(?:it|they|${'(?:my|the|a)'} (?:refund|parcel|package|replacement|money|order|new one)) (?:has |have |just |finally |safely )*(?:arrived|came through|come through|went through|is here|came)`,
    '(?:got|received) (?:[\\p{L}]+ ){0,2}(?:refund|parcel|package|replacement|money|it) (?:today|this morning|yesterday|now|safely|thanks|thank|ok)|saw it c(?:a|o)me through',
    "(?:sorted|solved|fixed|resolved)(?: it| now| thanks| thank|,|!|\\.)|no (?:further|more) (?:help|questions|problems|issues)|all (?:good|set|sorted)(?: now| here| thanks| thank|,|!|\\.)|i'?m (?:back )?in(?: now)?",
  ],
  'says still broken': [
    "(?:it|that|this)(?:'s| is| was| looks| stays)? (?:just |exactly |still )*the same|the rest (?:is|are) (?:still )?|no luck|(?:back|right back) to (?:square one|where|how it)|(?:came|come|comes) back|(?:it|they|that) (?:lasted|held|worked) (?:for )?(?:an?|one|two|three|\\d+|about|until|only)|(?:within|after) (?:an?|one|two|\\d+) (?:hours?|days?|minutes?)[^.?!]{0,20} (?:again|back)|(?:hasn'?t|has not|haven'?t|didn'?t|did not|doesn'?t|does not) (?:changed|helped|arrived|come|gone|solve|stop|stopped)|not (?:fixed|solved|resolved|sorted|working|gone)|unchanged|yet again",
    'even (?:more|worse)|worse (?:than before|now|than ever)|made it worse',
    "(?:still|again) (?:[\\p{L}']+ ){0,3}(?:not|does ?n'?t|broken|the same|wrong|fails?|failing|locked|happening|getting|showing|won'?t|can'?t|crash\\w+|down|there|dropping|drops|issues?|problems?|trouble)",
    "(?:did ?n'?t|did not|does ?n'?t|has ?n'?t) (?:help|work|fix|solve|made any difference|make any difference|change anything)|made no difference",
    '(?:same|exact same) (?:problem|issue|error|fault|thing)|no (?:change|difference|better|joy)|(?:happened|happening|broke|broken|failed|stopped|back) again|is (?:there|back) again|keeps (?:happening|coming back)|tried (?:that|all|everything|this)|already tried',
  ],
  thanks: [
    "thnx|tnx|tq|thanks?|thank-you|bless you|you'?re (?:a |an )?(?:star|angel|legend|gem|lifesaver|life saver|hero)",
    'ty|tysm|thank u|many thanks',
    'thank(?:s| you)|thx|cheers|appreciated?(?! it if| if)|grateful(?! if)|much obliged',
  ],
  praises: [
    '(?:was|is|were|been) (?:such |truly )?(?:a|an absolute|pure) (?:joy|delight|pleasure|star|treasure|gem)|(?:family|parish|team|class|office|kids|children|we) (?:all )?thanks? you',
    "(?:never|not|won't) forget (?:it|that|this|him|her|them|your)|without being asked|out of (?:his|her|their|your) way|credit to (?:you|your|the)|(?:his|her|their|your) (?:kindness|patience|warmth)|restored my faith|could not have been (?:kinder|nicer|more)|touched|gem",
    "(?:could|can)(?:n'?t| not) (?:fault|praise|thank)|(?:want|like|wanted) to (?:praise|commend|compliment)|above and beyond|second to none|(?:you|he|she|they) (?:really |truly )?(?:helped|saved|rescued|cared|listened)|(?:that|it) was (?:quick|fast|easy|painless|kind)|(?:best|top|first[- ]class|five[- ]star|10/10|a\\+) (?:service|support|help|experience|team|shop)?|please (?:tell|thank|pass)|deserves? a (?:raise|medal|thank)",
    'you (?:guys )?(?:sorted|fixed|solved|helped)|(?:wanted to|just) say (?:a )?(?:big |huge )?thank|^(?:brilliant|amazing|fantastic|awesome|excellent)',
    '(?:great|excellent|amazing|fantastic|brilliant|wonderful|superb|outstanding|awesome|lovely|impressed|fabulous|incredible|stellar) (?:[\\p{L}]+ ){0,2}(?:service|help|support|job|work|team|experience|customer|response|company)',
    '(?:so|very|really|extremely|super|most) (?:helpful|kind|patient|quick|friendly|impressed|pleased|happy with|grateful)(?! if)',
    `(?:you|he|she|they|\\p{Lu}\\p{Ll}+|colleague|agent|team) (?:were|was|have been|has been|is|are) (?:[\\p{L}]+ )?(?:brilliant|amazing|fantastic|wonderful|excellent|great|helpful|a star|a lifesaver|so kind|so patient)`,
    "(?:saved|made) my (?:day|life|week)|pass (?:on )?(?:my )?(?:thanks|compliments)|compliments? to|shout ?out|well done|lifesaver|could ?n'?t be happier|five stars|5 stars|everything (?:is|was) perfect",
  ],
  'own mistake': [
    '(?:my|our) (?:own )?(?:doing|slip|oversight|carelessness|typo)|(?:on|at) (?:my|our) (?:own )?(?:side|end)(?: not yours)?',
    '(?:stupid|silly|dumb|my own) (?:mistake|error|of me)|i (?:mistyped|mis-?typed|mixed up|muddled|misplaced|missed (?:the|my)|locked myself|deleted|selected|booked|picked|chose|typed|put in) (?:\\p{L}+ ){0,4}(?:wrong|twice|by mistake|accidentally|instead)|i (?:lost (?:my|the) (?:card|keys?|tickets?|receipt|phone|wallet|pin)|(?:broke|cracked|knocked over) (?:it|them|the|mine)|locked myself|sat on|mistyped|misread)|(?:my|our) (?:son|daughter|dog|cat|kid|child|toddler|husband|wife|boy|girl) (?:\\p{L}+ ){0,2}(?:threw|broke|dropped|spilled|spilt|knocked|chewed|bought|ordered|subscribed|pressed|clicked|deleted)|(?:i|we) (?:booked|ordered|paid|chose|entered|selected|sent) (?:\\p{L}+ ){0,3}(?:the )?wrong|(?:i|my) (?:am|was|being) (?:an idiot|daft|silly|stupid)|silly me|oops|whoops',
    'my (?:own )?(?:fault|mistake|bad(?! \\p{L})|error)|i (?:think i )?made a mistake',
    'i (?:must have |may have |might have |probably |accidentally |mistakenly |stupidly )+(?!been|got)\\p{L}+',
    'i (?:forgot|misread|mistyped|misunderstood|overlooked|ordered the wrong|entered the wrong|typed (?:in )?the wrong|gave (?:you )?the wrong|put (?:in )?the wrong|dropped (?:it|my)|spilled|clicked the wrong)|(?:i \\p{L}+ .{0,30})?by (?:accident|mistake)',
  ],
  'outside cause': [
    "(?:seller|host|vendor|merchant|shop owner|third[- ]party) (?:has|have|hasn'?t|is|was|won'?t|took|said|says|does|did|never|refuses?|offers?|ignores?)|one of your (?:sellers|partners|hosts|drivers)",
    'storm|snow|flood|weather|strike|customs|border|hurricane|earthquake|power cut|(?:my|the) bank (?:says|said|blocked|declined|made)|(?:royal mail|the )(?:courier|carrier|postman|mailman|driver|post office|airline)|landlord|isp|neighbou?r',
  ],
  'promise not kept': [
    "(?:was|were|been) told (?:it |that |i |you |they |we |he |she |someone |somebody )*(?:(?:two|three|four|five|\\d+) (?:hours|days|weeks|working days)|by |within |on |would |will |today|tomorrow|\\p{L}+day)[^.?!]{0,60}[.,;]? ?[^.?!]{0,60}(?:nothing|still|never|not|n'?t|no |nobody|but)|you said (?:by |on |within )?(?:\\p{L}+day|tomorrow|today|this|next|two|three|\\d+)[^?!]{0,60}(?:nothing|still|never|not|n'?t|no |nobody|gone|past|later|now)|(?:it'?s|it is|today is) (?:now )?\\p{L}+day\\b[^?!]{0,40}(?:nothing|still|never|not|n'?t|no |nobody)|(?:that|which|the) (?:day|date|deadline|time|hour) (?:has |is )?(?:long )?(?:passed|come and gone|gone)|(?:yesterday|last week) (?:was|came and went)",
    "(?:you|they|he|she|someone|somebody|agent|colleague|support|team|i was|we were)(?: [\\p{L}']+){0,3} (?:promised|assured|told (?:me|us)|said) .{0,90}(?:but|and (?:yet|still|nothing|no)|nothing|never|still|did ?n'?t|has ?n'?t|have ?n'?t|nobody|yet|no )",
    "(?:promised|supposed|meant|due) (?:to|me|by|on) .{0,60}(?:nothing|never|still|did ?n'?t|but|not)|nothing .{0,40}you said|nobody kept (?:their|your) word",
    '(?:broke|broken|another|empty) promises?|never (?:called|rang|emailed|got) (?:me )?back|no(?:body|[- ]?one) (?:has )?(?:called|rang|contacted)|no call\\b',
  ],
  'wants a call': [
    '(?:can|could|will|would) (?:someone|somebody|you|anyone) (?:please )?(?:call|ring|phone)|(?:someone|somebody|person|human|agent) to (?:call|ring|phone|talk|speak)|real (?:person|human)|is there (?:a|any) (?:human|person)',
    '(?:call|ring|phone) me|(?:speak|talk) (?:to|with) (?:someone|somebody|a (?:person|human|real person))|(?:by|over the|on the) phone|call ?back',
  ],
  'wants it in writing': ['in writing|written (?:confirmation|response|statement)|on paper'],
  'asks how': [
    'what happens (?:now|next|then|if)|how (?:quickly|soon|often|much|many|far|big) (?:can|do|does|will|would|is|are)|which (?:one|of|form|plan|size|version)|is (?:the|my|this|that|assembly|breakfast|parking) (?:\\p{L}+ ){0,3}(?:included|allowed|possible|needed|covered|open|available)|do you (?:take|sell|have|know|do|need|ship)|are you (?:open|able)|may i|am i (?:allowed|able|entitled|covered)|should i|what (?:documents?|form|time|would)|tell me (?:how|what|where|which|whether|if)',
    '(?:wish(?:ed)?|like|want(?:ed)?) to (?:ask|know|find out)|wondering (?:if|whether|how)|do you (?:ship|deliver|sell|take|accept|offer)|do i (?:have|need) to',
    'how (?:do|can|would|should|does) (?:i|we|one|you)|how to|is (?:it|there) (?:possible|a way|any way)|can (?:i|you|we|someone|anyone)|could (?:i|you|someone)|do you (?:have|offer|know|ship|support)|what (?:do|should|are|is) (?:i|the|this)|where (?:do|can) i|am i able|does (?:this|anyone|the)|(?:got|have) a question',
  ],
  'reports trouble': [
    "(?:do|does|did|is|are|was|were|has|have|ca|wo|could)n'?t|cannot|never|unable|nothing|nobody",
    'problems?|issues?|trouble|errors?|fail(?:s|ed|ing|ure)?|wrong|broken|missing|lost|stuck|disappeared?|gone|delay(?:ed)?|late|charged|overdue|unacceptable|complaint|refund',
    'still (?:not|waiting|no)|please (?:fix|help)|help me|need help|fix (?:this|it|your)|(?:too|so) (?:long|slow)|embarrass\\w*|rip-?off|scam|terrible|worst|awful|ridiculous|annoying|disappoint\\w*|struggling|not (?:working|received|happy|good)',
  ],
  'writes formally': [
    'dear (?:sir|madam|mr|mrs|ms|customer service|support)|yours (?:faithfully|sincerely)|to whom it may concern|hereby|kind regards',
  ],
  'reports done': [
    `(?:i|we)(?:'ve| have) (?:now |just |already |today |gone ahead and |had |got )*(?:${DONE}|raised|increased|added|moved|transferred|re-?sent|re-?issued|rebooked|re-?enabled|switched|turned|restarted|cleared|deleted|released|lifted|pushed|made|rerouted|replaced|set|corrected|amended|renewed|activated|upgraded|lowered|swapped|paid|returned|given|taken|emailed)|(?:engineer|technician|colleague|team|plumber) (?:has|have) (?:now )?\\p{L}+ed`,
    `(?:has|have) (?:now |just )?been ${DONE}|i (?:just |already )?(?:sent|refunded|issued|fixed|reset|unlocked|cancelled) (?:it|the|your|a)`,
    "(?:is|are|it's) (?:now )?(?:fixed|resolved|restored|back (?:up|online)|on its way|live|complete|done)|should (?:now )?(?:work|be working|be able to|be (?:fine|ok|okay|fixed|back|visible|there)|load|\\p{L}+ (?:everything|fine|again|now|properly))",
  ],
  'says no': [
    "unable to|not able to|(?:can'?t|cannot|can not|won'?t be able) (?:[\\p{L}]+ )?(?:refund|offer|give|accept|waive|make|change|return|exchange|extend|do|process|issue|replace|provide)",
    "not (?:possible|eligible|covered|permitted|allowed|refundable|transferable|valid|something (?:i|we))|unfortunately|no longer (?:available|possible)|(?:can'?t|cannot|can not|could not|may not|won'?t|will not) be \\p{L}+|(?:we|i) (?:do ?n'?t|do not|only|never) (?:offer|refund|accept|allow|exchange|cover|make exceptions)|non-?refundable|excluded|outside (?:the|our|of)|has (?:expired|passed|ended)|against (?:our|the) (?:policy|rules|terms)",
  ],
  'offers choice': [
    '(?:i|we) (?:can|could) (?!see|confirm|understand|imagine|only|help|assure|hear|not|look|check|find|tell|read)\\p{L}+|or [^.?!]{2,50}\\?|i am (?:able|happy|willing) to (?:offer|send|give)',
    'would you (?:prefer|rather|like)|which (?:would|of|one|option|do you)|either .{3,160} or |two (?:options|ways|choices)|option (?:one|1|a)',
    '\\d+ ?(?:%|percent|per cent) (?:off|back|discount|refund|on|of)|\\d+ ?%\\?|(?:i|we) (?:could|can|would|might) (?:give|offer|take|send|move|arrange|do|book|swap|replace|refund|credit|knock|waive|put|have|let)|(?:a|an|the) \\p{L}+(?: \\p{L}+)?,? or (?:a|an|the|your|would)|do you want|if you(?:.d)? (?:like|prefer|want)|(?:here are|these are) (?:your|the|two|three) (?:options|choices)|which suits|what suits',
    '(?:i|we) can (?:offer|also|either|send|refund|give|replace)|your choice|up to you|whichever|(?:what|how) (?:would|do) you (?:prefer|like)|could (?:offer|send|refund)|shall i|how about|what about',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': [
    "(?:let|tell) (?:me|us) (?:know|more)|(?:please|could you|can you) (?:\\p{L}+ )?(?:send|share|provide|confirm|tell|let|dm|reply)|send (?:me|us)|(?:i|we)(?:'ll| will)? need (?:to know|your|the)",
  ],
  'has asked before': [
    'been (?:asking|writing|calling|chasing|waiting)|(?:\\d+|two|three|four|five) (?:chats?|calls?|e-?mails?|messages?|letters?|reminders?)|did you (?:get|receive|see) my|not one (?:of you|reply|call|answer)',
    '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|nth|umpteenth|hundredth|last) (?:e-?mail|mail|message|call|letter|time|ticket|request|reminder|attempt|chat|complaint|phone call|contact)(?! (?:this|it|the|your|in|that it|that the))',
    "(?:i|we)(?:'ve| have| had)?(?: now| already)? (?:called|rung|rang|phoned|written|wrote|emailed|e-mailed|messaged|asked|contacted|complained|reported|chased|told|typed|explained|sent)[^.?!]{0,40}(?:\\d+|twice|two|three|four|five|six|several|many|multiple|countless|again|already|every (?:day|week)|before|times)",
    '(?:every|each) time (?:i|we) (?:call|ring|ask|write|phone|chat|contact)|again and again|over and over|(?:same|this) (?:question|request|complaint|thing) (?:again|before|last (?:week|month))|have to (?:ask|write|call|chase|repeat)|keep (?:asking|calling|writing|chasing|having to)|(?:previous|earlier|last|other|first) (?:e-?mails?|messages?|calls?|tickets?|complaints?|letters?)|as (?:i|we) (?:said|wrote|told|explained|mentioned)|already (?:told|asked|written|wrote|called|reported|explained|said|sent)',
  ],
  'adds something': [
    'but|however|although|except|only (?:that|thing)|unfortunately|sadly|still|the same|one (?:more|other|last) (?:thing|question|point)|another (?:thing|question|problem|issue|point)|also|now (?:the|my|it|i|there)|afraid|worried|problem is|same (?:problem|issue|error)|not (?:quite|yet|really)|while (?:i|we) (?:have|am|are)|separately|on (?:a|another) (?:different|other|separate) note|meanwhile|though|quick question',
  ],
  'reports sending': [
    '(?:sent|shipped|dispatched|posted|mailed|couriered) (?:it|the|you|your|a|an|out|off|them|new|today)|on (?:its|the|their) way|out for delivery|(?:has|have) (?:been )?(?:shipped|dispatched|left)|in the post',
  ],
  'reports paying': [
    '(?:refunded|credited|reimbursed|transferred|returned) (?:the|your|it|you|\\p{Sc}|\\d)|refund (?:is|has|was|should|of)|(?:issued|processed|sent|made) (?:a|the|your) (?:full |partial )?(?:refund|credit|payment|transfer)|money (?:is|has|should)',
  ],
  promises: [
    "(?:will|'ll|going to) (?:\\p{L}+ ){0,2}(?:write|call|ring|phone|get back|let you know|update|send|be in touch|check|come back|report|e-?mail|find out|look into|follow up|chase|ask|hear from)|(?:you'?ll|you will) (?:have|hear|get|receive)",
  ],
  'has happened before': [
    '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|7th|nth|umpteenth) (?:time|one|week|month|day|day off|appointment|replacement|repair|date|attempt|engineer|visit|router|parcel|delivery|mistake)|again|once more|yet another|twice (?:now|already|this|in)|(?:every|each) (?:time|month|week|day|single)|keeps (?:happening|breaking|coming)|(?:two|three|four|five|six|\\d+) times (?:now|already|in|this)|over and over',
  ],
};
