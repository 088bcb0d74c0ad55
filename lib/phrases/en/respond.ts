import type { PhraseGroup } from '../group';

/** The first word, within the promise, before there is a solution: openings and holding replies. */
export const respond: readonly PhraseGroup[] = [
  {
    why: 'A name, an owner and a start: the three things a first reply needs.',
    avoid: 'You are about to pass it to somebody else.',
    on: ['email'],
    tags: ['first reply'],
    warm: {
      'mine-now':
        'Hi {{ customer.first_name | default: "there" }},\n\nThank you for writing. I’ve read your message from start to finish, and it’s mine to look after now.',
      'read-carefully':
        'Hello {{ customer.first_name | default: "there" }},\n\nI have your message in front of me and I’m starting on it straight away.',
      'glad-you-wrote':
        'Hi {{ customer.first_name | default: "there" }},\n\nI’m glad you wrote. My name is {{ agent.first_name }}, and you can reply to me directly until we’re done.',
    },
    formal: {
      'dear-received':
        'Dear {{ customer.name | default: "customer" }},\n\nThank you for your message, which I have read with care. I have taken charge of it.',
      'good-day-case':
        'Good day {{ customer.name | default: "" }},\n\nI am writing about “{{ ticket.subject }}”. I will be your contact for this.',
    },
    brief: {
      'got-it-starting': 'Hi {{ customer.first_name | default: "there" }}, I have this and I’m on it.',
    },
  },
  {
    why: 'In chat the first seconds decide whether somebody feels alone.',
    avoid: 'A conversation is already under way.',
    on: ['chat'],
    tags: ['first reply'],
    warm: {
      'chat-hello-name':
        'Hi {{ customer.first_name | default: "there" }}, I’m {{ agent.first_name }}. I’ve read what you wrote and I’m looking into it right now.',
      'chat-with-you':
        'Hello {{ customer.first_name | default: "there" }}, you’ve got me now. Give me a moment to open your details.',
    },
    formal: {
      'chat-good-day':
        'Good day, {{ agent.first_name }} speaking. I have your message and I am checking it now.',
    },
    brief: { 'chat-here': 'Hi, I’m here. Looking at it now.' },
  },
  {
    why: 'It gives a name and asks for one; from then on it is two people talking.',
    avoid: 'The call was transferred with an introduction.',
    on: ['phone'],
    tags: ['first reply'],
    warm: {
      'spoken-welcome':
        'Hello, you’re speaking with {{ agent.first_name }}. I’ve got time for this. What happened?',
      'spoken-who-am-i':
        'Good to have you on the line. I’m {{ agent.first_name }}, and I’ll see this through with you. May I ask your name?',
    },
    brief: { 'spoken-all-ears': 'Hello, good that you’ve called. I’m all ears: what happened?' },
    formal: {
      'spoken-formal': 'Good day, my name is {{ agent.first_name }}. Please tell me what I can do for you.',
    },
  },
  {
    why: 'It replaces “as soon as possible” with a time that can be kept.',
    avoid: 'You cannot be sure to write by then.',
    warm: {
      'hear-by-date':
        'I don’t have the answer yet, and I’d rather check than guess. You’ll hear from me by {{ promise.date }}, even if I’m still digging.',
      'working-not-forgotten': 'I’m still on this. My next message will reach you by {{ promise.date }}.',
    },
    formal: {
      'next-news-date':
        'I am looking into the matter and will write to you by {{ promise.date }} with what I have found.',
    },
    brief: { 'update-by': 'Working on this. More from me by {{ promise.date }}.' },
  },
  {
    why: 'A few minutes with a reason feel shorter than a few minutes of silence; they also give you a breath.',
    avoid: 'It will take longer than you say.',
    on: ['chat'],
    warm: {
      'chat-two-minutes': 'I’d like two minutes to check this properly for you. I’m staying in this chat.',
      'chat-reading-history':
        'Give me three minutes to read what’s happened so far, so that you don’t have to tell me again.',
    },
    formal: { 'chat-moment-check': 'May I take two minutes to verify this? I will be back with you here.' },
    brief: { 'chat-back-soon': 'Checking. Back in three minutes.' },
  },
  {
    why: 'Asking before the silence keeps control with the caller.',
    avoid: 'You have already put them on hold twice.',
    on: ['phone'],
    warm: {
      'spoken-hold-ok':
        'I need about two minutes to look at this properly. Is it all right if I put you on hold, or shall I ring you back?',
    },
    brief: { 'spoken-stay-line': 'Stay with me a moment, I’m opening it now.' },
  },
  {
    why: 'It answers the question under the question: am I forgotten?',
    avoid: 'You do have news: give it.',
    tags: ['asks for news'],
    warm: {
      'news-not-forgotten':
        'You’re right to ask. You haven’t been forgotten: I’m checking where it stands this minute and will write back with what I find.',
      'news-honest-none':
        'I wish I had news already. Here’s where it stands, without any polish, and when I’ll write next.',
    },
    formal: {
      'news-status-follows':
        'Thank you for asking. I am establishing the current status and will report it to you by {{ promise.date }}.',
    },
    brief: { 'news-checking-status': 'Fair question. Checking the status now.' },
  },
  {
    why: 'It shows from the first line that the wait has been noticed.',
    avoid: 'It is the first hour.',
    tags: ['long wait'],
    warm: {
      'late-start-no-excuse':
        'Hi {{ customer.first_name | default: "there" }}, a reply from us was due well before today. I have it now, and I’m not going to let it sit again.',
    },
    formal: {
      'late-start-formal':
        'Your message has waited too long for a reply. I have taken it over today and will give it my full attention.',
    },
    brief: { 'late-start-brief': 'This waited far too long. I have it now.' },
  },
  {
    why: 'People hit by an outage first want to know that it is not their own machine.',
    avoid: 'Only this one customer is affected.',
    fits: ['outage-technical'],
    tags: ['outage'],
    warm: {
      'outage-its-us':
        'You don’t need to restart anything: the fault is on our side, and our engineers are working on it. I’ll write again by {{ promise.date }}, fixed or not.',
      'outage-known':
        'Thank you for reporting it. We can see it too, it affects others as well, and people are working on it as I write.',
    },
    formal: {
      'outage-confirmed':
        'We can confirm an interruption on our side. The next update will reach you by {{ promise.date }}.',
    },
    brief: {
      'outage-us-not-you': 'It’s us, not you. We’re working on it; next update by {{ promise.date }}.',
    },
  },
  {
    why: 'Security first: the person knows that something is happening already.',
    avoid: 'You have not secured anything yet.',
    tags: ['hacked'],
    warm: {
      'hacked-acting-now':
        'I’m dealing with this ahead of everything else. First I’ll make sure nobody else can get in; then we’ll look at what happened.',
    },
    brief: { 'hacked-securing': 'Securing the account first, questions second.' },
  },
  {
    why: 'A plain question deserves a plain and friendly start.',
    avoid: 'They are upset: acknowledge first.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: {
      'question-happy-to': 'Good question, and I’m happy to help with it.',
      'question-lets-see': 'Let me walk you through it; it’s quicker than it looks.',
    },
    formal: { 'question-thank-you': 'Thank you for your question. I will gladly explain.' },
    brief: { 'question-sure': 'Sure, here’s how:' },
  },
  {
    why: 'Kind words deserve more than a closing formula.',
    avoid: 'There is a complaint behind the thanks.',
    tags: ['praise'],
    fits: ['grateful', 'calm'],
    warm: {
      'praise-made-my-morning': 'What a lovely message to open. Thank you for taking the time to write it.',
    },
    formal: { 'praise-kind-words': 'Thank you for your kind words; they are much appreciated here.' },
  },
  {
    why: 'Several questions in one message are easily half answered; saying that all will be keeps them at ease.',
    avoid: 'There is one question.',
    fits: ['calm', 'confused', 'worried'],
    tags: ['several questions'],
    warm: {
      'each-question-in-turn': 'You’ve asked a few things, so I’ll take them one by one and leave none out.',
    },
    formal: {
      'questions-in-order':
        'Thank you for your questions. I will answer them in the order in which you put them.',
    },
    brief: { 'one-by-one': 'Good questions. One by one:' },
  },
];
