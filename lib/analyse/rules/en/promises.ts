import type { DoneRule, PromiseRule } from '../rule-book';

/** Commitments: a person who speaks for the company, the future, and something to do. */
export const promises: PromiseRule[] = [
  {
    kind: 'promise',
    who: 'agent',
    asks: false,
    says: [
      'ill|i_will|i_ll|i_shall|im_going_to|i_am_going_to|i_can_promise|i_promise|i_plan_to ?also|personally|now|then|just|make_sure_to|make_sure_you|be_sure_to|definitely|immediately|be|get|have|try_to|do_my_best_to @do',
      'ill|i_will|i_ll|i_shall have ..5 with|for|to|ready|back|done|sorted|fixed',
      'youll|you_will|you_ll ?also|then hear|have|get|receive ..4 from_me|an_update|a_reply|a_call|an_answer|your_refund|the_refund|a_refund|a_replacement|your_replacement|an_email|a_confirmation|a_tracking|the_money|a_new|it_by|it_within',
    ],
    unless: [
      'need ?you|your to|details|more|know|some',
      'ill|let_me|i_will|i_ll ..2 know if|what|how|when|whether',
      'let me|us know',
      'if|once|when|unless you ..3 want|prefer|like|can|could|send|provide|reply|confirm|share|give',
      'let me ?just ?quickly ?to explain|see_if|know|ask|start|be|say|apologise|apologize|tell',
      'cant|not|unable|wont promise|guarantee',
    ],
  },
  {
    kind: 'promise',
    who: 'team',
    asks: false,
    says: [
      'well|we_will|we_ll|we_shall|were_going_to|we_are_going_to|we_promise ?also|personally|now|then|just|be_sure_to|definitely|immediately|be|get|have|make_sure_to|make_sure_you|try_to|do_our_best_to @do',
      'well|we_will|we_ll|we_shall have ..5 with|for|to|ready|back|done|sorted|fixed',
      'team|engineer|engineers|technician|colleague|colleagues|manager|supervisor|courier|driver|specialist|department|someone|somebody|warehouse|they|carrier ?will|ll|is_going_to|are_going_to ?also|then|now|be|get @do',
      'refund|replacement|parcel|order|package|credit|delivery|money|payment|fix|update|item|card|voucher|confirmation|label|email|callback|call ..3 will|ll|should|is_going_to|is_due_to|is_scheduled_to|is_expected_to|are_expected_to ?be|now|then|also ..1 arrive|arriving|reach|reaching|delivered|shipped|sent|processed|credited|with_you|appear|show|dispatched|issued|completed|back|in_your|land|released|available|go_out|leave|ready|refunded|collected|posted',
    ],
    unless: [
      'well|we_will|we_ll|they_will ..1 know if|what|how|when|whether',
      'need ?you|your to|details|more',
      'if|once|when|unless you ..3 want|prefer|like|can|could|send|provide|reply|confirm|share|give|contact',
      'cant|not|unable|wont|no_longer ..3 guarantee|promise|deliver*|be|refund',
      'well|very|as well $',
      'happy to',
      'glad to',
    ],
  },
];

/** A sentence that says a promise was carried out. */
export const done: DoneRule[] = [
  {
    kind: 'done',
    asks: false,
    says: [
      'i|we|ive|weve|i_just|team|courier|engineer|colleague ?have|has|just|already|now|also|successfully|gone_ahead_and|went_ahead_and|as_promised ..1 @did',
      'refund|replacement|credit|order|payment|account|charge|fee|parcel|package|item|issue|problem|subscription|booking|label|update|card|delivery|report ..2 has|have|was|is|went|arrived|are ?now|just|already|also|both ?been ?now|successfully @did|through|arrived|complete|here',
      'as promised|agreed|discussed',
      'here|heres is|the|your|are ..2 update|answer|findings|result|results|information|tracking|report|invoice|receipt|copy|label',
    ],
    unless: [
      'will|ill|once|when|if|after|until|as_soon_as|before|would|cant|not|hasnt|havent|wasnt|could|please|should|unable|yet ..8 @did',
    ],
  },
];
