import type { PhraseGroup } from '../group';

/** One sincere, specific apology that takes ownership: no “if”, no “but”, no passive voice. */
export const apologise: readonly PhraseGroup[] = [
  {
    why: 'It names the fault and owns it in one sentence.',
    avoid: 'You have already apologised in this conversation.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: {
      'took-payment-twice':
        'I’m sorry that we took your payment twice. That’s our mistake, and putting it right is our job, not yours.',
    },
    formal: {
      'charged-a-second-time':
        'I apologise that we charged you a second time. The responsibility for that is ours.',
    },
    brief: { 'second-charge-ours': 'I’m sorry we charged you twice. That’s on us.' },
  },
  {
    why: 'The number was ours, so the sentence begins with us.',
    avoid: 'The charge is correct and you can show it kindly.',
    fits: ['billing'],
    tags: ['wrong amount', 'unexpected charge', 'fee', 'invoice'],
    warm: {
      'bill-wrong-figure':
        'I’m sorry that we put a figure on your bill you couldn’t have expected. We owed you clearer words before we took the money.',
      'charge-no-warning': 'I’m sorry we took that payment without making it plain to you first.',
    },
    formal: {
      'billing-our-error':
        'I apologise for the error on our part in billing you, and for the time it has taken you to point it out.',
    },
    brief: { 'bill-our-slip': 'I’m sorry about this charge. We got it wrong.' },
  },
  {
    why: 'It owns the delay of money, the part that hurts.',
    avoid: 'The refund is within the time they were told.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'refund-kept-you':
        'I’m sorry that we’re still holding money that belongs to you. You’ve been more patient than we’ve earned.',
    },
    formal: { 'refund-delay-ours': 'I apologise for our delay in returning your money.' },
    brief: { 'refund-slow': 'I’m sorry we’ve kept you waiting for your refund.' },
  },
  {
    why: 'Specific to the missed day; takes it on without naming a carrier.',
    avoid: 'The order is not late yet.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'a thing'],
    warm: {
      'late-missed-our-day': 'I’m sorry: we gave you a date and we missed it.',
      'late-and-quiet':
        'I’m sorry that your order is late, and sorrier still that we left you to find that out yourself.',
    },
    formal: { 'late-failed-to-deliver': 'I apologise that we did not deliver on the day we gave you.' },
    brief: { 'late-sorry': 'I’m sorry we’re late with your order.' },
  },
  {
    why: 'The customer paid us, not the courier: we own it.',
    avoid: 'You suspect fraud and have to check first.',
    fits: ['service-delivery'],
    tags: ['lost parcel', 'marked delivered', 'a thing'],
    warm: {
      'lost-our-job-to-deliver':
        'I’m sorry your parcel hasn’t reached you. Getting it into your hands was our part of the deal.',
    },
    formal: { 'lost-did-not-reach': 'I apologise that we have not brought your parcel to you.' },
    brief: { 'lost-sorry': 'I’m sorry, your parcel should be with you.' },
  },
  {
    why: 'Plain words for a plain slip.',
    avoid: 'They ordered the wrong thing themselves.',
    fits: ['service-delivery'],
    tags: ['wrong item', 'missing item', 'a thing'],
    warm: { 'packed-wrong': 'I’m sorry, we packed your order wrong and left you with the bother of it.' },
    formal: { 'sent-incorrectly': 'I apologise that we sent you the wrong contents.' },
    brief: { 'packing-slip': 'I’m sorry, that was our packing mistake.' },
  },
  {
    why: 'It apologises for the lost day and not only for the missed visit.',
    avoid: 'They were out when somebody came.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'visit-wasted-your-day':
        'I’m sorry we let you wait at home for nothing. We took a day from you and didn’t even call.',
    },
    formal: { 'visit-not-kept': 'I apologise that we did not keep the appointment, nor tell you in time.' },
  },
  {
    why: 'It takes responsibility for the state in which the thing arrived.',
    avoid: 'It was damaged in use.',
    fits: ['product-quality', 'service-delivery'],
    tags: ['damaged', 'a thing'],
    warm: {
      'damaged-our-care':
        'I’m sorry it reached you in that state. We didn’t protect it well enough on its way to you.',
    },
    formal: { 'damaged-fell-short': 'I apologise that we delivered it to you damaged.' },
    brief: { 'damaged-sorry': 'I’m sorry we sent it to you broken.' },
  },
  {
    why: 'Owning the quality is more convincing than wondering about it.',
    avoid: 'You have not established that it is defective.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality', 'a thing'],
    warm: {
      'faulty-sold-you':
        'I’m sorry we sold you something that let you down. That’s not the standard I want you to know us by.',
      'faulty-your-trust':
        'You trusted us with your money for something that works. I’m sorry we haven’t given you that yet.',
    },
    formal: {
      'faulty-below-standard':
        'I apologise that we supplied you with something below the standard you paid for.',
    },
    brief: { 'faulty-sorry': 'I’m sorry it failed on you. That’s ours to fix.' },
  },
  {
    why: 'It says what we did not do: answer.',
    avoid: 'Your reply is within the promised time.',
    fits: ['communication'],
    tags: ['no reply', 'ours to answer'],
    warm: {
      'silence-we-left-you':
        'I’m sorry that we left you without an answer. You asked properly, and we didn’t do our part.',
    },
    formal: {
      'silence-failed-to-respond':
        'I apologise that we did not respond to you. There is no good reason for it that would help you now.',
    },
    brief: { 'silence-sorry': 'I’m sorry we didn’t reply. I’m here now.' },
  },
  {
    why: 'It owns the contradiction instead of choosing a side.',
    avoid: 'You do not know yet which answer was right and would have to guess.',
    fits: ['communication'],
    tags: ['contradictory answers', 'passed around', 'repeating the story'],
    warm: {
      'contradiction-our-muddle':
        'I’m sorry we told you different things. You needed one clear answer, and we gave you a muddle.',
      'runaround-own-it':
        'I’m sorry for the way we’ve sent you round in circles. From now on this has one owner, and it’s me.',
    },
    formal: { 'contradiction-misinformed': 'I apologise for the conflicting information we gave you.' },
  },
  {
    why: 'It apologises for the experience on behalf of the house, without a verdict on a colleague.',
    avoid: 'You would be promising consequences that you cannot decide.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'manner-not-how-we-speak':
        'I’m sorry we spoke to you that way. You asked for help, and you deserved kindness with it.',
    },
    formal: {
      'manner-regret':
        'I apologise for the manner in which we dealt with you. You were entitled to courtesy throughout.',
    },
    brief: { 'manner-sorry': 'I’m sorry for how we treated you there.' },
  },
  {
    why: 'The broken promise gets its own apology: it is a second failure.',
    avoid: 'No promise was made and the record shows it.',
    tags: ['promise missed'],
    warm: {
      'promise-broke-our-word':
        'I’m sorry. We gave you our word and didn’t keep it, and no reason I could give changes that.',
      'promise-let-you-plan': 'I’m sorry we let you plan around a promise that we then didn’t keep.',
    },
    formal: { 'promise-not-honoured': 'I apologise that we did not do what we undertook to do.' },
    brief: { 'promise-sorry': 'I’m sorry. That was a promise, and we broke it.' },
  },
  {
    why: 'It owns what was shown or said, which is what they decided on.',
    avoid: 'The page was right and they misread it: explain kindly instead.',
    fits: ['expectations'],
    tags: ['not as described'],
    warm: {
      'described-misled-you': 'I’m sorry that we gave you a picture that the real thing doesn’t match.',
    },
    formal: {
      'described-unclear': 'I apologise that our description led you to expect something different.',
    },
  },
  {
    why: 'It owns being locked out without talking about security rules first.',
    avoid: 'They forgot the password and say so.',
    fits: ['account-access'],
    tags: ['locked out', 'closed account', 'identity check'],
    warm: { 'locked-we-shut-you-out': 'I’m sorry we’ve shut you out of something that’s yours.' },
    formal: { 'locked-our-checks': 'I apologise that our checks have kept you from your own account.' },
    brief: { 'locked-sorry': 'Locking you out was our doing. I’m sorry.' },
  },
  {
    why: 'An outage is ours whatever caused it.',
    avoid: 'The fault is in their own network and you know it.',
    fits: ['outage-technical'],
    tags: ['outage', 'slow', 'bug', 'update'],
    warm: {
      'outage-cost-you': 'I’m sorry. You pay for something that works, and today we’re not giving you that.',
      'bug-we-shipped': 'I’m sorry that our fault is costing you working time.',
    },
    formal: { 'outage-we-regret': 'I apologise for the interruption to your work that we have caused.' },
    brief: { 'outage-sorry': 'I’m sorry, this one is our fault.' },
  },
  {
    why: 'It is about the work lost and leaves no doubt whose fault it is.',
    avoid: 'Nothing has been lost for good.',
    tags: ['lost data'],
    warm: { 'data-we-lost': 'I’m deeply sorry. You trusted us to keep your work safe, and we didn’t.' },
    formal: { 'data-our-duty': 'I apologise without reservation: keeping your data safe is our duty.' },
  },
  {
    why: 'The rule may stand; how they learnt about it was ours.',
    avoid: 'They were clearly told before they bought.',
    fits: ['policy'],
    tags: ['disputes a rule', 'answer was no'],
    warm: {
      'rule-learnt-late':
        'I’m sorry that you heard about this rule only when it got in your way. We should tell people at the start.',
    },
    formal: {
      'rule-not-made-clear': 'I apologise that we did not make this condition clear to you beforehand.',
    },
    brief: { 'rule-sorry-unclear': 'I’m sorry we weren’t clear about this earlier.' },
  },
  {
    why: 'It apologises for the fix that did not hold, and not all over again for everything.',
    avoid: 'It is the first time that they write.',
    tags: ['still broken'],
    warm: {
      'fix-did-not-hold': 'I’m sorry, my fix didn’t hold, and you’ve had to come back because of it.',
      'thought-we-had-it': 'I’m sorry. I believed we had it, and I told you so too early.',
    },
    formal: { 'fix-insufficient': 'I apologise that what I tried has not solved it.' },
    brief: { 'fix-sorry': 'I’m sorry, that didn’t do it.' },
  },
  {
    why: 'It is about the repeated asking, which no product apology covers.',
    avoid: 'It is their first message.',
    fits: ['repeated-contact'],
    tags: ['asked before'],
    warm: {
      'again-made-you-ask':
        'I’m sorry that you’ve had to ask us this more than once. Once should have been enough.',
    },
    formal: { 'again-repeatedly': 'I apologise that we have made you raise the same matter repeatedly.' },
    brief: { 'again-sorry': 'I’m sorry you’ve had to chase us for this.' },
  },
  {
    why: 'It counts the waiting as something we did.',
    avoid: 'They have waited for less than the promised time.',
    tags: ['long wait'],
    warm: {
      'waited-we-took-long':
        'I’m sorry we’ve taken so long. Your time is worth more than the way we’ve treated it.',
    },
    formal: { 'waited-excessive': 'I apologise for how long we have kept you waiting.' },
    brief: { 'waited-sorry': 'I’m sorry this took us so long.' },
  },
  {
    why: 'It fits where it is clear that we failed and the case has no better words.',
    avoid: 'You can say what exactly went wrong: then say that.',
    fits: ['angry', 'frustrated', 'disappointed'],
    warm: {
      'we-got-it-wrong': 'I’m sorry. We got this wrong, and I’m taking it on from here.',
      'you-were-right-to-expect': 'You were right to expect more from us. I’m sorry that we fell short.',
      'own-it-and-fix': 'I’m sorry for what this has put you through. I own it now, and I’ll stay with it.',
    },
    formal: {
      'responsibility-ours':
        'I apologise. The responsibility for this lies with us, and I will see that we act on it.',
    },
    brief: { 'sorry-on-it': 'I’m sorry. I’m taking this on now.' },
  },
  {
    why: 'Spoken apologies work when they are short and followed by silence.',
    avoid: 'You would say it before they have finished.',
    on: ['phone'],
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    warm: {
      'spoken-truly-sorry': 'I’m sorry. That’s on us, not on you.',
      'spoken-let-me-put-right': 'I’m really sorry we did that to you. Let me put it right with you now.',
    },
  },
  {
    why: 'It owns the trouble with money, before the cause is known.',
    avoid: 'Everything was charged as agreed.',
    fits: ['billing'],
    tags: ['first reply', 'later reply'],
    warm: {
      'billing-left-you-checking':
        'I’m sorry that we’ve left you checking our sums for us. That’s my job, and I’m doing it now.',
    },
    brief: { 'billing-sorry-for-worry': 'I’m sorry for the worry this bill of ours has caused you.' },
  },
  {
    why: 'It owns the service as a whole where no single slip can be named yet.',
    avoid: 'You can name the slip.',
    fits: ['service-delivery'],
    warm: { 'delivery-we-let-slip': 'I’m sorry. You gave us one job, and we let it slip.' },
    formal: {
      'delivery-service-fell-short':
        'I apologise that our service has fallen short of what we agreed with you.',
    },
  },
  {
    why: 'It owns poor communication, which is nearly always ours.',
    avoid: 'They have had a clear answer and dislike it.',
    fits: ['communication'],
    warm: { 'comms-made-it-hard': 'I’m sorry we’ve made it so hard to get a straight answer from us.' },
    formal: {
      'comms-shortcomings': 'I apologise for the shortcomings in how we have communicated with you.',
    },
  },
  {
    why: 'It takes the technical fault on without naming a cause.',
    avoid: 'The fault lies with their own equipment.',
    fits: ['outage-technical', 'account-access'],
    tags: ['first reply', 'later reply'],
    warm: {
      'tech-we-cost-you-time':
        'I’m sorry that we’re costing you time with this. You came to get something done.',
    },
    formal: { 'tech-disruption-ours': 'I apologise for the disruption that our system is causing you.' },
  },
];
