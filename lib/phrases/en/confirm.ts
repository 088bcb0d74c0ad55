import type { PhraseGroup } from '../group';

/** Checking that it is resolved, thanking for something particular, and closing. */
export const confirm: readonly PhraseGroup[] = [
  {
    why: 'It asks about their result and not about our work.',
    avoid: 'Nothing has been done yet.',
    tags: ['fix reported'],
    warm: {
      'anything-left-open': 'Does that settle it for you, or is there a loose end we haven’t tied?',
      'as-it-should': 'Is everything now the way it should have been from the beginning?',
    },
    formal: {
      'resolved-to-satisfaction':
        'Would you let me know whether the matter is now resolved as you had hoped?',
    },
    brief: { 'sorted-question': 'Is it sorted on your side?' },
  },
  {
    why: 'It shares the relief and names what they did for it.',
    avoid: 'You are not sure that it is solved.',
    tags: ['solved'],
    warm: {
      'glad-it-works': 'I’m so glad it’s sorted. Thank you for sticking with me through the steps.',
      'relief-good-news': 'That’s the message I was hoping for. Thank you for coming back to tell me.',
      'thank-for-patience-particular':
        'Wonderful. You stayed fair with us when you had every reason not to, and I won’t forget that.',
    },
    formal: {
      'pleased-resolved':
        'I am pleased to hear that it is resolved, and I thank you for your help in getting there.',
    },
    brief: { 'great-thanks': 'Great to hear. Thank you for letting me know.' },
  },
  {
    why: 'Thanks are best answered simply, with the door left open.',
    avoid: 'They have asked something in the same message.',
    tags: ['thanks'],
    warm: {
      'pleasure-was-mine':
        'You’re very welcome, {{ customer.first_name | default: "and thank you" }}. It was good to work this out with you.',
      'welcome-door-open':
        'My pleasure. If anything about this stirs again, answer here and it comes straight back to me.',
      'thanks-made-easy': 'Thank you as well; your clear description made this much easier.',
    },
    formal: {
      'gladly-done': 'It was a pleasure to be of help. Please write to me here should anything remain.',
    },
    brief: { 'welcome-any-time': 'You’re welcome. Reply here any time.' },
  },
  {
    why: 'It passes praise on to where it belongs and says so.',
    avoid: 'You will not in fact pass it on.',
    tags: ['praise'],
    warm: {
      'praise-passed-on':
        'That means a great deal. I’ll read it out to the people who worked on this; they seldom hear how things end.',
      'praise-thank-you-back':
        'You’ve made somebody’s day here, {{ customer.first_name | default: "truly" }}. Thank you for saying it.',
    },
    formal: {
      'praise-shared': 'Thank you for your generous words. I will share them with the colleagues concerned.',
    },
    brief: { 'praise-thanks': 'That’s kind. I’ll pass it on.' },
  },
  {
    why: 'A short summary lets both sides spot a misunderstanding while it is cheap.',
    avoid: 'Nothing was agreed.',
    tags: ['solved', 'fix reported', 'accepted'],
    warm: {
      'recap-before-close':
        'To be sure we part with the same picture: what was wrong, what’s been done, and what you can expect next. Have I missed anything?',
    },
    formal: {
      'recap-record':
        'For your records: the matter you raised, the steps taken and the outcome are set out above. Please tell me if anything differs from your understanding.',
    },
  },
  {
    why: 'It thanks for honesty, which is what a complaint is.',
    avoid: 'It is still unresolved.',
    tags: ['solved', 'thanks'],
    warm: {
      'thanks-for-telling':
        'Thank you for telling us instead of quietly walking away. It’s how things get better here.',
    },
    formal: { 'thanks-for-raising': 'Thank you for raising this with us. It has led to an improvement.' },
  },
  {
    why: 'Spoken, a question and a pause do more than a formula.',
    avoid: 'They have already said goodbye.',
    on: ['phone'],
    tags: ['solved', 'thanks', 'fix reported'],
    warm: {
      'spoken-anything-else-on-mind':
        'Before I let you go: is there anything about this that still nags at you?',
      'spoken-glad-you-rang': 'I’m glad you rang. Have a calmer rest of the day.',
    },
  },
  {
    why: 'In chat it leaves room for “one more thing” before the window closes.',
    avoid: 'They are still typing.',
    on: ['chat'],
    tags: ['solved', 'thanks'],
    warm: {
      'chat-stay-a-minute':
        'I’ll keep this chat open for a few minutes in case something else comes to mind.',
    },
  },
  {
    why: 'Three words are enough to check, and easy to answer.',
    avoid: 'They have told you already.',
    on: ['chat'],
    tags: ['fix reported'],
    brief: { 'chat-all-good': 'All good now?', 'chat-try-again': 'Could you try it again now?' },
  },
  {
    why: 'Only they can say whether it works on their side.',
    avoid: 'There is nothing that they could try.',
    tags: ['fix reported', 'something to try'],
    warm: {
      'working-for-you':
        'Could you try it once more and tell me how it looks on your side? I’d like to hear it from you before I call it done.',
    },
  },
];
