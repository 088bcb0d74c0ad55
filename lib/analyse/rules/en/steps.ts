import type { StepRule } from '../rule-book';

/**
 * Sentences of agents that do a step of the method (section 1). Each asks for a subject and a tense, so that
 * “I will refund you” is an agreement and “I have refunded you” is its execution.
 */
export const steps: StepRule[] = [
  {
    kind: 'step',
    step: 'acknowledge',
    says: [
      'i|we ?can|do|completely|totally|fully|really|certainly|absolutely|truly|also|could understand|see|appreciate|imagine|hear|realise|realize|get|recognise|recognize|know|sense ..2 how|why|that|your|the|it|youre|you ..6 frustrat*|upset*|disappoint*|annoy*|worr*|stress*|inconvenien*|concern*|difficult|hard|trouble|important|urgent|anger|angry|unhappy|impact|confus*|waiting|waited|unacceptable|tough|distress*|feel|feeling|letdown|let_down|painful|awful|exhaust*|tired|alarming|unsettling|felt',
      'must|can|would|that_must ..1 be|have_been|feel|felt ..3 frustrat*|upset*|disappoint*|annoy*|worr*|stress*|difficult|hard|awful|confus*|inconvenien*|horrible|maddening|exhaust*|tough|unsettling|distress*|alarming|painful|scary',
      'thats|that|this|it ?is|was|sounds|must|really|truly|so|very ?be|is|really|truly|so|very|extremely|incredibly|not_at_all|understandably frustrating|disappointing|upsetting|annoying|stressful|worrying|not_okay|not_ok|not_good_enough|concerning|difficult|far_from_ideal|not_what_we_want|not_the_experience|not_acceptable|unacceptable|inconvenient',
      'frustrat*|upset*|disappoint*|annoy*|anger|concerns|worry is|are|feels|makes ?completely|totally|perfectly|entirely|quite understandable|justified|sense|fair|reasonable|valid|understandable',
      'you ?have ..1 every|right|reason ..1 be|feel|expect ..2 upset|frustrated|angry|annoyed|disappointed|better|unhappy',
      '@not|isnt|never ..2 experience|what|how|service|way ..6 want|expect|wanted|hoped|aim|intend|deserve ..3 you|for_you|to|from_us|our',
      'you|your ?shouldnt|should_not|deserve* ?have|had|better ..6 chase|wait|repeat|happened|better|go_through|deal_with|twice|so_long',
      'id|i_would|i_d ?also|probably feel|be ?the ?same|just ?as frustrated|upset|annoyed|disappointed|same|worried|too',
      'in your ?shoes|position|situation ..3 id|i_would|i',
      'sorry to ?hear ..10 frustrat*|upset|trouble|difficult*|experience|happened|issue|issues|problem|disappoint*|inconvenience|delay|loss',
      'thank|thanks ?you for ..3 telling|letting|bringing|raising|flagging|explaining|sharing|being_honest|your_honesty|taking_the_time|pointing',
      'i|we|you ?have|ve|hear ?clearly hear you',
    ],
    unless: ['not|dont|cant understand|see|imagine why', 'calm down'],
  },
  {
    kind: 'step',
    step: 'apologise',
    says: [
      'sorry|apologise|apologize|apologies|apology|apologising|apologizing',
      'my|our fault|mistake|error|bad',
      'forgive|pardon us|me',
      'i|we regret',
    ],
    unless: [
      'sorry|apologise|apologize|apologies if|but|you_feel|that_you_feel|you_think|however',
      'sorry|apologise|apologize|apologies ..2 any ?inconvenience ..3 may|might',
      'apologise|apologize|apologies|sorry ..4 if|may_have|might_have|any_inconvenience',
      'sorry ..12 but',
      '@not ..2 sorry|apologise|apologize|my_fault|our_fault',
      'sorry ?i|we|didnt didnt_catch|can_you|could_you_repeat|what_was|missed_that',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    asks: true,
    says: [
      'what|when|where|which|who|how|whats ..8 you|your|happen*|see|error|order|device|screen|number|email|address|exactly|outcome|would',
      'can|could|would|may|please ?you|i ?please|also|just|kindly|quickly ?also tell|confirm|share|describe|walk|let|provide|send|explain|clarify|check|ask|give|dm|verify|double_check|have',
      'is|are|was|were|did|do|does|have|has you|your|it|this|that|there|they|the',
      'did|do|have|am|is|are i|we ..3 understand*|got|get|missed|right|correct|everything',
      'is|does that|this ..2 right|correct|sound|match|cover|everything|sum',
      'what|which ..4 would ..4 you',
      'anything|something ..3 missed|else_i_should|add',
    ],
    unless: [
      'anything|something ..1 else ..3 help|assist|do',
      'would|do|which|does|is|shall ..2 you|that|option ..2 prefer|like|rather|work|suit|okay|ok',
      'is|has|does|did|was|are|have ..4 resolved|solved|fixed|sorted|working_now|working_again|help|all_good|everything_okay',
      'how ?can|may i|we ..1 help|assist',
      'how are you',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    says: [
      'so|if|just|let|to ?me ?just ?to|make_sure|i ..3 understand|understood|summarise|summarize|recap|repeat|check_i|sum_up|have_this_right|got_this_right|sure_i',
      'what|so|if ..1 im|i_am|i_m hearing|understanding|reading',
      'please|kindly|could_you ..1 tell|confirm|share|describe|walk|provide|send|dm|let ..3 me|us|your|what|which|when|where|how|a|the',
      'in|from|it ?sounds what|like|other ?you ..2 youve|said|words|told|you|the|your',
      'you|youve ?have|ve mentioned|said|told|explained|wrote ?me|us that',
    ],
    unless: ['let ..1 know if|how', 'let ..2 know ..3 any|questions|help|need', 'to understand ..3 frustrat*'],
  },
  {
    kind: 'step',
    step: 'root-cause',
    says: [
      'reason|cause|root_cause|problem|issue|delay|error|mistake|charge ..6 was|is|were|happened|came|occurred|turned_out|appears_to_be|seems_to_be ..4 because|due_to|caused|by|that|from|a|when|down_to',
      'caused by',
      'due to',
      'because of',
      'happened|occurred|delayed|charged|failed|cancelled|declined|blocked|locked|sent|stuck|missed ..4 because|since|after|when|as',
      'what happened ?here was|is',
      'i|we|ive|weve ..3 found|discovered|identified|traced|see|established|learned|worked_out|tracked ..3 that|why|the_cause|the_reason|the_problem|the_issue|out_why|out_what|where',
      'went wrong ..3 was|is|because|when|on',
      'turns out',
    ],
    unless: ['not|dont|unsure|unclear ..3 know|sure ..3 why|cause|reason|what', 'will|ll|can|to|try ?to ?find|identify|investigate|look ..4 cause|reason|why|what', 'sorry|apologise|apologize|apologies ..3 caused', 'inconvenience|trouble|frustration|stress|upset ..2 caused'],
  },
  {
    kind: 'step',
    step: 'gather',
    says: [
      'i|we|ive|weve|im|were|ill|well ..3 asked|contacted|checking_with|speaking_with|speaking_to|spoken_to|spoken_with|raised_this_with|consulted|reached_out_to|checked_with|liaising_with|asking|passed_this_to|raised_it_with|flagged_this_with|forwarded_this_to|chasing|chased|confirmed_with|talked_to|ask|check_with|speak_to|speak_with|talk_to|contact|reach_out_to ..4 billing|warehouse|courier|carrier|team|department|colleague|colleagues|engineers|engineering|finance|logistics|sales|developers|accounts|store|seller|supplier|partner|depot|technicians|specialists|shipping|payments',
    ],
  },
  {
    kind: 'step',
    step: 'options',
    says: [
      'either ..15 or',
      'would|do|which ..1 you|option|one|of ..6 prefer|rather|like_us_to|like_me_to|suit|works_best|work_best|suits',
      'which|what ..6 prefer|suits|works_best|work_best|best_for_you|would_help|like_best',
      'two|three|couple|few|several|following|these|some|your ?of ?possible options|choices|ways|possibilities|alternatives',
      'i|we can ?also|offer|either ..14 or',
      'you can|could ?either|choose|also ..14 or',
      'option|choice one|two|a|b|1|2',
      'alternatively',
      'would ..8 or ..6 prefer|better|instead',
      'another option|possibility|alternative',
      'shall i ..10 or',
      'if you prefer|d_prefer|would_rather|d_rather',
    ],
    unless: ['no|not|without ..2 other|any|further options|alternative*', 'following options|menu', 'settings|menu|click|tap|press ..3 options'],
  },
  {
    kind: 'step',
    step: 'execute',
    says: [
      'i|we|ive|weve|i_just ?have|just|already|now|also|successfully|personally|today|this_morning|gone_ahead_and|went_ahead_and|been_able_to|managed_to ..1 refunded|processed|issued|cancelled|canceled|fixed|replaced|sent|shipped|dispatched|reset|unlocked|restored|removed|credited|updated|corrected|resolved|reversed|waived|applied|arranged|reordered|extended|booked|upgraded|closed|reactivated|activated|completed|submitted|placed|added|changed|adjusted|reinstated|escalated_and|enabled|disabled|deleted|merged|rescheduled|sorted|expedited|re_sent|resent|approved|created',
      'refund|replacement|credit|order|payment|account|charge|fee|parcel|issue|problem|subscription|booking|label|ticket ..2 has|have|was|is|are ?now|just|already|also|both ?been ?now|successfully|fully refunded|processed|issued|cancelled|canceled|fixed|replaced|sent|shipped|dispatched|reset|unlocked|restored|removed|credited|updated|corrected|resolved|reversed|waived|applied|arranged|on_its_way|completed|approved|active|reactivated|reinstated|back_to_normal|sorted|done|reopened',
      'its|this_is|thats|all ?now|all done|sorted|fixed|taken_care_of|complete|completed',
      'went|gone ahead and',
      'is|are now ?back on_its_way|fixed|working|live|up|active|unlocked|open',
    ],
    unless: [
      'will|ill|once|when|if|after|until|as_soon_as|before|would|cant|not|hasnt|havent|wasnt|could|please|should|until|unable ..8 refunded|processed|issued|cancelled|canceled|fixed|replaced|sent|shipped|dispatched|reset|unlocked|restored|removed|credited|updated|resolved|reversed|done|sorted|completed|approved|submitted|changed',
    ],
    asks: false,
  },
  {
    kind: 'step',
    step: 'escalate',
    says: [
      'escalat*',
      'i|we|ill|well|im|were|ive|weve|let_me ..3 pass|passed|passing|hand|handed|handing|forward|forwarded|forwarding|transfer|transferred|transferring|refer|referred|referring|bring|connect|connecting|involve|get|raise|raised|raising ..5 manager|supervisor|specialist|specialists|team_lead|senior|second_line|tier_2|level_2|complaints_team|legal|management|duty_manager|engineering_team|technical_team|security_team|fraud_team|safety_team|mediator',
    ],
    unless: ['cant|not|wont|unable|dont|no ..3 escalat*|manager|supervisor', 'if ..4 escalat*', 'would|do ..3 like ..5 escalat*'],
  },
  {
    kind: 'step',
    step: 'confirm',
    says: [
      'is|are|has|have|does|did|was ?that|this|everything|it|your|the|things|all|problem ..5 resolved|solved|fixed|sorted|working_now|working_again|work_now|working_for_you|all_good|okay_now|ok_now|back_to_normal|taken_care_of|answer_your_question|answered_your_question|helped|solve|resolve',
      'anything|something ..1 else|further ..5 help|assist|do|need|support|like',
      'let me|us know|if ..3 if|whether|when|it|that|this ..6 works|worked|resolved|solved|fixed|sorted|working|helps|resolves|solves',
      'can|could you ..1 check|confirm|test|try|see ..4 now|works|working|resolved|that_it|it_works',
      'are|is you|that happy|satisfied|okay|comfortable ..1 with|for|if',
      'thank|thanks ?you ..3 for|so_much_for ..3 patience|patient|understanding|bearing_with|sticking_with|waiting|your_time|giving_us|cooperation|kindness|being_so',
      'does that|this ..1 help|solve|resolve|answer|settle|work',
    ],
  },
  {
    kind: 'step',
    step: 'follow-up',
    says: [
      'i|we|im|just|were|wanted|ill ..2 follow|following|check|checking|touch|circle|circling|come|coming|get|getting ?back in|up|back|base|with_you ..6 see|make_sure|ensure|whether|how|if|to|on|that|since|after',
      'how ?is|has|are|did|have|s ..4 everything|it|things|replacement|new|going|working|getting_on|delivery ?been going|working|been|go|getting_on|holding_up|since',
      'did|has|have ?the|your ..4 arrive|arrived|reached|come_through|go_through|gone_through|land|landed|show_up|shown_up|received you|safely',
      'just|quick checking|follow|check in|up|on',
    ],
    unless: ['will|ill|well|shall|let_me|going_to follow|get|check|come|circle', 'how can|may', 'order ..4 arrive|arrived ..3 wrong|damaged'],
  },
];
