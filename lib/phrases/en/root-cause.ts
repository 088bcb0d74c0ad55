import type { PhraseGroup } from '../group';

/** Facts before opinions: looking for the cause, and saying it without blame. */
export const rootCause: readonly PhraseGroup[] = [
  {
    why: 'It says what will be looked at, so that waiting has a meaning.',
    avoid: 'The cause is known: say it.',
    tags: ['details given', 'asks why', 'still broken'],
    warm: {
      'follow-the-trail':
        'With what you’ve told me I can follow this back to where it began. I’ll look at dates and records first, and at guesses last.',
      'not-only-the-symptom':
        'I don’t want to patch this and have it come back. I’m looking for what set it off.',
      'why-deserves-answer':
        'You asked why, and you deserve a proper answer, not a quick one. I’m finding out what went wrong and where.',
    },
    formal: {
      'establish-sequence':
        'I am establishing the sequence of events from our records, so that I can tell you the cause and not a supposition.',
    },
    brief: { 'tracing-it': 'Thanks, that helps. I’m tracing the cause now.' },
  },
  {
    why: 'A cause with a subject and a verb is believed; “an error occurred” is not.',
    avoid: 'You are not certain of the cause.',
    tags: ['asks why'],
    warm: {
      'here-is-why':
        'Here’s what happened, plainly: {{ cause }} That’s on our side, and you couldn’t have seen it coming.',
      'chain-of-events':
        'I’ve found it. One step went wrong, the next relied on it, and you were at the end of the chain.',
    },
    formal: {
      'cause-established':
        'I have established the cause: {{ cause }} It arose with us, and I would rather tell you so than leave you to wonder.',
    },
    brief: { 'cause-in-line': 'The reason, in one line: {{ cause }}' },
  },
  {
    why: 'Most doubles are a repeated request or a hold; the statement shows which.',
    avoid: 'You have not looked at the transactions.',
    fits: ['billing'],
    tags: ['double charge', 'unexpected charge', 'wrong amount'],
    warm: {
      'billing-compare-records':
        'I’m laying your statement beside our records, entry by entry, to see where the two part ways.',
    },
    formal: {
      'billing-trace-transaction': 'I am tracing the transaction from the order through to the charge.',
    },
    brief: { 'billing-tracing': 'I’m tracing that charge back to its source.' },
  },
  {
    why: 'The last scan narrows the search to one depot or one van.',
    avoid: 'There is no tracking.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'parcel-last-scan':
        'I’m looking at where it was last scanned and who had it then; that’s where the answer will be.',
    },
    formal: {
      'parcel-route-review': 'I am reviewing the route of the shipment to find where it came to a halt.',
    },
  },
  {
    why: 'It keeps us from asking for the same test twice.',
    avoid: 'You cannot reproduce it and have no plan.',
    fits: ['outage-technical', 'account-access', 'product-quality'],
    tags: ['bug', 'faulty', 'locked out', 'lost data', 'slow', 'update'],
    warm: {
      'tech-reproduce':
        'I’m going through the same steps here. If I can make it happen too, we’ll know what to fix.',
    },
    formal: {
      'tech-logs': 'I am checking our records for the time you mention, to see what happened on our side.',
    },
    brief: { 'tech-checking-logs': 'Checking what happened on our side at that time.' },
  },
  {
    why: 'It explains an outside cause without hiding behind it.',
    avoid: 'The cause is ours.',
    tags: ['outside cause'],
    warm: {
      'outside-explained':
        'As far as I can see, this started outside our house. I’ll tell you what I know, and what I can still do from here.',
    },
    formal: {
      'outside-cause-stated':
        'The cause appears to lie outside our control. I will nevertheless set out what we can contribute.',
    },
  },
  {
    why: 'Two people can both be right about what was said; the record helps both.',
    avoid: 'It would sound like checking whether they lie.',
    fits: ['communication', 'expectations'],
    tags: ['contradictory answers', 'broken promise', 'not as described'],
    warm: {
      'record-read-what-we-said':
        'I’m reading back what we told you at the time, word for word, because that’s what you relied on.',
    },
    formal: { 'record-review': 'I am reviewing our correspondence to see what you were told and when.' },
  },
  {
    why: 'Account trouble has few causes; naming what is checked calms the fear of having done something wrong.',
    avoid: 'You must not tell why an account was locked.',
    fits: ['account-access'],
    tags: ['locked out', 'password', 'closed account', 'hacked'],
    warm: {
      'access-what-triggered':
        'I’m checking what made the system close the door: it may have been a safety rule that mistook you for somebody else.',
    },
    formal: {
      'access-reason-sought':
        'I am determining which measure led to the restriction, and whether it was justified.',
    },
  },
  {
    why: 'Sharing the likely cause as likely keeps trust if it turns out otherwise.',
    avoid: 'You have no evidence at all.',
    tags: ['details given', 'asks why'],
    warm: {
      'likely-not-certain':
        'What you describe points in one direction, and I’d like to be sure before I say it’s that. I’ll check it today.',
      'one-fact-missing':
        'It nearly fits together. One thing doesn’t: the time it happened. Do you remember whether it was before or after you first wrote?',
    },
    formal: {
      'provisional-finding': 'My provisional finding is {{ cause }} I will confirm it before we act on it.',
    },
  },
  {
    why: 'In an outage people forgive the cause and not the vagueness.',
    avoid: 'The engineers have not confirmed it.',
    fits: ['outage-technical'],
    tags: ['outage', 'slow'],
    warm: {
      'outage-cause-plain':
        'In plain words: {{ cause }} It was nothing on your side, and it’s being changed so that one failure can’t take the rest with it.',
    },
    formal: {
      'outage-cause-formal':
        'The interruption arose as follows: {{ cause }} Measures to avoid a recurrence are being taken.',
    },
  },
  {
    why: 'It explains the gap between picture and product without telling anyone that they misread.',
    avoid: 'The description was plainly false.',
    fits: ['expectations', 'product-quality'],
    tags: ['not as described', 'poor quality', 'wrong size'],
    warm: {
      'expectation-where-it-came-from':
        'I’m comparing our page with what you received, the way you’d have seen it on the day you ordered. If it misled you, I’ll say so.',
    },
    formal: {
      'description-compared':
        'I am comparing the description at the time of your order with the item supplied.',
    },
  },
  {
    why: 'Silence has a cause too; it is owed to them as much as an answer.',
    avoid: 'You have not looked.',
    fits: ['communication'],
    tags: ['no reply', 'passed around'],
    warm: {
      'why-nobody-answered':
        'I’m looking into why your messages went unanswered, because it shouldn’t depend on luck who reads them.',
    },
    brief: { 'why-silent': 'I’m finding out where your messages got stuck.' },
  },
  {
    why: 'A reason makes a rule bearable; its history makes it human.',
    avoid: 'You do not know the reason.',
    fits: ['policy'],
    tags: ['asks why', 'answer was no'],
    warm: {
      'why-the-rule':
        'You’re owed the reason and not only the rule. It’s there because {{ reason }}; in your case I can see that it hits the wrong person.',
    },
    formal: { 'rule-grounds': 'The rule rests on the following ground: {{ reason }}' },
  },
  {
    why: 'When the slip was theirs, saying how the page invites it keeps their dignity.',
    avoid: 'They have not noticed it: be gentle first.',
    tags: ['customer’s slip'],
    warm: {
      'slip-page-invites-it':
        'I can see how it happened: the two choices look almost the same on that page. You’re in good company.',
    },
    formal: {
      'slip-explained':
        'The two entries are easily confused, and I have noted that we could set them further apart.',
    },
  },
  {
    why: 'What, when and where, asked in one breath, without a “why did you”.',
    avoid: 'They have told you.',
    on: ['phone'],
    warm: {
      'spoken-walk-me-through':
        'Walk me through it with me looking at the same screen: what did you see first?',
    },
  },
];
