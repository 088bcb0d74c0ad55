import type { WishRule } from '../rule-book';

/** What a customer wants done: a remedy with a verb, never a mere question about facts. */
export const wishes: WishRule[] = [
  {
    kind: 'wish',
    says: [
      'i|we|id|wed|ill|customer ?really|just|still|simply|only|now|do|would|also|am|respectfully|urgently|hereby want|need|like|demand|expect|require|insist|request|requesting|prefer|wish|demanding|expecting',
      'all ?i|we want|need|ask|wanted is|to',
      'i ?am|was|im asking|looking|hoping|requesting|demanding|expecting',
      'please|pls|plz|kindly ?just|can_you|could_you|immediately|urgently|either|now|can_someone|help_me refund|replace|cancel|fix|send|resend|deliver|return|credit|remove|unlock|restore|reimburse|call|email|ring|contact|escalate|correct|sort|close|delete|stop|arrange|provide|confirm|reset|look|check|resolve|help|give|get|let|tell|explain|issue|process|exchange|repair|update|change|reverse|waive|activate|reactivate|unblock|refrain|take|make|respond|reply|advise|have|do|bring|ask|put|forward|transfer|upgrade|apply|add|honour|honor|investigate|expedite|ship|reship|follow|reinstate|unsuspend|extend|assist|unban|collect|chase|connect|block',
      'can|could|would|will you|someone|somebody|anyone|u|one_of_you|your_team ?please|pls|plz|kindly|just|at_least|possibly|actually|also|possible|maybe refund|replace|cancel|fix|send|resend|deliver|credit|remove|unlock|restore|reimburse|call|ring|contact|escalate|correct|sort|close|delete|stop|arrange|reset|resolve|issue|process|exchange|repair|change|reverse|waive|activate|reactivate|unblock|get_my|get_a|have_a|return_my|investigate|expedite|reship|reinstate|help|look|dm|email|extend|upgrade|apply|add|honour|honor|speak|talk|check|chase|give_me|put_me|let_me_speak',
      '^ refund|cancel|fix|replace|return|give|send|remove|unlock|restore|deliver|stop|call|sort|credit|unban|bring|reinstate|close my|me|the|this|our|it|it_now|charging|back|account|us|a|everything',
      'and|or ?so|then|now|also would_like|want|expect|demand ..2 refund|refunded|money|replacement|compensation|exchange|credit|apology',
      '^ just refund|cancel|fix|replace|give|send|call|sort|deliver ?me|us my|the|this|it|a|our|me',
      'give|get me|us|my ..2 refund|money|compensation|replacement|money_back|account_back',
      'either|unless you refund|replace|fix|send|cancel',
      'refund|compensation|replacement|discount|apology immediately|now|asap|please',
    ],
    unless: [
      'dont|didnt|not|no_longer|never want|need|expect|like ..1 anything|much|you_to|to_be|your|to_hear',
      'i ?dont|didnt ?want|need|expect ?to know|believe|think|say|complain',
      'need|needed ?to know|say|understand|repeat|wait|remember',
      'would|id|wed|just like|want|wanted ..1 know|say|thank|compliment|praise|understand_why|point_out',
      'like ?to think|believe',
      'expect|expected ..2 more|better|answer_this',
    ],
  },
];
