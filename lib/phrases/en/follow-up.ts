import type { PhraseGroup } from '../group';

/** Checking back: that the promise held, and that nobody was left behind. */
export const followUp: readonly PhraseGroup[] = [
  {
    why: 'It asks about their side and makes answering easy.',
    avoid: 'You owe them something: deliver it first.',
    tags: ['customer silent', 'their turn'],
    warm: {
      'quiet-still-here':
        'I haven’t heard from you, and that may be good news. If it isn’t, one line is enough and I’ll pick it up again.',
      'no-pressure':
        'No hurry from my side. When you’ve had a chance to look, tell me what you think and we’ll go from there.',
    },
    formal: {
      'awaiting-your-view':
        'I have not yet received your reply and would not like to close this without your agreement.',
    },
  },
  {
    why: 'It asks about what was done, and makes answering easy.',
    avoid: 'Nothing has been done yet.',
    tags: ['customer silent', 'work reported'],
    warm: {
      'checking-in-how-is-it':
        'Hi {{ customer.first_name | default: "there" }}, I wanted to see how things are on your side. Has it behaved since we last wrote?',
    },
    formal: {
      'checking-outcome': 'I am writing to ask whether the solution has held since we were last in touch.',
    },
    brief: { 'still-good': 'A quick check: is it still working?' },
  },
  {
    why: 'An open question is easier to answer when it is said again in one line, without reproach.',
    avoid: 'You asked only an hour ago.',
    tags: ['customer silent', 'answer awaited', 'their turn'],
    warm: {
      'question-still-open':
        'My last question is still with you, and there’s no rush. A word is enough for me to carry on.',
      'offer-still-stands':
        'What I suggested still stands. If something else would suit you better, tell me that instead.',
    },
    formal: {
      'proposal-remains-open': 'My proposal remains open. Please let me know how you would like to proceed.',
    },
    brief: { 'waiting-for-your-word': 'I’m ready when you are: one word from you and I’ll go on.' },
  },
  {
    why: 'A date for checking back turns a closed case into a kept one.',
    avoid: 'You will not be there that day and nobody stands in.',
    tags: ['solved', 'thanks', 'accepted', 'fix reported'],
    warm: {
      'i-will-look-again':
        'I’ll look in on this again on {{ promise.date }} to see that it has held. You don’t need to do anything.',
      'reminder-set':
        'I’ve set myself a reminder for {{ promise.date }}; I’ll write to you then and ask how it’s going.',
    },
    formal: {
      'will-contact-on':
        'I will contact you on {{ promise.date }} to make sure that everything remains in order.',
    },
    brief: { 'check-on-date': 'I’ll check back on {{ promise.date }}.' },
  },
  {
    why: 'It makes sure that money really arrived, which closes the loop for a billing case.',
    avoid: 'The transfer has not been made.',
    fits: ['billing'],
    tags: ['customer silent', 'money sent'],
    warm: {
      'money-arrived':
        'By now the money should have reached your account. Would you take a look, and tell me if it hasn’t?',
    },
    formal: { 'credit-received': 'May I ask whether the credit has reached your account?' },
    brief: { 'refund-there': 'Has the money arrived?' },
  },
  {
    why: 'A parcel is delivered when the customer says so.',
    avoid: 'It is not due yet.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['customer silent', 'goods sent'],
    warm: {
      'parcel-arrived-whole':
        'Has the parcel reached you, and is everything in it that should be? One word is enough.',
    },
    brief: { 'arrived-safely': 'Did it arrive safely?' },
  },
  {
    why: 'A fix that has held for days is the real proof.',
    avoid: 'You have not fixed anything.',
    fits: ['outage-technical', 'account-access'],
    tags: ['customer silent', 'work reported'],
    warm: {
      'holding-up-since':
        'Has it been running smoothly since we last spoke? If it has hiccuped even once, I’d like to know.',
    },
    formal: { 'stability-check': 'May I ask whether the fault has recurred in the meantime?' },
  },
  {
    why: 'It keeps a promise alive when nothing has happened yet, instead of letting it fade.',
    avoid: 'The promised day is today: deliver.',
    tags: ['promise open'],
    warm: {
      'havent-forgotten-date':
        'A small sign of life: the date I gave you still stands, and I’m keeping it in sight.',
    },
    brief: { 'date-still-stands': 'The date still stands.' },
  },
  {
    why: 'It closes kindly, and shows how to reopen.',
    avoid: 'They have asked something that is still open.',
    tags: ['customer silent', 'their turn'],
    warm: {
      'closing-for-now':
        'I’ll close this for now so that you’re not bothered by reminders. A reply of any length opens it again, with all of its history.',
    },
    formal: {
      'closure-notice':
        'Without word from you I will close the case on {{ promise.date }}; it can be reopened at any time by a reply.',
    },
  },
  {
    why: 'After a hard conversation a second contact says that it was meant.',
    avoid: 'They asked not to be contacted again.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['customer silent', 'was heated'],
    warm: {
      'been-thinking-of-it':
        'Our last exchange wasn’t an easy one, and I’ve kept thinking about it. How are things with it now?',
    },
  },
  {
    why: 'Those who go through something hard should not have to ask a second time.',
    avoid: 'They wanted to be left in peace.',
    fits: ['vulnerable'],
    tags: ['customer silent', 'thanks', 'solved'],
    warm: {
      'gentle-check-in':
        'No need to reply. I wanted you to know that it’s all taken care of, and that you can write to me by name if anything comes up.',
    },
  },
  {
    why: 'A planned call-back is a follow-up they can hold you to.',
    avoid: 'They prefer writing.',
    on: ['phone'],
    tags: ['solved', 'thanks', 'accepted'],
    warm: {
      'spoken-ring-again': 'I’ll give you a quick ring on {{ promise.date }} to hear if it’s still fine.',
    },
  },
];
