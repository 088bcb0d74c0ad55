import type { PhraseGroup } from '../group';

/** Making room: nothing is defended, nothing disputed, the customer finishes. */
export const listen: readonly PhraseGroup[] = [
  {
    why: 'An open invitation lets the real problem come out, which is often not the first one.',
    avoid: 'They have told you everything already.',
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    tags: ['first reply', 'little said'],
    warm: {
      'whole-story':
        'Please tell me the whole story, from where it started. I’d like to hear all of it before I say anything.',
      'take-your-time': 'Take whatever time you need. I’m reading, and I’m not going to interrupt.',
      'what-matters-most':
        'Write it as it comes; it doesn’t have to be tidy. And tell me which part bothers you most.',
    },
    formal: {
      'full-account':
        'Please give me a full account as you saw it. I will not comment until I have understood it.',
    },
    brief: { 'im-reading': 'I’m reading. Tell me everything.' },
  },
  {
    why: 'Small sounds of listening keep a caller from having to repeat themselves.',
    avoid: 'It becomes a tic: twice in a call is enough.',
    on: ['phone'],
    warm: {
      'spoken-go-on': 'I’m listening. What happened then?',
      'spoken-note': 'Mm, I’ve written that down. Please go on.',
      'spoken-no-rush': 'There’s no rush on my side. Tell me the rest.',
    },
    brief: { 'spoken-and-then': 'Right. And then?' },
  },
  {
    why: 'In chat it keeps you from answering halfway through a story.',
    avoid: 'Their message is clearly complete.',
    on: ['chat'],
    warm: { 'chat-keep-typing': 'Keep going, I’m following. I’ll answer once you’ve said it all.' },
    brief: { 'chat-go-ahead': 'Go ahead, I’m with you.' },
  },
  {
    why: 'It tells an angry person that there will be no argument about the facts.',
    avoid: 'You would go on to argue about them.',
    fits: ['angry', 'shouting'],
    warm: {
      'wont-argue':
        'I’m not going to argue with what you’ve been through. Help me see it the way you saw it.',
      'hear-first':
        'Before I reach for a solution, I want to be sure I’ve understood what this has done to you.',
    },
    formal: { 'hear-you-out': 'I would like to hear you out before I respond to any point.' },
  },
  {
    why: 'Someone in distress decides the pace.',
    avoid: 'There is a danger that needs the protocol now.',
    fits: ['vulnerable'],
    warm: {
      'own-pace':
        'You can tell me as much or as little as you like. There’s no hurry, and I’m not going anywhere.',
      'pause-if-needed':
        'If you’d like a pause, take one. We can carry on later today or whenever suits you; I’ll keep your place.',
    },
    formal: { 'at-your-pace': 'Please share only what you wish to. I will adapt to what you need.' },
  },
  {
    why: 'It invites the story behind “I want a manager” without blocking the way there.',
    avoid: 'They have asked twice: connect them.',
    fits: ['manager'],
    warm: {
      'before-handing-over':
        'I’ll arrange that. So that you don’t have to start over with them, tell me what they need to know most.',
    },
  },
  {
    why: 'Asking what is still unsaid catches the complaint that would come back tomorrow.',
    avoid: 'They have asked you to be quick.',
    tags: ['several things', 'details given'],
    warm: {
      'anything-unsaid':
        'Is there a part of this that nobody has asked you about yet? That’s often where the knot is.',
    },
    formal: { 'anything-to-add': 'Before I proceed, is there anything you would like to add?' },
  },
  {
    why: 'It turns a complaint about a person into something that can be looked into, gently.',
    avoid: 'They do not want to go through it again.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'treated-tell-me':
        'If you’re willing, tell me what was said and how it came across. I’ll write it down in your words.',
    },
  },
  {
    why: 'People who repeat themselves have not been heard; a promise to read the past relieves them.',
    avoid: 'There is no history.',
    fits: ['repeated-contact'],
    tags: ['repeating the story'],
    warm: {
      'history-first':
        'Before I ask you anything, I’m going to read everything you’ve already sent. Tell me only what has changed since.',
    },
    formal: {
      'file-studied':
        'I have studied the file. Please add only what is not in it; nothing needs to be told twice.',
    },
    brief: { 'only-whats-new': 'I’ve read the history. What’s new since then?' },
  },
  {
    why: 'Worry needs room to be said; then it can be answered.',
    avoid: 'There is a clear factual answer: give it.',
    fits: ['worried', 'confused'],
    warm: { 'what-worries-you': 'What worries you most about it? I’d like to answer that part first.' },
    brief: { 'biggest-worry': 'What’s the biggest worry for you?' },
  },
  {
    why: 'The wish to leave has a story; hearing it costs nothing and holds nobody.',
    avoid: 'They have asked you not to ask.',
    fits: ['leaving'],
    warm: {
      'what-made-you-decide':
        'Would you tell me what tipped the balance? Not so that I can talk you round, but so that I understand.',
    },
    formal: {
      'reasons-for-leaving':
        'If you are willing to name the reasons for your decision, I will take note of them without argument.',
    },
  },
  {
    why: 'Under insults there is one problem; asking for it gives both a way out.',
    avoid: 'It has become a threat.',
    fits: ['abuse', 'shouting'],
    warm: {
      'one-problem-under-it':
        'I can tell that a lot has piled up. If you give me the one thing that has to be solved first, I’ll start on exactly that.',
    },
    brief: { 'the-one-thing': 'What’s the one thing I should solve first?' },
  },
];
