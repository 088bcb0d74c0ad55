import type { QuestionRule } from '../rule-book';

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
