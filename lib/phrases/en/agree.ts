import type { PhraseGroup } from '../group';

/** A clear next step, an owner and a date; nothing promised that cannot be kept. */
export const agree: readonly PhraseGroup[] = [
  {
    why: 'What, who and when in one line can be kept, and checked.',
    avoid: 'The date is not in your hands.',
    tags: ['accepted'],
    warm: {
      'then-thats-settled':
        'Then we’ll do it that way. I’ll start it now, and you’ll have confirmation from me by {{ promise.date }}.',
      'good-choice-next':
        'Good, thank you for deciding. From here it’s my turn: I’ll arrange it today and write to you once it’s done.',
    },
    formal: {
      'agreed-steps':
        'I confirm what we have agreed. I will carry it out and report to you by {{ promise.date }}.',
    },
    brief: { 'deal-by': 'Agreed. I’ll have it done by {{ promise.date }}.' },
  },
  {
    why: 'With no solution yet, a date for the next word is the honest promise.',
    avoid: 'You will not be able to write then.',
    tags: ['first reply', 'later reply', 'asks for news'],
    warm: {
      'next-word-date':
        'What happens next: I look into it, and by {{ promise.date }} you’ll have either the answer or an honest account of what’s still missing.',
    },
    formal: {
      'undertake-report':
        'I undertake to report to you by {{ promise.date }}, whatever the state of affairs.',
    },
    brief: { 'next-step-owner': 'Next step is mine. You’ll hear by {{ promise.date }}.' },
  },
  {
    why: 'After a broken promise, a smaller one that holds is worth more than a big one.',
    avoid: 'You depend on others for the date.',
    tags: ['promise missed'],
    warm: {
      'smaller-promise-kept':
        'I’ll only promise what I control: I will write to you on {{ promise.date }}, and I’ll have checked it myself by then.',
    },
    formal: {
      'binding-date': 'I am setting {{ promise.date }} as a date to which you may hold me personally.',
    },
  },
  {
    why: 'The sum, the way and the day: with these three nobody has to ask again.',
    avoid: 'The refund is not approved yet.',
    tags: ['chose refund'],
    warm: {
      'refund-sum-and-day':
        'So: I return {{ amount | default: "the amount" }} to the card you paid with, and you’ll see it by {{ promise.date }}. If it isn’t there that morning, write to me and I’ll go after it.',
    },
    formal: {
      'refund-undertaking':
        'I will arrange the repayment of {{ amount | default: "the sum in question" }}, which will reach you by {{ promise.date }} at the latest.',
    },
    brief: { 'refund-by-day': 'Refund on its way, with you by {{ promise.date }}.' },
  },
  {
    why: 'It names what travels, where to and when, and who watches it.',
    avoid: 'Nobody has checked the stock.',
    tags: ['chose replacement'],
    warm: {
      'parcel-day-and-watch':
        'Then I’ll send it today, and I’ll watch the tracking myself until it’s with you. Expect it by {{ promise.date }}.',
    },
    formal: {
      'dispatch-undertaking':
        'I will have it dispatched today, with delivery by {{ promise.date }}, and will send you the tracking details.',
    },
    brief: { 'parcel-by-day': 'Leaves today, with you by {{ promise.date }}.' },
  },
  {
    why: 'An access problem needs a time and a stand-in, since the person cannot write from inside.',
    avoid: 'The check takes an unknown time.',
    fits: ['account-access'],
    warm: {
      'access-by-when':
        'I’ll stay with this until you’re in again. By {{ promise.date }} you’ll either have your access back or a call from me about what’s stopping it.',
    },
    formal: {
      'access-undertaking':
        'I will see to the restoration of your access and report to you by {{ promise.date }}.',
    },
  },
  {
    why: 'In an outage only the next update can be promised, and it must be.',
    avoid: 'You would be naming a repair time nobody gave you.',
    fits: ['outage-technical'],
    tags: ['outage', 'slow'],
    warm: {
      'outage-update-not-fix':
        'I can’t tell you yet when it will be back, and I won’t invent a time. What I can promise is the next update, by {{ promise.date }}.',
    },
    formal: {
      'outage-next-report':
        'A time for the repair cannot be given yet. You will receive our next report by {{ promise.date }}.',
    },
    brief: { 'outage-update-at': 'No fix time yet. Next update: {{ promise.date }}.' },
  },
  {
    why: 'Saying who does what prevents the two-week silence in which each waits for the other.',
    avoid: 'They have nothing to do.',
    tags: ['accepted', 'details given'],
    warm: {
      'who-does-what':
        'Let’s split it like this: you tell me if anything changes on your side, and everything else is on my desk. Sound fair?',
    },
    formal: {
      'division-of-tasks':
        'May I propose that you let me have the missing document, and that I take care of all the rest?',
    },
  },
  {
    why: 'It puts a compromise into words that both can stand behind.',
    avoid: 'One side has not agreed.',
    tags: ['accepted'],
    warm: {
      'middle-ground':
        'Thank you for meeting me halfway. I’ll note the exact terms, so that nobody can read it differently next week.',
    },
    formal: {
      'compromise-recorded':
        'I appreciate your willingness to compromise and have recorded our agreement in the case.',
    },
    brief: { 'noted-as-agreed': 'Thank you. Noted as agreed, starting now.' },
  },
  {
    why: 'Something written down is something that can be relied on.',
    avoid: 'You may not commit in writing.',
    tags: ['wants it in writing', 'promise missed'],
    warm: {
      'in-writing-today':
        'You’ll have this in writing from me today, with my name under it and the date by which it’s done.',
    },
    formal: {
      'written-confirmation':
        'You will receive written confirmation of this undertaking, with its date, in the course of today.',
    },
  },
  {
    why: 'A promised call needs an hour, otherwise it is another kind of waiting.',
    avoid: 'You will not be on shift.',
    tags: ['wants a call'],
    warm: {
      'call-at-an-hour':
        'I’ll ring you on {{ promise.date }}. If that’s a bad moment, tell me a better one and I’ll be there then.',
    },
    formal: {
      'call-appointment':
        'I will telephone you on {{ promise.date }}. Please let me know if another time would suit you better.',
    },
    brief: { 'call-when': 'I’ll call you {{ promise.date }}. Good time?' },
  },
  {
    why: 'Spoken agreements slip; saying them aloud once more holds them.',
    avoid: 'The caller is in a rush.',
    on: ['phone'],
    tags: ['accepted'],
    warm: {
      'spoken-so-we-said':
        'So we said: I take care of it today, and you hear from me by {{ promise.date }}. Have I got that right?',
    },
  },
  {
    why: 'A line to scroll back to is the chat’s version of a contract.',
    avoid: 'You are still discussing it.',
    on: ['chat'],
    tags: ['accepted'],
    warm: {
      'chat-to-keep':
        'To keep for later: I’m doing it now, it’s finished by {{ promise.date }}, and this chat has a copy of what we agreed.',
    },
  },
  {
    why: 'Who has decided to go wants it done, and a date that proves it.',
    avoid: 'They are only asking what leaving would cost.',
    tags: ['cancellation', 'wants to leave'],
    warm: {
      'end-it-as-you-wish':
        'I’ll see to it that it ends when you want it to, and you’ll have the confirmation with the final date from me by {{ promise.date }}.',
    },
    formal: {
      'termination-undertaking':
        'I will arrange for it to end as you wish and send you written confirmation by {{ promise.date }}.',
    },
    brief: { 'ending-it-for-you': 'I’ll end it for you. Confirmation by {{ promise.date }}.' },
  },
];
