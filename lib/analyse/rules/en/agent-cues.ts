import type { CueRule } from '../rule-book';

/** What makes an agent's own line rise: blame, orders, coldness. Anger is catching. */
export const agentCues: CueRule[] = [
  {
    kind: 'cue',
    heat: 2,
    valence: -0.9,
    emotion: 'frustrated',
    says: [
      'as i|we ?have ?already ?previously said|told|explained|mentioned|stated',
      'like i said',
      'already told|explained|answered|said|asked ..2 you|this|that|twice|several',
      'you should|shouldnt|must|ought|needed ..2 have|read|know|known|checked|understand',
      'you failed|neglected|forgot|ignored|refused|chose|didnt_read|did_not_read|obviously',
      'your own|fault|mistake|responsibility|problem',
      'calm down',
      'relax|stop|quit shouting|yelling|swearing|complaining|wasting|sending|messaging',
      'not my|our fault|problem|job|responsibility|concern',
      'nothing ..2 i|we can ..1 do',
      'there is|s nothing ..4 do',
      'obviously|clearly ..2 you|your|didnt|not',
      'if you had|would_have|bothered|d_read',
      'i|we cant_help|cannot_help|dont_have_time|have_no_time|wont_discuss',
      'what|how do|else do|can you want|expect',
    ],
    unless: [
      'not|isnt|wasnt your fault|mistake|problem|responsibility',
      'you ?absolutely ?certainly ?really shouldnt|should_not|should_never have had|to',
    ],
  },
  {
    kind: 'cue',
    heat: 3,
    valence: -1,
    emotion: 'angry',
    says: [
      'fuck|fucking|shit|damn|bullshit|idiot|stupid|ridiculous|nonsense|pathetic|shut_up|rude|how_dare|sick_of|fed_up|lying|liar',
    ],
    unless: ['sorry|apologise|apologize|understand|frustrat*|unacceptable'],
  },
  {
    kind: 'cue',
    heat: -1,
    valence: 0.8,
    emotion: 'grateful',
    says: [
      'thank|thanks you|for|so_much|again|very_much',
      'happy|glad|pleased|delighted to|you|i|that',
      'my pleasure',
      'youre welcome',
      'great|lovely|wonderful|good to news|hear|day',
    ],
  },
];
