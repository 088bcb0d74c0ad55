import type { PhraseGroup } from '../group';

/** Open questions, one at a time, and repeating back what was understood. */
export const clarify: readonly PhraseGroup[] = [
  {
    why: 'Repeating it in their words proves understanding and lets them correct it.',
    avoid: 'You would have to guess at half of it.',
    tags: ['several things', 'details given'],
    warm: {
      'say-it-back':
        'Let me say it back so that I don’t get it wrong: {{ summary }}\n\nHave I got everything?',
      'picture-so-far': 'Here’s the picture I have so far. Please stop me where it’s off.',
      'which-first':
        'I count more than one thing here, and I don’t want to lose any. Which should I tackle first?',
    },
    formal: {
      'summary-correct': 'To make sure I have understood you: {{ summary }} Is that a correct account?',
    },
    brief: { 'right-so-far': 'So: {{ summary }} Is that right?' },
  },
  {
    why: 'An open question brings out what a form never asks.',
    avoid: 'The answer is already in their message.',
    tags: ['little said'],
    warm: {
      'what-happened': 'What happened, in your own words, and when did you first notice it?',
      'show-me':
        'I’d like to see what you see. Could you describe the last thing you did before it went wrong?',
      'which-one-is-it':
        'So that I look in the right place: what is this about, and is there a number or an e-mail address it’s filed under?',
    },
    formal: { 'further-details': 'Could you tell me a little more about what occurred, and when?' },
    brief: { 'tell-me-more': 'What exactly happened, and since when?' },
  },
  {
    why: 'The two statement lines settle it in one look, and they cost the customer a minute.',
    avoid: 'You can see both charges yourself.',
    fits: ['billing'],
    tags: ['double charge', 'unexpected charge'],
    warm: {
      'charge-dates-on-statement':
        'Which dates does your statement show for the charges, and do they carry the same description?',
      'charge-pending-or-booked':
        'Could you see whether both payments are booked, or whether one still says “pending”? That tells me which way to go.',
    },
    formal: {
      'charge-dates-amounts': 'Could you let me know the dates and amounts as they appear on your statement?',
    },
    brief: { 'charge-last-four': 'Which dates, and the last four digits of the card?' },
  },
  {
    why: 'It asks for their reckoning, which shows where the two sums part.',
    avoid: 'The error is obvious from the bill.',
    fits: ['billing'],
    tags: ['wrong amount', 'price rise', 'fee', 'invoice', 'discount'],
    warm: {
      'bill-what-expected': 'What amount were you expecting, and where did you see it? I’ll compare the two.',
    },
    formal: { 'bill-which-items': 'Which items on the bill would you like me to explain or correct?' },
    brief: { 'bill-which-line': 'Which line on the bill looks wrong?' },
  },
  {
    why: 'Two facts are enough to trace a parcel; more questions feel like a brush-off.',
    avoid: 'The order number is in the thread.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered', 'a thing'],
    warm: {
      'parcel-needed-when':
        'By when do you need it? That decides whether I chase this parcel or send another.',
    },
    formal: {
      'parcel-address-check':
        'Could you confirm the delivery address, so that I can compare it with what the carrier has?',
    },
    brief: { 'parcel-number': 'What’s the order number, and is the address still right?' },
  },
  {
    why: 'A photo saves three messages.',
    avoid: 'They have already sent pictures.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['damaged', 'wrong item', 'missing item', 'a thing'],
    warm: {
      'photo-of-it':
        'If you have a phone at hand, could you send me a picture of what arrived and of the label on the box? That’s all I need to get moving.',
    },
    formal: {
      'photo-request':
        'A photograph of the contents and of the packaging label would help me to act at once.',
    },
    brief: { 'photo-please': 'Could you send a photo of it and of the label?' },
  },
  {
    why: 'It asks about use without a hint that the use was wrong.',
    avoid: 'They have listed what they tried.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality', 'a thing'],
    warm: {
      'fault-since-when': 'Since when has it been doing this, and does it happen every time or now and then?',
      'fault-what-does-it-do': 'What does it do when you switch it on: lights, sounds, anything at all?',
    },
    formal: { 'fault-circumstances': 'Under what circumstances does the fault appear, and how often?' },
  },
  {
    why: 'What they were told, by whom and when, is the fact that matters.',
    avoid: 'It would sound like a cross-examination.',
    fits: ['communication'],
    tags: ['contradictory answers', 'no reply', 'passed around', 'broken promise'],
    warm: {
      'told-what-and-when':
        'Do you remember roughly when you were told that, and whether it was by phone, chat or mail? I’ll find the record and go from there.',
    },
    formal: {
      'told-by-whom': 'Could you tell me when you received that information and through which channel?',
    },
    brief: { 'told-when': 'When was that, and was it by phone or mail?' },
  },
  {
    why: 'The gap between expected and received is the real complaint.',
    avoid: 'They have described both already.',
    fits: ['expectations', 'product-quality'],
    tags: ['not as described', 'poor quality', 'wrong size', 'a thing'],
    warm: {
      'expected-vs-got':
        'What had you pictured, and where does it differ most? That tells me what would make it right.',
    },
    formal: {
      'expected-source':
        'Which description did you rely on when you decided? I would like to compare it with what you received.',
    },
  },
  {
    why: 'The exact message on the screen is worth more than any theory.',
    avoid: 'They have quoted it.',
    fits: ['account-access'],
    tags: ['locked out', 'password', 'closed account', 'identity check'],
    warm: {
      'login-what-screen-says': 'What does the screen say, word for word, when you try to get in?',
      'login-where-stuck': 'At which point does it stop you: the password, the code, or after it?',
    },
    formal: {
      'login-address': 'Which e-mail address is the account held under? Please do not send me your password.',
    },
    brief: { 'login-error': 'What’s the exact message when you log in?' },
  },
  {
    why: 'One question that divides the likely causes in two.',
    avoid: 'It is a known outage: they need not test anything.',
    fits: ['outage-technical'],
    tags: ['bug', 'slow', 'update', 'lost data', 'outage'],
    warm: {
      'bug-last-worked':
        'When did it last work for you, and has anything changed since, even something small?',
      'bug-steps':
        'Could you tell me the steps that lead to it? I’ll follow them here and see whether I land in the same place.',
    },
    formal: { 'bug-environment': 'Which device and version are you using, and what does the message say?' },
    brief: { 'bug-everyone': 'Is it only you, or your colleagues too?' },
  },
  {
    why: 'It looks for the need behind the rule, where there is often room.',
    avoid: 'There is no room whatever they answer.',
    fits: ['policy'],
    tags: ['disputes a rule', 'answer was no'],
    warm: {
      'rule-what-need':
        'What would you need for this to work out for you? There may be a way that the rule doesn’t block.',
    },
    formal: {
      'rule-circumstances': 'Are there circumstances I should know about when I ask for an exception?',
    },
  },
  {
    why: 'The customer’s own idea of a fair ending is often smaller than feared.',
    avoid: 'They have said what they want.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['first reply', 'later reply', 'declined', 'wish unknown'],
    warm: {
      'fair-in-your-eyes': 'What would make this right in your eyes?',
      'good-ending': 'If this ended well, what would that look like for you?',
    },
    formal: { 'preferred-outcome': 'What outcome would you consider fair?' },
    brief: { 'what-helps-most': 'What would help you most right now?' },
  },
  {
    why: 'A “no” holds information: which part did not fit.',
    avoid: 'You have nothing else to offer.',
    tags: ['declined'],
    warm: {
      'offer-which-part': 'Thank you for being straight with me. Which part of it doesn’t work for you?',
    },
    formal: {
      'offer-reservations': 'I understand that this does not meet your needs. May I ask what is missing?',
    },
    brief: { 'offer-whats-missing': 'Fair enough. What’s missing?' },
  },
  {
    why: 'What changed since the last try is the shortest way to the cause.',
    avoid: 'You have not done anything yet.',
    tags: ['still broken'],
    warm: {
      'still-same-or-different':
        'Is it exactly as before, or has anything about it changed since the last step?',
    },
    formal: {
      'still-current-state':
        'Could you describe the present state, so that I do not repeat what has already failed?',
    },
    brief: { 'still-what-now': 'Same as before, or different now?' },
  },
  {
    why: 'It finds the one sentence that caused the muddle.',
    avoid: 'They asked one clear question.',
    fits: ['confused'],
    warm: { 'confused-which-part': 'Which part is unclear? I’ll go through it with you step by step.' },
    brief: { 'confused-where-lost': 'Where did our explanation lose you?' },
  },
  {
    why: 'A spoken summary in one breath, and a pause to be corrected.',
    avoid: 'They are still in the middle of it.',
    on: ['phone'],
    warm: {
      'spoken-did-i-get-that': 'Okay, let me see if I’ve got it: {{ summary }} Is that how it was?',
    },
    brief: { 'spoken-when-start': 'When did it start?' },
  },
  {
    why: 'The day and the hour are all a planner needs; asking what suits shows respect for the lost day.',
    avoid: 'They have named a day.',
    fits: ['service-delivery'],
    tags: ['missed appointment', 'cancelled order'],
    warm: {
      'visit-what-suits':
        'Which days can you manage without taking time off again? I’ll plan around you and not the other way about.',
    },
    brief: { 'visit-which-day': 'Which day and time suit you?' },
  },
  {
    why: 'When money is owed, where it should go is the one thing to ask.',
    avoid: 'It can only go back to the card.',
    fits: ['billing'],
    tags: ['refund', 'refund awaited'],
    warm: {
      'refund-where-to':
        'Is the card or account you paid with still in use, or should the money go somewhere else?',
    },
    formal: {
      'refund-details':
        'Could you confirm the account to which the amount should be returned? The last four digits are enough.',
    },
  },
  {
    why: 'Asking how it was left keeps the question open and the tone without judgement.',
    avoid: 'They have described it in detail.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'treated-what-would-help':
        'What would you have needed to hear in that moment? It helps me to put right more than the paperwork.',
    },
    formal: {
      'treated-when-and-where':
        'On which day did the conversation take place, and was it by telephone or in writing?',
    },
  },
  {
    why: 'Wanting to cancel can mean too dear, not used or let down; each has another answer.',
    avoid: 'They have said why, or do not want to be asked.',
    tags: ['cancellation'],
    warm: {
      'cancel-one-question':
        'I’ll do that for you. One question, and you’re free not to answer: is it the price, the service, or that you no longer need it?',
    },
    brief: { 'cancel-from-when': 'From which day should it end?' },
  },
  {
    why: 'An event has a last useful moment; everything is planned from there.',
    avoid: 'They have given the date.',
    tags: ['deadline or event', 'gift'],
    warm: { 'event-latest-day': 'What’s the very latest it can arrive and still be of use to you?' },
    brief: { 'event-when-needed': 'By what day do you need it?' },
  },
  {
    why: 'It asks what is needed most urgently, which a person in trouble may not say unasked.',
    avoid: 'It would pry.',
    fits: ['vulnerable'],
    warm: { 'need-today': 'What would make today a little easier? We can leave the rest for another day.' },
    formal: {
      'need-preferred-contact':
        'Is there a time or a way of contacting you that is easier for you, or somebody who may speak for you?',
    },
  },
  {
    why: 'A manager is a means; what they hope the manager will do can often begin at once.',
    avoid: 'It would sound like holding them back.',
    fits: ['manager'],
    warm: {
      'manager-hope-for':
        'What would you like my manager to decide for you? I’ll put it to them in those words.',
    },
  },
  {
    why: 'One question at a time is the courtesy of chat.',
    avoid: 'The answer stands above.',
    on: ['chat'],
    tags: ['first reply'],
    warm: {
      'chat-one-thing-first': 'One thing first, then I can get going: which order or account is this about?',
    },
    brief: { 'chat-screenshot': 'Could you paste what you see?' },
  },
  {
    why: 'A plain question about the goal answers many how-to requests faster than a manual.',
    avoid: 'The goal is clear.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: {
      'goal-behind-question':
        'What are you hoping to end up with? There may be a shorter way than the one you’re on.',
    },
    brief: { 'which-device': 'Are you on a phone or a computer?' },
  },
  {
    why: 'Where and since when are the two facts that narrow down most technical trouble.',
    avoid: 'They have told you both.',
    fits: ['outage-technical'],
    warm: {
      'tech-where-since-when':
        'Where does it happen, on which device, and since when? With those three I can look in the right place.',
      'tech-what-did-you-see': 'What were you trying to do, and what happened instead?',
    },
    formal: {
      'tech-describe-behaviour': 'Could you describe what you were doing and how the system responded?',
    },
    brief: { 'tech-device-version': 'Which device, and what do you see?' },
  },
  {
    why: 'It asks for the one thing that identifies an account without asking for a secret.',
    avoid: 'The address is in the mail’s header.',
    fits: ['account-access'],
    warm: {
      'access-which-address':
        'Which e-mail address or user name do you sign in with? Please leave the password out; I’ll never need it.',
    },
    brief: { 'access-username': 'Which user name or address do you sign in with?' },
  },
  {
    why: 'The entry on the statement is the surest thread to pull.',
    avoid: 'The sum and date are in their message.',
    fits: ['billing'],
    tags: ['sum unknown', 'a complaint'],
    warm: {
      'billing-which-entry':
        'Which entry are we talking about: what date, what sum? I’ll pull up the very same line here.',
    },
    formal: { 'billing-date-and-sum': 'May I ask for the date and the sum of the entry in question?' },
    brief: { 'billing-date-sum': 'What date and what sum?' },
  },
  {
    why: 'One number opens the whole delivery.',
    avoid: 'It stands in their message.',
    fits: ['service-delivery'],
    tags: ['number unknown', 'a complaint'],
    warm: {
      'delivery-which-order':
        'Do you have the order number at hand? With that I can see where it went off the rails.',
    },
    formal: { 'delivery-reference': 'Could you let me have the order or booking reference?' },
    brief: { 'delivery-number': 'What’s the order or booking number?' },
  },
  {
    why: 'What bothers them most about it decides which remedy fits.',
    avoid: 'They have said it.',
    fits: ['product-quality'],
    tags: ['a thing'],
    warm: {
      'product-what-bothers-most': 'What bothers you most about it, and how are you using it day to day?',
    },
    formal: { 'product-describe-defect': 'Could you describe the shortcoming and when it first showed?' },
  },
  {
    why: 'What they noticed, and when, tells the security team where to look.',
    avoid: 'The account is not secured yet: do that first.',
    fits: ['account-access'],
    tags: ['hacked'],
    warm: {
      'hacked-first-sign':
        'What was the first thing that struck you as odd, and when was that? Please don’t send me any passwords or codes.',
    },
    formal: {
      'hacked-unrecognised-entries': 'Which orders, changes or messages do you not recognise as your own?',
    },
    brief: { 'hacked-what-changed': 'What has been changed, and since when?' },
  },
  {
    why: 'Somebody who is still there can be helped on the spot; afterwards it is about what is fair.',
    avoid: 'They have said where they are.',
    fits: ['product-quality', 'expectations', 'service-delivery'],
    tags: ['poor quality', 'not a thing'],
    warm: {
      'still-there-or-over':
        'Are you still there, or is it behind you? That decides what I can do right away.',
    },
    brief: { 'still-there': 'Are you still there now?' },
  },
  {
    why: 'With the reference and the last word they had, nobody has to start from nothing.',
    avoid: 'Both are in the message.',
    fits: ['service-delivery', 'communication'],
    tags: ['late delivery', 'lost parcel', 'cancelled order', 'not a thing', 'number unknown'],
    warm: {
      'reference-and-last-word':
        'Which reference does it run under, and what was the last thing you were told about it?',
    },
    brief: { 'reference-please': 'What’s the reference, please?' },
  },
  {
    why: 'It rules out the innocent explanation without suspecting the customer.',
    avoid: 'They have said that nobody else could have.',
    tags: ['unexpected charge', 'hacked'],
    warm: {
      'anyone-else-with-access':
        'Could anyone else at home have used the card or the account? I ask only so that we can rule it out.',
    },
    brief: { 'seen-anything-else-odd': 'Is there anything else on there that you don’t recognise?' },
  },
  {
    why: 'A second matter deserves its own question, so that the first stays closed.',
    avoid: 'It is clear what they mean.',
    tags: ['thanks and more'],
    warm: { 'new-point-tell-me': 'About the new point: what do you see now, and since when?' },
    brief: { 'new-point-details': 'And the new point: what exactly do you see?' },
  },
  {
    why: 'It rules out the places where parcels hide, without sending anybody on a search.',
    avoid: 'They have looked there already.',
    fits: ['service-delivery'],
    tags: ['marked delivered', 'lost parcel', 'a thing'],
    warm: {
      'parcel-where-left':
        'Is there a neighbour, a porch or a parcel room where it may have been left? I’m asking so that I can rule it out, not to send you searching.',
    },
  },
];
