import type { PhraseGroup } from '../group';

/** Doing it promptly and saying so, delays included. */
export const execute: readonly PhraseGroup[] = [
  {
    why: 'Progress without news is still news.',
    avoid: 'It is done: say that.',
    tags: ['asks for news', 'customer silent'],
    warm: {
      'where-it-stands':
        'Here’s where it stands today: {{ status }} I’ll write again by {{ promise.date }}, sooner if it moves.',
      'still-open-not-idle':
        'It isn’t finished yet, and it isn’t lying idle either. What’s left to do: {{ next_step }}',
    },
    formal: {
      'progress-report':
        'The current state is as follows: {{ status }} I expect the next step by {{ promise.date }}.',
    },
    brief: { 'status-line': 'Where it is: {{ status }} I’ll be back by {{ promise.date }}.' },
  },
  {
    why: 'A delay told before the date keeps more trust than one explained after it.',
    avoid: 'The date has long passed: apologise first.',
    tags: ['promise missed'],
    warm: {
      'delay-told-early':
        'I said you’d have it by now, and it’s taking longer. The new date is {{ promise.date }}; I’ve checked that it’s real.',
    },
    formal: { 'delay-notice': 'I must inform you of a delay. The revised date is {{ promise.date }}.' },
  },
  {
    why: '“Done” is the sentence they have been waiting for.',
    avoid: 'You have only asked for it to be done.',
    tags: ['accepted'],
    warm: {
      'done-as-agreed':
        'Done, as we agreed. There’s nothing more for you to do; if what you see on your side differs, reply here and I’ll look at once.',
    },
    formal: { 'carried-out': 'I have carried out what we agreed. You will receive written confirmation.' },
    brief: { 'done-short': 'Done. It shows on your side by {{ promise.date }}.' },
  },
  {
    why: 'Money that has left is the news; how long banks take prevents the next message.',
    avoid: 'You have only requested it.',
    tags: ['chose refund'],
    warm: {
      'refund-has-left':
        'I’ve sent the refund off this minute. Banks usually need three to five working days to show it; the confirmation is in your inbox.',
    },
    formal: {
      'refund-executed':
        'I have released the repayment today. Depending on your bank, it will appear within five working days.',
    },
    brief: { 'refund-released': 'Refund released; your bank shows it in 3–5 working days.' },
  },
  {
    why: 'It gives them the means to see for themselves.',
    avoid: 'It has not left the house.',
    tags: ['chose replacement'],
    warm: {
      'parcel-on-its-way':
        'Your parcel is on its way. I’ll send the tracking link with this, and I’ll keep an eye on it until it’s at your door.',
    },
    formal: {
      'shipment-dispatched':
        'I have had the shipment dispatched; the tracking number follows by separate mail.',
    },
    brief: { 'sent-tracking-follows': 'Sent. Tracking follows.' },
  },
  {
    why: 'It says what to do first once inside.',
    avoid: 'You have not tested it.',
    fits: ['account-access'],
    tags: ['accepted', 'details given'],
    warm: {
      'unlocked-try-now':
        'I’ve unlocked your account. Please close the old tab, open a fresh one and sign in; I’ll wait here until you tell me it worked.',
    },
    formal: {
      'access-restored':
        'I have restored your access. Please sign in anew and let me know should anything be missing.',
    },
    brief: { unlocked: 'Unlocked. Please try again now.' },
  },
  {
    why: 'It separates “fixed” from “works for you”, which an outage rarely aligns.',
    avoid: 'The fix is not live.',
    fits: ['outage-technical'],
    tags: ['accepted'],
    warm: {
      'fix-live-may-lag':
        'The fix is in place. With some people it takes a few minutes to arrive, so if it still misbehaves, reload once and tell me what you see.',
    },
    formal: {
      'service-restored':
        'The service has been restored. Should you still notice a disturbance, please tell me at once.',
    },
    brief: { 'fix-is-live': 'Fix is live. Reload and tell me what you see.' },
  },
  {
    why: 'An update before it is asked for turns waiting into being looked after.',
    avoid: 'There is no change and you wrote today.',
    tags: ['customer silent', 'promise open'],
    warm: {
      'before-you-ask':
        'Before you have to ask: it’s moving. I’ve had a first answer from the team, and the second is due by {{ promise.date }}.',
      'halfway-there':
        'A short note from halfway: one part is done, the other is being worked on. Nothing for you to do.',
    },
    formal: {
      'interim-report':
        'I would like to give you an interim report: the first part is complete and the second is under way.',
    },
    brief: { 'still-moving': 'Still moving. More by {{ promise.date }}.' },
  },
  {
    why: 'Bad news early, with what it changes for them, and no search for somebody to blame.',
    avoid: 'You have no new date: say that you will have one, and when.',
    tags: ['asks for news', 'promise missed'],
    warm: {
      'no-progress-honest':
        'I have to be straight with you: it hasn’t moved since yesterday. I’ve pushed it up a level, and I’ll write on {{ promise.date }} with what came of it.',
      'later-than-we-said':
        'It’s going to take longer than we told you. I’d rather you heard it from me now than found out on the day.',
    },
    formal: {
      'setback-reported':
        'I regret to report a setback. I will let you know the revised schedule by {{ promise.date }}.',
    },
    brief: { 'delayed-new-date': 'Delayed. New date: {{ promise.date }}.' },
  },
  {
    why: 'Doing the small part at once proves that the big part will follow.',
    avoid: 'Nothing could be done at once.',
    tags: ['accepted', 'details given'],
    warm: {
      'first-part-already':
        'The first part is already done while I’m writing this. The rest I’ll finish today and then tell you.',
    },
    brief: { 'started-already': 'Already started; I’ll report back today.' },
  },
  {
    why: 'A cancellation is finished only when it is confirmed with its date.',
    avoid: 'It needs another team’s approval.',
    tags: ['cancellation', 'wants to leave'],
    warm: {
      'cancelled-as-you-asked':
        'I’ve cancelled it, as you asked. There’ll be no further payments, and the door stays open should you ever want to come back.',
    },
    formal: {
      'cancellation-confirmed': 'I hereby confirm the cancellation. No further amounts will be collected.',
    },
    brief: { 'cancelled-no-more': 'Cancelled. No more payments.' },
  },
  {
    why: 'Live, a running commentary keeps the silence from being filled with worry.',
    avoid: 'You would be reading out your screen for minutes.',
    on: ['phone'],
    warm: {
      'spoken-doing-it-now':
        'I’m doing it while you’re on the line. Two more clicks, and then I’ll tell you what I see.',
    },
  },
  {
    why: 'Small signs of life in chat stop “hello???” from coming.',
    avoid: 'You are done: say so.',
    on: ['chat'],
    warm: { 'chat-still-here': 'Still here, still on it. The system is slow; I’m not gone.' },
    brief: { 'chat-nearly': 'Nearly there, one more minute.' },
  },
  {
    why: 'It says which part is done and which is not, without inventing a time.',
    avoid: 'You have not heard from the engineers today.',
    fits: ['outage-technical'],
    tags: ['asks for news'],
    warm: {
      'outage-progress':
        'The engineers have it on their bench and it isn’t fixed yet. Next word from me by {{ promise.date }}, and sooner if it comes back.',
    },
    formal: {
      'technical-progress':
        'Our engineers are still working on the fault. I will report to you again by {{ promise.date }}.',
    },
    brief: { 'engineers-still-on-it': 'Still being fixed. Next word by {{ promise.date }}.' },
  },
  {
    why: 'For money the honest answer to “where is it?” is the day it left, or why it has not.',
    avoid: 'You have the date in front of you: give it.',
    fits: ['billing'],
    tags: ['asks for news'],
    warm: {
      'refund-where-is-it':
        'I’m asking our payments people where your money is this very hour. You’ll get the day it left us from me, or the reason it hasn’t.',
    },
    formal: {
      'payment-status-requested':
        'I have requested the exact status of the payment and will pass it on to you unaltered.',
    },
    brief: { 'payment-checking-now': 'Checking with payments where it is, right now.' },
  },
  {
    why: 'A position from today is worth more than the estimate from last week.',
    avoid: 'The tracking answers it.',
    fits: ['service-delivery'],
    tags: ['asks for news', 'a thing'],
    warm: {
      'parcel-position-today':
        'I’m getting today’s position of your delivery from the people who have it, and not from a web page. I’ll write the moment I know.',
    },
    formal: {
      'delivery-status-requested':
        'I have asked for the present status of your delivery and will inform you without delay.',
    },
    brief: {
      'delivery-position-asked': 'Asking where it is today. Back to you soon, by {{ promise.date }}.',
    },
  },
];
