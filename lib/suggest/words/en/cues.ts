import type { CueWords } from '../vocabulary';

const FEW = "(?:[\\p{L}']+ ){0,3}";
const DONE =
  '(?:sent|refunded|issued|processed|fixed|cancelled|reset|unlocked|updated|restored|removed|replaced|shipped|dispatched|credited|corrected|arranged|applied|changed|closed|reinstated|re-?opened|booked|switched|ordered|extended|waived|completed|resolved|sorted|put)';

export const cues: CueWords = {
  'asks for news': [
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
    "why|how (?:could|can|did|come|is it possible)(?! i)|what (?:happened|went wrong|caused)|explain (?:how|why|what|to me)|explanation|what(?:'s| is) the reason|reason for|what does .{1,30} mean",
  ],
  'asks for money back': [
    `(?:want|need|like|demand|expect|give|get|require|request\\w*|issue|process|asking for|where(?:'s| is)) ${FEW}(?:a |my |full )*(?:refund(?:ed)?|money(?: back)?|reimburse\\w*|deposit back)`,
    'refund (?:me|it|my|the|please)|money back|want it back',
  ],
  'asks for replacement': [
    'replac(?:e|ement|ed)|(?:send|get) (?:me )?(?:a |an )?(?:new|another|the right|the correct)|exchange|new one|swap|re-?send',
  ],
  'asks for compensation': [
    'make up for|make amends|what do i get|owe me',
    'compensat\\w+|goodwill|make (?:it|this) (?:up|right)|credit for|for (?:my|the) (?:trouble|inconvenience|time|hassle)|what (?:are you going to|will you|can you) (?:do|offer)',
  ],
  'asks to cancel': [
    '(?:cancel|close|terminate|end|delete) (?:[\\p{L}]+ ){0,2}(?:account|subscription|membership|contract|plan|service|everything|insurance)',
    "(?:want|like|need|trying|tried|how|wish|going) to (?:cancel|leave|close)|i'?m (?:leaving|cancell?ing|done|out)|switch(?:ing)? to (?:another|a competitor|a different|someone)|moving to another",
  ],
  accepts: [
    'yes|yeah|yep|ok|okay|sure|fine|great|perfect|alright|deal|agreed|lovely',
    "sounds? (?:good|fair|fine|great)|(?:that|it|this) (?:works|would work|would be (?:great|good|fine|perfect|ok|okay|lovely|nice)|'?s fine|is fine)|works for me",
    "(?:let'?s|i'?ll|i would|i'?d) (?:go (?:with|for)|take|rather have|rather|prefer|choose|like (?:the|a|my)|accept|have)|go ahead|please do|i accept|happy with that|happy to (?:do|wait|try)",
    'option (?:one|two|1|2|a|b)|the (?:first|second|former|latter)(?: option| one)?|(?:refund|replacement|new one|credit|voucher) (?:please|is fine|would be)|a new one please',
  ],
  declines: [
    '(?:no,? (?:thanks|thank you|that|i|this|not|way))|neither',
    'not (?:good enough|acceptable|interested|happy with|what i (?:asked|want)|enough|going to (?:accept|happen|work))|unacceptable',
    "(?:do ?n'?t|do not) (?:want (?:that|your|a|another|the)|need|accept|think that)|(?:wo|does|ca|is)n'?t (?:going to )?(?:help|work for me|do|cut it|solve|acceptable|be enough)",
    'insult(?:ing)?|(?:a|the) joke|keep your|refuse|is that (?:it|all|the best)|so that is it|not (?:a )?(?:solution|fair)|ridiculous|computer says no',
  ],
  'says solved': [
    "(?:is|it'?s|its|are) (?:\\p{L}+ing|back|up) again|(?:prints?|works|loads|opens|runs|charges) (?:again|now|fine)",
    "(?:it|this|everything|all|now|login|app|site|internet)(?:'s| is| has| was| has been| got)? (?:[\\p{L}]+ ){0,2}(?:works|working|worked|solved|sorted|fixed|resolved|fine now|good now|back (?:to normal|up|online))",
    `works (?:now|again|perfectly|like)|did the trick|problem(?:'s| is| has been)? (?:solved|gone|fixed|resolved)|(?:it|they|${'(?:my|the|a)'} (?:refund|parcel|package|replacement|money|order|new one)) (?:has |have |just |finally |safely )*(?:arrived|came through|come through|went through|is here|came)`,
    '(?:got|received) (?:[\\p{L}]+ ){0,2}(?:refund|parcel|package|replacement|money|it) (?:today|this morning|yesterday|now|safely|thanks|thank|ok)|saw it c(?:a|o)me through',
    "(?:sorted|solved|fixed|resolved)(?: it| now| thanks| thank|,|!|\\.)|no (?:further|more) (?:help|questions|problems|issues)|all (?:good|set|sorted)(?: now| here| thanks| thank|,|!|\\.)|i'?m (?:back )?in(?: now)?",
  ],
  'says still broken': [
    'even (?:more|worse)|worse (?:than before|now|than ever)|made it worse',
    "(?:still|again) (?:[\\p{L}']+ ){0,3}(?:not|does ?n'?t|broken|the same|wrong|fails?|failing|locked|happening|getting|showing|won'?t|can'?t|crash\\w+|down|there|dropping|drops|issues?|problems?|trouble)",
    "(?:did ?n'?t|did not|does ?n'?t|has ?n'?t) (?:help|work|fix|solve|made any difference|make any difference|change anything)|made no difference",
    '(?:same|exact same) (?:problem|issue|error|fault|thing)|no (?:change|difference|better|joy)|(?:happened|happening|broke|broken|failed|stopped|back) again|is (?:there|back) again|keeps (?:happening|coming back)|tried (?:that|all|everything|this)|already tried',
  ],
  thanks: ['ty|tysm|thank u|many thanks', 'thank(?:s| you)|thx|cheers|appreciated?|grateful|much obliged'],
  praises: [
    'you (?:guys )?(?:sorted|fixed|solved|helped)|(?:wanted to|just) say (?:a )?(?:big |huge )?thank|^(?:brilliant|amazing|fantastic|awesome|excellent)',
    '(?:great|excellent|amazing|fantastic|brilliant|wonderful|superb|outstanding|awesome|lovely|impressed|fabulous|incredible|stellar) (?:[\\p{L}]+ ){0,2}(?:service|help|support|job|work|team|experience|customer|response|company)',
    '(?:so|very|really|extremely|super|most) (?:helpful|kind|patient|quick|friendly|impressed|pleased|happy with|grateful)',
    `(?:you|he|she|they|\\p{Lu}\\p{Ll}+|colleague|agent|team) (?:were|was|have been|has been|is|are) (?:[\\p{L}]+ )?(?:brilliant|amazing|fantastic|wonderful|excellent|great|helpful|a star|a lifesaver|so kind|so patient)`,
    "(?:saved|made) my (?:day|life|week)|pass (?:on )?(?:my )?(?:thanks|compliments)|compliments? to|shout ?out|well done|lifesaver|could ?n'?t be happier|five stars|5 stars|everything (?:is|was) perfect",
  ],
  'own mistake': [
    'my (?:own )?(?:fault|mistake|bad|error)|i (?:think i )?made a mistake',
    'i (?:must have |may have |might have |probably |accidentally |mistakenly |stupidly )+(?!been|got)\\p{L}+',
    'i (?:forgot|misread|mistyped|misunderstood|overlooked|ordered the wrong|entered the wrong|typed (?:in )?the wrong|gave (?:you )?the wrong|put (?:in )?the wrong|dropped (?:it|my)|spilled|clicked the wrong)|(?:i \\p{L}+ .{0,30})?by (?:accident|mistake)',
  ],
  'outside cause': [
    'storm|snow|flood|weather|strike|customs|border|hurricane|earthquake|power cut|(?:my|the) bank (?:says|said|blocked|declined|made)|(?:royal mail|the )(?:courier|carrier|postman|mailman|driver|post office|airline)|landlord|isp|neighbou?r',
  ],
  'promise not kept': [
    "(?:you|they|he|she|someone|somebody|agent|colleague|support|team|i was|we were)(?: [\\p{L}']+){0,3} (?:promised|assured|told (?:me|us)|said) .{0,90}(?:but|and (?:yet|still|nothing|no)|nothing|never|still|did ?n'?t|has ?n'?t|have ?n'?t|nobody|yet|no )",
    "(?:promised|supposed|meant|due) (?:to|me|by|on) .{0,60}(?:nothing|never|still|did ?n'?t|but|not)|nothing .{0,40}you said|nobody kept (?:their|your) word",
    '(?:broke|broken|another|empty) promises?|never (?:called|rang|emailed|got) (?:me )?back|no(?:body|[- ]?one) (?:has )?(?:called|rang|came|contacted)|no call\\b',
  ],
  'wants a call': [
    '(?:call|ring|phone) me|(?:speak|talk) (?:to|with) (?:someone|somebody|a (?:person|human|real person))|(?:by|over the|on the) phone|call ?back',
  ],
  'wants it in writing': ['in writing|written (?:confirmation|response|statement)|on paper'],
  'asks how': [
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
    `(?:i|we)(?:'ve| have) (?:now |just |already |today |gone ahead and )*${DONE}`,
    `(?:has|have) (?:now |just )?been ${DONE}|i (?:just |already )?(?:sent|refunded|issued|fixed|reset|unlocked|cancelled) (?:it|the|your|a)`,
    "(?:is|are|it's) (?:now )?(?:fixed|resolved|restored|back (?:up|online)|on its way|live|complete|done)|should (?:now )?(?:work|be working|be able to)",
  ],
  'says no': [
    "unable to|not able to|(?:can'?t|cannot|can not|won'?t be able) (?:[\\p{L}]+ )?(?:refund|offer|give|accept|waive|make|change|return|exchange|extend|do|process|issue|replace|provide)",
    'not (?:possible|eligible|covered|permitted|allowed)|unfortunately|no longer (?:available|possible)',
  ],
  'offers choice': [
    'would you (?:prefer|rather|like)|which (?:would|of|one|option|do you)|either .{3,160} or |two (?:options|ways|choices)|option (?:one|1|a)',
    '(?:i|we) can (?:offer|also|either|send|refund|give|replace)|your choice|up to you|whichever|(?:what|how) (?:would|do) you (?:prefer|like)|could (?:offer|send|refund)|shall i|how about|what about',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': [
    "(?:let|tell) (?:me|us) (?:know|more)|(?:please|could you|can you) (?:\\p{L}+ )?(?:send|share|provide|confirm|tell|let|dm|reply)|send (?:me|us)|(?:i|we)(?:'ll| will)? need (?:to know|your|the)",
  ],
};
