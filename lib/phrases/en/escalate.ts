import type { PhraseGroup } from '../group';

/** Handing over warm, with the full story; never as a threat. */
export const escalate: readonly PhraseGroup[] = [
  {
    why: 'A plain yes to a fair request takes the fight out of it.',
    avoid: 'No manager can be reached and you have not said when.',
    fits: ['manager'],
    warm: {
      'manager-yes':
        'Of course, you can speak with my manager. I’ll brief them fully first, so that you won’t have to tell it all again.',
      'manager-callback':
        'I’ll ask my team lead to contact you by {{ promise.date }}. Is this address the best way, or would you prefer a call?',
    },
    formal: {
      'manager-arranged':
        'I will gladly involve my manager, who will have the complete file and will contact you by {{ promise.date }}.',
    },
    brief: { 'manager-handing-over': 'Yes. I’m handing this to my manager with the full story.' },
  },
  {
    why: 'It neither argues about the law nor gives way to fear; it brings in the right people.',
    avoid: 'You would be giving a legal opinion.',
    fits: ['legal'],
    warm: {
      'legal-right-people':
        'That’s your right, and I won’t argue with it. I’m passing this today to the colleagues who may answer on that, with everything you’ve told us.',
    },
    formal: {
      'legal-referred':
        'I have noted your position and am referring it to the department authorised to respond. You will receive a written reply by {{ promise.date }}.',
    },
    brief: { 'legal-noted-referred': 'Noted. I’m passing this to the colleagues responsible today.' },
  },
  {
    why: 'It makes a fresh pair of eyes sound like help and not like another transfer.',
    avoid: 'You could solve it yourself.',
    fits: ['repeated-contact'],
    warm: {
      'specialist-with-me':
        'I’m bringing in a specialist, because this has gone round often enough. I’ll stay your contact and make sure they have the whole story.',
    },
    formal: {
      'specialist-involved':
        'Given the number of contacts, I am involving a specialist. I remain responsible to you.',
    },
  },
  {
    why: 'It says what happens to the complaint without prejudging anyone.',
    avoid: 'You would be promising a punishment.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'complaint-to-lead':
        'I’m taking what you told me to the team lead, in your own words. They will look at that conversation and come back to you.',
    },
    formal: {
      'complaint-recorded':
        'I have recorded your complaint and passed it to the manager responsible, who will review the conversation.',
    },
  },
  {
    why: 'The second boundary says what happens next, as a fact.',
    avoid: 'You have not set a first boundary.',
    fits: ['abuse'],
    warm: {
      'abuse-colleague-takes-over':
        'I’d still like this solved for you. If it stays personal, I’ll ask a colleague to take over in writing, and nothing you’ve told me will be lost.',
    },
    formal: {
      'abuse-end-of-conversation':
        'Should the remarks continue, I will end this conversation and a lead will reply to you in writing.',
    },
  },
  {
    why: 'A person in danger needs people, not a process: your protocol names them.',
    avoid: 'Never use it in place of the protocol.',
    fits: ['safety', 'vulnerable'],
    tags: ['self-harm'],
    warm: {
      'safety-someone-now':
        'I’m worried about you, and I don’t want you to be alone with this. If you’re in danger, please call your local emergency number now; I’m also bringing in a colleague who is here for exactly this.',
    },
    brief: {
      'safety-emergency':
        'If anyone is in danger, please call the emergency number first. I’m getting a colleague.',
    },
  },
  {
    why: 'Danger from a product stops everything else.',
    avoid: 'It is a turn of phrase.',
    fits: ['safety'],
    warm: {
      'safety-stop-using':
        'Please stop using it for now and keep it where nobody can be hurt. I’m passing this to our safety team this minute.',
    },
    formal: {
      'safety-reported':
        'Please take the product out of use. I am reporting this to the department responsible for safety immediately.',
    },
  },
  {
    why: 'It offers the specially trained team as a help and not as a label.',
    avoid: 'They asked for nothing but the fix.',
    fits: ['vulnerable'],
    warm: {
      'vulnerable-care-team':
        'We have colleagues who look after situations like yours and can do more than I can. With your agreement I’ll involve them, so that you have one calm person to deal with.',
    },
    formal: {
      'vulnerable-support-offered':
        'With your consent I will involve our specially trained colleagues, who have more room to help.',
    },
  },
  {
    why: 'A dispute at the bank needs the right team with the facts, quickly.',
    avoid: 'No dispute has been mentioned.',
    fits: ['chargeback'],
    warm: {
      'chargeback-payments-team':
        'I’m bringing our payments team in today, so that your money and the dispute are handled by the same people.',
    },
    formal: {
      'chargeback-file-passed':
        'I am passing the complete file to our payments department, so that the claim can be settled.',
    },
  },
  {
    why: 'Security people need it now; the customer needs to know that they have it.',
    avoid: 'It was a false alarm.',
    tags: ['hacked'],
    warm: {
      'security-team-has-it':
        'Our security team has this now. They’ll check who signed in and from where, and I’ll bring you what they find.',
    },
    formal: {
      'security-investigation': 'I have handed the incident to our security team for investigation.',
    },
  },
  {
    why: 'Colleagues get the story once and whole; the customer never tells it again.',
    avoid: 'It holds opinions about the customer.',
    tags: ['internal'],
    brief: {
      'note-handover':
        'Handover. Customer: {{ customer.name | default: "see thread" }}. What happened: “{{ issue }}”. They are upset, for good reason. Promised so far: an answer by {{ promise.date }}. What they want: {{ wish }}',
    },
  },
  {
    why: 'In chat the hand-over has to be said before the name on the screen changes.',
    avoid: 'No one is there to take it.',
    on: ['chat'],
    fits: ['manager'],
    warm: {
      'chat-lead-joins':
        'I’m asking my lead to join us here. They can read everything above, so you can stay in this chat.',
    },
    brief: { 'chat-lead-coming': 'My lead is joining; you won’t have to repeat a thing.' },
  },
  {
    why: 'A caller asked for a manager needs a yes in the first second.',
    avoid: 'You have not said yes yet.',
    on: ['phone'],
    fits: ['manager'],
    warm: {
      'spoken-of-course-manager':
        'Yes, of course. Give me one minute to tell her what happened, and then I’ll put you through.',
    },
    brief: { 'spoken-manager-rings': 'My manager will ring you today. Which number is best?' },
  },
  {
    why: 'If it takes a while, a day and a name keep the yes believable.',
    avoid: 'A manager can be reached now.',
    fits: ['manager'],
    warm: {
      'manager-until-then':
        'My manager will get in touch by {{ promise.date }}. Until then I’m not putting this down; whatever I can do myself, I’ll have done by then.',
    },
    formal: {
      'manager-review-requested':
        'Your wish to speak with a superior is entirely legitimate. I have requested the review and will stay available to you until it takes place.',
    },
  },
  {
    why: 'It stays courteous and factual where every word may be read again.',
    avoid: 'They only mention a lawyer as a figure of speech.',
    fits: ['legal'],
    warm: {
      'legal-still-working':
        'I understand that you’re weighing legal steps. I’ll pass that on as you wrote it, and the part that I can put right myself I’m going on with today.',
      'legal-documents-ready':
        'If you need copies of our correspondence for your adviser, I’ll gladly put them together for you.',
    },
    formal: {
      'legal-no-comment':
        'Please understand that I cannot comment on legal questions. I have forwarded your letter in full, and what concerns the matter itself I continue to pursue.',
    },
  },
  {
    why: 'Telling them about the regulator’s route openly shows that nothing is being hidden.',
    avoid: 'You do not know the body responsible.',
    fits: ['legal'],
    formal: {
      'regulator-route':
        'You are free to turn to the supervisory body at any time. Our complaints team will let you have its address together with our final position.',
    },
    brief: {
      'regulator-your-right': 'That’s your right. I’ll send you the address and our position in writing.',
    },
  },
  {
    why: 'Going public is answered by going to somebody who may decide.',
    avoid: 'It would sound like hush money.',
    fits: ['public-review'],
    warm: {
      'review-to-decision-maker':
        'I’m taking your case to the person who can decide more than I can. Not because of a review, but because you’ve been waiting for a decision.',
    },
    formal: {
      'review-management-informed':
        'I have brought your case to the attention of our management and asked for a decision.',
    },
  },
  {
    why: 'With several contacts behind them, one name for good is the best escalation.',
    avoid: 'You will be away for the week.',
    fits: ['repeated-contact', 'long-wait'],
    warm: {
      'one-owner-from-now':
        'From now on you have one contact: me. My direct line is this thread, and if I’m away, a named colleague will have read all of it.',
    },
    formal: {
      'priority-raised':
        'I have raised the priority of your case and asked that it be handled by one person until it is closed.',
    },
    brief: { 'raised-priority': 'I’ve raised this to top priority, with one owner.' },
  },
  {
    why: 'It explains why somebody else helps better, so that it does not feel like being got rid of.',
    avoid: 'You have not told the colleague anything.',
    fits: ['outage-technical', 'account-access', 'product-quality'],
    tags: ['still broken', 'lost data', 'bug', 'faulty'],
    warm: {
      'expert-because':
        'This goes deeper than what I can see from here. I’m asking a specialist to look at it with me; they have my notes and won’t start from zero.',
    },
    formal: {
      'second-level': 'I am referring the fault to our specialists, together with all steps taken so far.',
    },
    brief: { 'specialist-next': 'A specialist joins me on this, with my notes in hand.' },
  },
  {
    why: 'A third, neutral person can end a disagreement that two cannot.',
    avoid: 'There are offers still untried.',
    tags: ['declined', 'answer was no', 'manager not asked'],
    warm: {
      'fresh-eyes':
        'We’ve both said what we think, and we’re not there yet. May I ask somebody who hasn’t been involved to look at it afresh?',
    },
    formal: {
      'independent-review':
        'Since we have not reached agreement, I would suggest an independent review by our complaints office.',
    },
  },
  {
    why: 'Injury comes before everything: care first, paperwork later.',
    avoid: 'Nobody was or can be hurt.',
    fits: ['safety'],
    warm: {
      'safety-anyone-hurt':
        'Before anything else: is everyone all right? If somebody is hurt, please get medical help first; everything else can wait, and I’ll be here.',
    },
    formal: {
      'safety-injury-first':
        'Should anyone have been injured, please seek medical assistance first. I have informed our safety officer of your report.',
    },
  },
  {
    why: 'Deaths and estates are handled by few people, well; one hand-over spares many forms.',
    avoid: 'You can settle it yourself in this message.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'estate-one-person':
        'One of my colleagues looks after these matters and nothing else. I’ll brief them today, and they’ll tell you in one message what’s needed, and no more than that.',
    },
  },
  {
    why: 'A manager who is told in time can ring before the customer has to ask again.',
    avoid: 'They have not asked for one.',
    fits: ['manager'],
    tags: ['internal'],
    brief: {
      'note-manager-asked':
        'They have asked for a manager. Please call before {{ promise.date }}. They should not have to repeat anything: summary below.',
    },
  },
  {
    why: 'After abuse a lead should know: facts and times, no adjectives.',
    avoid: 'It was frustration and not aimed at anyone.',
    fits: ['abuse'],
    tags: ['internal'],
    brief: {
      'note-abuse-record':
        'For the lead: personal remarks in the customer’s last messages, quoted above with times. I have set one boundary. Please decide who goes on.',
    },
  },
  {
    why: 'Those who may answer need the thread before anybody else does.',
    avoid: 'They only mention a lawyer as a figure of speech.',
    fits: ['legal'],
    tags: ['internal'],
    formal: {
      'note-legal-referral':
        'For legal: the customer announces legal steps. No admission has been made. Full thread attached; they expect an answer by {{ promise.date }}.',
    },
  },
];
