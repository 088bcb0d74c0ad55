import type { PhraseGroup } from '../group';

/** Saying what the case changes, and noting it for those who come after. */
export const learn: readonly PhraseGroup[] = [
  {
    why: 'People complain so that it will not happen to others; tell them what changes.',
    avoid: 'Nothing will change.',
    tags: ['solved'],
    warm: {
      'what-changes-here':
        'Your case showed us a gap, and I’ve passed it on with the steps that led to it, so that the next person doesn’t fall into it.',
      'you-helped-others': 'Because you described it so exactly, we can mend it for others too. Thank you.',
    },
    formal: {
      'reported-internally':
        'I have reported the cause to the team responsible, together with a suggestion for how to prevent it.',
    },
    brief: { 'passed-on-cause': 'I’ve passed on what caused this.' },
  },
  {
    why: 'Praise is as useful a lesson as a fault.',
    avoid: 'There is nothing concrete to pass on.',
    tags: ['praise'],
    warm: { 'praise-what-worked': 'May I ask what helped you most? We’d like to do more of exactly that.' },
    formal: { 'praise-what-helped': 'It would help us to know which part of our service served you best.' },
  },
  {
    why: 'It treats a public complaint as feedback and not as a danger.',
    avoid: 'It is not resolved: solve it first.',
    fits: ['public-review'],
    warm: {
      'review-taking-it-in':
        'Whatever you decide to write, I’ve taken your points to the people who can change them.',
    },
  },
  {
    why: 'Cause, outcome, change: three lines that save the next agent an hour.',
    avoid: 'It names or judges a colleague.',
    tags: ['internal'],
    brief: {
      'note-lesson': 'What started it: {{ cause }} What would have prevented it: {{ lesson }}',
      'note-pattern':
        'This looks like the same pattern as earlier cases. Worth counting how many this month before we treat it as a one-off.',
    },
    formal: {
      'note-wording':
        'Lesson: the customer relied on our wording. Suggest that we change the text where it is shown first.',
    },
  },
  {
    why: 'It answers “has anybody learnt from this?” with a fact.',
    avoid: 'It has not been decided.',
    tags: ['asks why', 'solved'],
    warm: {
      'changed-because-of-you':
        'One thing has changed because of your message: {{ lesson }} I thought you’d like to know.',
    },
    formal: {
      'measure-taken': 'As a consequence of your complaint we have taken the following measure: {{ lesson }}',
    },
    brief: { 'we-changed-this': 'We’ve changed this because of you: {{ lesson }}' },
  },
  {
    why: 'It asks for one thing only, and lets people say no.',
    avoid: 'They are tired of it.',
    tags: ['solved', 'thanks', 'praise'],
    warm: {
      'one-thing-better':
        'If you have half a minute: what’s the one thing we could have done sooner or better?',
      'tell-us-honestly':
        'We learn most from people who tell us how it really was. If you’d like to, I’m all ears; if not, that’s fine too.',
    },
    formal: {
      'suggestion-welcome':
        'Should you wish to tell us what we could do better, I would pass it on with your words unchanged.',
    },
  },
  {
    why: 'Lessons for colleagues are facts they can act on.',
    avoid: 'It is a complaint about a person.',
    tags: ['internal'],
    brief: {
      'note-trigger-words':
        'For the wiki: customers call this “{{ issue }}”, and nobody finds it under our name for it.',
      'note-what-calmed':
        'What helped here: saying what had happened before asking anything. Worth trying in similar cases.',
      'note-for-training':
        'Good practice case with names removed: late answer, broken date, then a repair that worked.',
    },
    formal: {
      'note-outcome':
        'Outcome: {{ summary }} Chosen because {{ reason }}. Check again on {{ promise.date }}.',
    },
  },
];
