import type { AnswerKind, QuestionRule, RhetoricRule } from '../rule-book';

/** Questions without their mark. With it, any sentence counts. */
export const questions: QuestionRule[] = [
  {
    kind: 'question',
    asks: false,
    says: [
      '^ ?so|and|but|also|hi|hello|hey|please|ok|then|now what|when|where|why|how|which|who|whats|whens|wheres|hows|whos is|are|am|do|does|did|can|could|will|would|should|has|have|was|were|the_status|happened|happens|long|much|many|else|time',
      '^ ?so|and|but|also|hi|hello|hey|please|ok|then|now can|could|would|will|do|does|did|is|are|has|have|may|should i|we|you|it|my|the|they|this|that|there|anyone|someone|somebody|u',
      'can|could|would|please ?you ?please|kindly ?also ?just tell|advise|let|explain|confirm|clarify ?to ?me|us ?know what|when|where|why|how|which|who|if|whether',
      'please|pls|plz|kindly ..1 tell|advise|explain|confirm|clarify|let_me_know ?me|us ?know what|when|where|why|how|which|who|if|whether',
      'i|we|id|wed ?would|just|also ?like|want|need|wanted ?to know|understand|ask what|when|where|why|how|which|who|if|whether',
      'wondering|asking what|when|where|why|how|which|who|if|whether',
      'any|an update|news|idea|eta|word ..3 on|when|about|for|please|$',
    ],
    unless: ['let me know ?if ?you need|have|want', '^ when|where|how ..8 i|we ..1 was|were|had|have_been'],
  },
];

export const rhetoric: RhetoricRule[] = [
  {
    kind: 'rhetoric',
    asks: true,
    says: [
      'are you|u ?guys ?fucking kidding|joking|serious|insane|stupid|blind|deaf|dumb|actually_stupid',
      'is this|that ?some|a ?kind_of ?sick joke',
      'how many|much ?more times|longer',
      'how hard|difficult is|can',
      'how dare|stupid|dumb',
      'what|who the hell|fuck|heck',
      'do|does|did you|anyone|anybody|they even|actually care|read|listen|bother|exist|work',
      'what kind|sort of company|service|people|business|support|joke|idiots',
      'who do|does you|he|she|they think',
      'what is|are wrong with you',
      'whats wrong with you',
      'is|was|am|are i|it ..1 too much|hard to|for',
      'do you have_any|any|even ?any idea|understand|realise|realize|know how|what',
      'why|should ?should|do ?i ?have even bother',
      'wtf|seriously|really|honestly|huh|right|ok|okay|hello|unbelievable $',
      'so what exactly|am i ..2 paying',
      'what am i paying',
      'how is|are ?this|that|it|you ..2 still|possible|acceptable|legal|fair|my_fault|my_problem',
      'is ?there anyone|anybody|someone ?actually ..2 working|alive|home|reading|there',
      'is that|this how you|what_you',
      'you|they|u think|call|expect|want',
    ],
    unless: ['do you think|want ..3 i|me|us ..2 should|to', 'do|would|could|can|what|which ..2 you ..1 want'],
  },
];

/** What answers look like, by what was asked. The first kind whose question fits is the one. */
export const answers: AnswerKind[] = [
  {
    telling: true,
    asked: {
      says: [
        'when|whens',
        'how long|soon|quickly',
        'what|which time|day|date|week',
        'eta',
        'by when',
        'how|until when',
      ],
    },
    said: {
      says: [
        'today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|noon|midnight|weekend|shortly',
        'minutes|hours|days|weeks|months|minute|hour|day|week|month',
        'by|on|before|after|until|at|within|from #',
      ],
      unless: ['when|once you ..3 can|could|have', 'sorry ..8 days|weeks|hours'],
    },
  },
  {
    telling: true,
    asked: {
      says: ['how much|many', 'what|whats ..4 cost|price|fee|charge|total|amount|rate', 'cost|costs'],
    },
    said: {
      says: [
        '#',
        'free',
        'no|without|any charge|cost|fee|fees',
        'one|two|three|four|five|six|ten|none|up_to|unlimited',
      ],
    },
  },
  {
    telling: true,
    asked: {
      says: [
        'why|whys',
        'how come',
        'what ..3 reason|cause|happened|caused|wrong',
        'how|what did|has ..3 happen*|go_wrong',
      ],
    },
    said: {
      says: [
        'because|due|caused|reason|since|result|happened|turns_out|turned_out|found|mistake|error|fault|failed|as_the|as_your|as_we|was_that',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['where|wheres', 'which address|place|shop|depot|branch|page', 'status|whereabouts'] },
    said: {
      says: [
        'at|in|under|near|with|to|from the|your|our|a|#',
        'depot|warehouse|way|transit|tracking|address|here|courier|left|link|settings|neighbour|neighbor|shop|store|delivered|shipped|dispatched',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['who|whos|whom', 'whose'] },
    said: { says: ['i|he|she|they|manager|colleague|team|neighbour|neighbor|department|driver|person|name'] },
  },
  {
    telling: false,
    asked: {
      says: ['how do|can|to|would|should|does', 'what should|do|can|must|else i|we', 'what ..2 steps|need'],
    },
    said: {
      says: [
        'you can|could|need|should|will_need|just|simply|may',
        '^ ?please ?first ?just ?to click|go|open|select|press|tap|try|use|send|visit|enter|choose|follow|restart|reset|update|log|sign|head|check|email|reply|call',
        'click|tap|press|select|settings|steps|link|instructions|menu|guide|form|go_to',
      ],
      unless: ['you can|could count_on|rely|expect', 'please ..2 bear|accept'],
    },
  },
  {
    telling: false,
    asked: {
      says: [
        '^ ..4 is|are|can|could|do|does|did|will|would|has|have|should|may|was|were|shall|am ?there ?this ?that ?the i|we|you|it|my|the|they|this|that|there|anyone|someone|your|a|u',
        'or not|no',
        'whether|if',
      ],
    },
    said: {
      says: [
        '^ yes|no|yep|yeah|nope|certainly|absolutely|unfortunately|sure|indeed|correct|definitely|sadly|afraid',
        '^ of_course|im_afraid|not_yet|thats_right|thats_correct|you_can|we_can|we_do|we_dont|it_is|it_does|it_doesnt|they_are|there_is|there_are|there_isnt',
        'i|we|you|it|they can|cant|cannot|do|dont|does|doesnt|will|wont|have|has|havent|hasnt|is|isnt|are|arent|was|wasnt',
        'ive|weve|ill|well|youll|im|were',
      ],
      unless: [
        'let|tell|check ..2 if|whether',
        'look into',
        'get back',
        'understand|sorry|apologise|apologize',
      ],
    },
  },
];
