import type { PhraseGroup } from '../group';

/** Naming what happened and what it did to them, in words that are about their case. */
export const acknowledge: readonly PhraseGroup[] = [
  {
    why: 'The exact event shows that their message was read, not scanned.',
    avoid: 'You have not seen the charges yourself and doubt that there are two.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: {
      'paid-twice-own-money':
        'Paying once and seeing the money leave twice is alarming, and it’s your money, so I’m treating this as urgent.',
      'two-charges-one-order':
        'I can see why you wrote: one purchase, two charges, and nothing from us to explain the second.',
      'second-charge-budget':
        'A second charge nobody warned you about can upset a whole month’s budget. I’m glad you told me straight away.',
    },
    formal: {
      'second-payment-noted':
        'You have been charged a second time for something you bought once. I understand how serious that is and I am looking into it personally.',
    },
    brief: { 'charged-twice-seen': 'Charged twice for one order: I understand, and I’m on it.' },
  },
  {
    why: 'It grants that the surprise itself was the harm, before any explanation.',
    avoid: 'The bill is plainly right and they only want a copy.',
    fits: ['billing'],
    tags: ['wrong amount', 'price rise'],
    warm: {
      'bill-not-what-expected':
        'Opening a bill and finding a number you didn’t expect is a horrible moment. Let’s go through it line by line.',
      'more-than-agreed':
        'You planned for one price and were asked for another. I’d want an explanation too.',
    },
    formal: {
      'amount-differs':
        'I understand that the amount differs from what you were told to expect, and that you would like a clear account of why.',
    },
    brief: { 'amount-surprise': 'That isn’t the amount you agreed to, so I see why you’re questioning it.' },
  },
  {
    why: 'Being charged without having agreed feels like a breach of trust; naming that comes first.',
    avoid: 'They are asking neutrally what a charge is for.',
    fits: ['billing'],
    tags: ['unexpected charge'],
    warm: {
      'charge-not-asked-for':
        'You were charged for something you didn’t mean to keep paying for. Anyone would be annoyed to find that on a statement.',
      'charge-found-by-chance':
        'Finding a payment you never agreed to makes you wonder what else is wrong. I’ll look at the whole account, not only this one line.',
    },
    formal: {
      'charge-without-consent':
        'You have found a charge you say you did not agree to. I take that seriously and will trace where it came from.',
    },
    brief: { 'unknown-charge': 'A charge you didn’t expect: understood. I’ll find out what it is.' },
  },
  {
    why: 'Money that is owed and does not come costs twice: the sum, and the chasing.',
    avoid: 'No refund has been promised or is due.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'refund-chasing':
        'It’s your money, and you shouldn’t be the one doing the chasing. Let me take that part off you now.',
      'refund-every-morning':
        'Checking your account for a refund that isn’t there gets old very quickly. I can see why your patience is worn.',
    },
    formal: {
      'refund-outstanding':
        'I understand that you are still waiting for money that matters to you, and that you need a firm answer on it.',
    },
    brief: { 'refund-waiting': 'You want your money back where it belongs. Understood.' },
  },
  {
    why: 'It says what the delay cost them instead of calling it a delay.',
    avoid: 'The delivery is still within the time they were given.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'a thing'],
    warm: {
      'late-kept-waiting':
        'You planned around a delivery day and it came and went. That’s time and trust we’ve used up, and I see that.',
      'late-no-word':
        'The waiting is one thing; not being told anything is worse. I can see both have happened here.',
      'late-needed-it':
        'You ordered in good time and it still isn’t with you. I understand why that’s maddening.',
    },
    formal: {
      'late-past-date':
        'Your order is past the date you were given, and I understand what that has upset on your side.',
    },
    brief: { 'late-understood': 'It should have been with you by now. I see that.' },
  },
  {
    why: 'When a screen says “delivered”, people fear that nobody will believe them; this settles it.',
    avoid: 'They have since found the parcel.',
    fits: ['service-delivery'],
    tags: ['marked delivered'],
    warm: {
      'lost-says-delivered':
        'The tracking tells one story and your doorstep tells another. I believe you, and I’ll take it up from here.',
    },
    brief: { 'lost-no-parcel': 'No parcel, whatever the tracking says. Understood.' },
  },
  {
    why: 'Paid and empty-handed is how it feels, so that is what is said.',
    avoid: 'It has turned up since.',
    fits: ['service-delivery'],
    tags: ['lost parcel', 'marked delivered', 'a thing'],
    warm: {
      'lost-paid-nothing':
        'You’ve paid and you have nothing in your hands for it. That’s the part that matters to me.',
    },
    formal: {
      'lost-not-in-hand':
        'I understand that your parcel has not reached you and that you need certainty about what happens now.',
    },
    brief: { 'lost-empty-handed': 'Paid for, and not with you. I see the problem.' },
  },
  {
    why: 'It shows that they know exactly which thing went wrong, and that it makes work for them.',
    avoid: 'You cannot yet tell whether the order was read correctly.',
    fits: ['service-delivery'],
    tags: ['wrong item', 'a thing'],
    warm: {
      'wrong-opened-box':
        'You opened the box looking forward to one thing and found something else. That’s a real let-down.',
      'wrong-extra-errand':
        'Our packing slip has turned into your errand. I’ll keep what you have to do as small as I can.',
    },
    formal: {
      'wrong-contents':
        'What arrived is not what you ordered, and I understand that this leaves you without something you were counting on.',
    },
    brief: { 'wrong-noted': 'Not what you ordered. I see it.' },
  },
  {
    why: 'A lost day is the real loss; a rescheduled slot does not answer it.',
    avoid: 'The visit was moved with their agreement.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'visit-lost-day':
        'You kept your day free and nobody came. You can’t get that time back, and I won’t pretend a new slot makes up for it.',
      'visit-sat-waiting':
        'Sitting at home listening for a doorbell that never rings is a miserable way to spend a day.',
    },
    brief: { 'visit-no-show': 'You waited in and nobody came. I understand why you’re upset.' },
  },
  {
    why: 'Having a booking taken away is a loss of control; naming it gives some back.',
    avoid: 'They cancelled it themselves.',
    fits: ['service-delivery'],
    tags: ['cancelled order'],
    warm: {
      'cancelled-rug-pulled':
        'You had it settled, and then it was cancelled over your head. I can see why that stings.',
    },
    formal: {
      'cancelled-without-say':
        'I understand that the cancellation was not your choice and that it has left you to rearrange things.',
    },
  },
  {
    why: 'Broken on arrival spoils the moment as well as the thing.',
    avoid: 'They broke it themselves and said so.',
    fits: ['product-quality', 'service-delivery'],
    tags: ['damaged', 'a thing'],
    warm: {
      'damaged-unpacked':
        'Unpacking something new and finding it broken is such a flat feeling. Thank you for telling me what you saw.',
      'damaged-not-usable': 'You paid for something whole and what you have isn’t. I follow completely.',
    },
    formal: {
      'damaged-on-arrival': 'I understand that it reached you damaged and that you cannot use it as it is.',
    },
    brief: { 'damaged-seen': 'It arrived damaged. That’s not how it should reach anyone.' },
  },
  {
    why: 'It respects that they relied on the thing working.',
    avoid: 'The fault is not described and may be a question of settings.',
    fits: ['product-quality'],
    tags: ['faulty'],
    warm: {
      'faulty-relied-on':
        'You bought {{ product | default: "it" }} to rely on, and it has let you down. I understand the frustration.',
      'faulty-too-soon': 'It should have lasted far longer than this. I can see why you feel short-changed.',
    },
    formal: {
      'faulty-not-performing':
        'I understand that {{ product | default: "the item" }} has stopped doing what you bought it for.',
    },
    brief: { 'faulty-not-working': 'It doesn’t work, and it should. Understood.' },
  },
  {
    why: 'Disappointment wants to be taken as seriously as a fault.',
    avoid: 'It is a clear defect: say so plainly instead.',
    fits: ['product-quality', 'expectations'],
    tags: ['poor quality', 'wrong size', 'not as described', 'a thing'],
    warm: {
      'quality-hoped-for-better':
        'You chose it carefully and it isn’t what you hoped for. I’d be disappointed as well.',
      'described-differently':
        'What you were shown and what you received don’t match. You made a fair decision on the picture you were given.',
    },
    formal: {
      'quality-below-expected':
        'I understand that the quality is not what you were led to expect when you chose it.',
    },
  },
  {
    why: 'It names the silence as the problem, which “thank you for your patience” never does.',
    avoid: 'They wrote less than a working day ago.',
    fits: ['communication'],
    tags: ['no reply', 'ours to answer'],
    warm: {
      'silence-wrote-and-waited':
        'You wrote, you waited, and nobody answered. That silence is on us, and it ends here.',
      'silence-felt-ignored':
        'Being ignored when you’ve asked for help is worse than hearing bad news. I understand why you’re cross.',
    },
    formal: {
      'silence-messages-unanswered':
        'Your messages went without an answer. I understand how that looks from your side.',
    },
    brief: { 'silence-answered-now': 'You’ve been left without an answer. I have it now.' },
  },
  {
    why: 'It takes the confusion off their shoulders: the answers were at odds, not the customer.',
    avoid: 'Both answers were in fact the same and you can show it gently.',
    fits: ['communication'],
    tags: ['contradictory answers'],
    warm: {
      'contradiction-two-stories':
        'You’ve been given two different answers to one question, so of course you don’t know which to trust.',
    },
    formal: {
      'contradiction-noted':
        'I understand that you have had conflicting information from us, and that this has cost you time and confidence.',
    },
    brief: { 'contradiction-one-answer': 'Two answers to one question. I’ll get you the one that holds.' },
  },
  {
    why: 'How a person was treated matters to them as much as what they came for.',
    avoid: 'You would have to judge a colleague: acknowledge the experience, not the verdict.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'treated-badly-asked-for-help':
        'You came to us for help and came away feeling small. That’s not something I’ll brush past.',
      'treated-badly-believed':
        'Thank you for telling me how that conversation felt. It can’t have been nice to go through, or to write down.',
    },
    formal: {
      'treated-without-respect':
        'I understand that you did not feel respected in that conversation. I am taking what you describe seriously.',
    },
  },
  {
    why: 'Repeating the story is its own injury; promising an end to it brings quick relief.',
    avoid: 'You are about to ask for the same details again.',
    fits: ['repeated-contact'],
    tags: ['asked before'],
    warm: {
      'again-not-first-time':
        'This isn’t the first time you’ve had to come to us with this, and I can see how tiring that is. I’ve read what came before.',
      'again-carried-it-alone':
        'You’ve been carrying this problem on your own through several conversations. I’ll carry it from here.',
      'again-running-out':
        'After asking this many times, I understand that polite words from me don’t count for much. What I do next has to.',
    },
    formal: {
      'again-several-contacts':
        'You have had to contact us repeatedly about the same matter. I have read the earlier messages, so you need not go through it again.',
    },
    brief: { 'again-read-all': 'I’ve read everything so far. No need to tell it again.' },
  },
  {
    why: 'Being sent from one desk to the next makes people feel that nobody owns their problem.',
    avoid: 'You are about to transfer them.',
    fits: ['communication'],
    tags: ['passed around', 'repeating the story'],
    warm: {
      'passed-on-stops-here':
        'You’ve been handed from one person to the next, telling it all again each time. It stops with me.',
    },
    brief: { 'passed-on-with-me': 'No more passing you around. You’re with me until this is done.' },
  },
  {
    why: 'It holds up the promise as the yardstick, which is what they are doing.',
    avoid: 'You do not know what was said and cannot look it up.',
    tags: ['promise missed'],
    warm: {
      'promise-took-our-word':
        'You took our word for it and planned around it. When that word isn’t kept, being angry is fair.',
      'promise-second-letdown':
        'First the problem, and then a promise about it that didn’t hold. I understand that the second part hurts more.',
    },
    formal: {
      'promise-was-given':
        'You were given a commitment and it was not honoured. I understand that this weighs more than the original problem.',
    },
    brief: { 'promise-not-kept': 'We said we would, and we didn’t. I see that.' },
  },
  {
    why: 'Being shut out of one’s own things feels helpless; this says that you see what hangs on it.',
    avoid: 'They only ask how to change a password.',
    fits: ['account-access'],
    tags: ['locked out', 'password', 'closed account'],
    warm: {
      'locked-own-account':
        'Being shut out of your own account, with everything you need on the other side, is nerve-racking.',
      'locked-going-in-circles':
        'Trying again and again and landing on the same screen would wear anyone down.',
    },
    formal: {
      'locked-no-access': 'I understand that you cannot reach your account and that this is holding you up.',
    },
    brief: { 'locked-out-seen': 'You can’t get in, and you need to. Understood.' },
  },
  {
    why: 'Fear comes first here: it shows that you take it as seriously as they do.',
    avoid: 'The login turned out to be their own.',
    tags: ['hacked'],
    warm: {
      'hacked-unsettling':
        'The thought of someone else in your account is unsettling. You did the right thing by telling me at once.',
    },
    formal: {
      'hacked-serious':
        'I understand that you believe somebody else has had access. I am treating this as a security matter from this moment.',
    },
  },
  {
    why: 'It asks nothing and denies nothing: their work stopped, and you see it.',
    avoid: 'It is a small cosmetic fault.',
    fits: ['outage-technical'],
    tags: ['outage', 'slow'],
    warm: {
      'outage-work-stopped':
        'When it goes down, everything you had planned for it stops too. I understand the pressure that puts on you.',
      'outage-at-worst-time': 'There’s never a good moment for this, and yours was a bad one. I hear you.',
    },
    formal: {
      'outage-effect': 'I understand that the interruption is keeping you from work that cannot wait.',
    },
    brief: { 'outage-heard': 'It’s down and you need it. I understand.' },
  },
  {
    why: 'It shows that you see the time already spent, which is what wears people out.',
    avoid: 'They have not tried anything yet.',
    fits: ['outage-technical'],
    tags: ['bug', 'update'],
    warm: {
      'bug-time-lost':
        'You’ve lost working time to something that ought to run in the background. Your description of it helps a great deal.',
    },
    formal: {
      'bug-prevents-task':
        'I understand that the fault is stopping you from finishing what you set out to do.',
    },
    brief: { 'bug-got-it': 'I see what it does, and what it should do.' },
  },
  {
    why: 'Lost work is lost effort; it must not sound like a technical detail.',
    avoid: 'You already know that everything is safe: say that first.',
    tags: ['lost data'],
    warm: {
      'data-effort-gone':
        'That’s hours of your work, and seeing it gone must have been awful. I’m looking for it before anything else.',
    },
    formal: {
      'data-importance':
        'I understand that the missing data represents a good deal of your work and that time matters now.',
    },
  },
  {
    why: 'It grants that a rule can feel unfair without giving the rule up.',
    avoid: 'They have only asked what the rule is.',
    fits: ['policy'],
    tags: ['disputes a rule', 'answer was no'],
    warm: {
      'rule-feels-unfair':
        'I can see why the rule feels unfair from where you stand, especially when nobody mentioned it at the start.',
      'rule-not-about-you':
        'You asked for something reasonable and got a rule for an answer. I understand why that’s hard to take.',
    },
    formal: {
      'rule-hardship':
        'I understand that this condition puts you in a difficult position and that you would like it looked at again.',
    },
  },
  {
    why: 'It names anger plainly and ties it to its cause, so that it does not have to be shown again.',
    avoid: 'They are merely brisk: naming anger can create it.',
    fits: ['angry', 'frustrated'],
    warm: {
      'anger-fits-what-happened': 'You’re angry, and given what happened I understand it.',
      'anger-would-feel-same':
        'If I’d been through what you describe, I would be writing the same kind of message.',
      'anger-quote':
        'You wrote “{{ issue }}”. Reading that, I understand why you’re at the end of your patience.',
    },
    formal: {
      'anger-reasons-clear':
        'The reasons for your anger are clear to me from what you have written, and I will not argue with them.',
    },
    brief: { 'anger-fair': 'Fair enough: I’d be angry too.' },
  },
  {
    why: 'Capitals are a way to be heard; calm, complete attention answers them.',
    avoid: 'They use capitals for a product name or by habit.',
    fits: ['shouting'],
    warm: {
      'shouting-heard':
        'I hear you, loud and clear, and I’m not going to make you say it louder. Here’s what I’m doing about it.',
    },
    brief: { 'shouting-full-attention': 'You have my full attention.' },
  },
  {
    why: 'Disappointment is quieter than anger and often the last stop before leaving.',
    avoid: 'They are furious: it would sound too small.',
    fits: ['disappointed'],
    warm: {
      'disappointed-expected-better': 'You expected better of us, and you had reason to.',
      'disappointed-let-down': 'I can hear that this has let you down, and that it matters to you.',
    },
    formal: {
      'disappointed-understood':
        'I understand your disappointment, and I would rather deal with it than explain it away.',
    },
  },
  {
    why: 'Worry shrinks when somebody says what is safe and what happens next.',
    avoid: 'You do not know yet whether things are safe.',
    fits: ['worried'],
    warm: {
      'worry-makes-sense':
        'It makes sense that you’re worried. I’ll tell you what I know and what I’m still checking.',
      'worry-not-alone':
        'You don’t have to sort this out on your own. I’ll stay with it until you know where you stand.',
    },
    formal: { 'worry-concern-noted': 'I understand your concern, and I will not leave you guessing.' },
    brief: { 'worry-understandable': 'I understand the worry. Let me check it for you now.' },
  },
  {
    why: 'It puts the muddle on our side, so that nobody feels stupid for asking.',
    avoid: 'They are asking one simple thing: answer it.',
    fits: ['confused'],
    warm: {
      'confused-our-wording':
        'I can see how that’s confusing; the way we put it doesn’t help. Let me say it more plainly.',
      'confused-good-question': 'That’s a fair thing to ask, and the answer should have been easier to find.',
    },
    brief: { 'confused-clearer': 'Not clear at all, I agree. In plain words:' },
  },
  {
    why: 'An event cannot be moved: showing that you know the date proves that you understood.',
    avoid: 'The day has already passed and you did not notice.',
    tags: ['deadline or event', 'gift'],
    warm: {
      'event-day-counts':
        'There’s a day attached to this, and that changes what “soon” means. I’m planning backwards from it.',
    },
    formal: {
      'event-date-matters':
        'I understand that a date depends on this, so I will look first at what can still be done in time.',
    },
    brief: { 'event-clock': 'I see there’s a date in play. That comes first.' },
  },
  {
    why: 'Days of waiting are counted by the person who waits; it helps to count with them.',
    avoid: 'It has been hours, not days.',
    tags: ['long wait'],
    warm: {
      'waited-too-long':
        'You’ve waited far longer for this than anyone should. I don’t want to add another day without good reason.',
    },
    formal: {
      'waited-length':
        'You have been waiting for a considerable time, and I understand that general assurances no longer help.',
    },
  },
  {
    why: 'A loss is met as a person first; the task can wait one sentence.',
    avoid: 'You are guessing at it: do not name a loss that they did not.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'loss-sorry-for': 'I’m so sorry for your loss. I’ll make this part as light for you as I possibly can.',
      'loss-no-need-to-explain':
        'Thank you for telling me, and please accept my condolences. You won’t need to explain it again to anyone here.',
    },
    formal: {
      'loss-condolences':
        'Please accept my sincere condolences. I will look after this for you and ask only for what is truly needed.',
    },
  },
  {
    why: 'It treats health as a reason to act, without prying.',
    avoid: 'The illness is mentioned in passing and has no bearing.',
    fits: ['vulnerable'],
    tags: ['illness'],
    warm: {
      'health-enough-on-plate':
        'You have more than enough to deal with at the moment. Let me take this one thing off your plate.',
      'health-go-gently':
        'Thank you for telling me what you’re dealing with. I’ll put this first, and you can answer in your own time.',
    },
    formal: {
      'health-priority':
        'Thank you for confiding this. Given your circumstances I will give the matter priority.',
    },
  },
  {
    why: 'Money trouble carries shame; a plain, kind sentence lowers it.',
    avoid: 'They use “broke” as a figure of speech.',
    fits: ['vulnerable'],
    tags: ['money trouble'],
    warm: {
      'money-tight-now':
        'I understand that money is tight and that this couldn’t have come at a worse time. Let’s see what takes the pressure off today.',
    },
    formal: {
      'money-hardship':
        'I understand that this causes you real hardship. There are people here who can help with that, and I will involve them if you wish.',
    },
  },
  {
    why: 'Simple presence, no cheer and no fix: then the team’s protocol takes over.',
    avoid: 'Never use it alone: follow your team’s protocol at once.',
    fits: ['vulnerable', 'safety'],
    tags: ['self-harm'],
    warm: {
      'distress-glad-you-said':
        'I’m really glad you told me. What you’re feeling matters more than the order, and I want to make sure you have someone with you.',
    },
    brief: { 'distress-here-now': 'I’m here, and I’ve read what you wrote. Are you safe right now?' },
  },
  {
    why: 'It answers the problem, sets a limit in one breath, and leaves the door open.',
    avoid: 'The swearing is about the situation and not at you.',
    fits: ['abuse'],
    warm: {
      'abuse-help-with-respect':
        'I want to get this solved for you, and I can do that best if we keep it respectful between us. The problem itself I have understood.',
      'abuse-other-side':
        'There’s a person on this side who wants to fix it. Leave the insults out, and you’ll have all of my attention.',
    },
    formal: {
      'abuse-courteous-terms':
        'I will gladly continue to work on this with you. I ask that we do so without personal remarks.',
    },
    brief: {
      'abuse-problem-not-person': 'I’ll deal with the problem. Please leave the personal remarks out.',
    },
  },
  {
    why: 'Telling others is their right; taking the reason seriously is the only good answer.',
    avoid: 'It could be read as asking them not to post.',
    fits: ['public-review'],
    warm: {
      'review-your-right':
        'What you share publicly is entirely your decision. I’d like the ending of that story to be one where we put it right.',
    },
    formal: {
      'review-seriously':
        'You are free to describe your experience wherever you wish. I would like to resolve it first and foremost because you deserve that.',
    },
  },
  {
    why: 'It takes the wish to leave as information, not as a bluff.',
    avoid: 'They have already left and want a final bill.',
    fits: ['leaving', 'angry', 'frustrated', 'disappointed'],
    warm: {
      'leaving-understand':
        'After this, I understand that you’re thinking of leaving. I won’t talk you out of it; I’d like to put right what happened either way.',
    },
    formal: {
      'leaving-respected':
        'I understand that you are considering ending your contract, and I respect that. May I first address what led you to it?',
    },
    brief: { 'leaving-heard': 'You’re close to leaving, and I see why.' },
  },
  {
    why: 'Everyone slips; making light of it in a kind way keeps the person at ease.',
    avoid: 'It has cost them a lot of money.',
    tags: ['customer’s slip'],
    warm: {
      'slip-easily-done': 'That’s easily done, and you’re not the first. Let’s see how we can turn it round.',
    },
    formal: {
      'slip-thanks-for-candour':
        'Thank you for telling me how it came about. That makes it simpler to find a way forward.',
    },
    brief: { 'slip-no-trouble': 'Easily done. Let’s sort it out.' },
  },
  {
    why: 'It grants the effect without taking on a cause that is not ours.',
    avoid: 'You have not checked whether we played a part.',
    tags: ['outside cause'],
    warm: {
      'outside-still-hurts':
        'Whoever caused it, you’re the one left with the trouble, and I’d like to help with that part.',
    },
    formal: {
      'outside-effect-on-you':
        'The cause may lie outside our hands; the effect on you is real all the same, and I understand it.',
    },
  },
  {
    why: 'Short spoken warmth, said slowly, before the first question.',
    avoid: 'They are in a hurry and want an answer.',
    on: ['phone'],
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    warm: {
      'spoken-that-sounds-hard': 'Oh, that sounds really hard. No wonder you called.',
      'spoken-i-follow': 'Okay, I’m with you. That’s not what should have happened to you.',
    },
    brief: { 'spoken-i-hear': 'I hear you. Go on, I’m writing this down.' },
  },
  {
    why: 'In chat, one line that proves you read it is worth more than a paragraph.',
    avoid: 'You have not read the whole thread.',
    on: ['chat'],
    fits: ['angry', 'frustrated', 'disappointed', 'worried', 'confused'],
    warm: {
      'chat-read-it-all': 'I’ve read it all, and I get why this is so annoying. I’m on your side here.',
    },
    brief: { 'chat-ugh': 'That’s not okay, I agree. Looking now.' },
  },
  {
    why: 'Money matters feel personal; it says so without naming a sum that you have not checked.',
    avoid: 'You can name the charge: then name it.',
    fits: ['billing'],
    warm: {
      'billing-every-cent':
        'When it’s about your money, “probably fine” isn’t an answer. I’ll check it to the last cent.',
      'billing-clear-view':
        'You want to know where your money went and why. That’s a fair thing to ask of us.',
    },
    formal: {
      'billing-entitled-to-clarity':
        'You are entitled to a clear account of what was charged, and I will give you one.',
    },
    brief: { 'billing-your-money': 'Your money, so I’m checking it properly.' },
  },
  {
    why: 'It shows that you see the plan that fell through and not only the parcel.',
    avoid: 'You know what went wrong: say that.',
    fits: ['service-delivery'],
    warm: {
      'delivery-counted-on-us':
        'You counted on us to get this right, and your plans depended on it. I see what it has thrown out of step.',
    },
    formal: {
      'delivery-reliance':
        'You relied on our service and made your arrangements accordingly; I understand the consequences for you.',
    },
    brief: { 'delivery-not-as-planned': 'That’s not how it was meant to go. I understand.' },
  },
  {
    why: 'A product that disappoints is a promise that disappoints.',
    avoid: 'The defect has a name: use it.',
    fits: ['product-quality'],
    warm: {
      'product-should-do-its-job':
        'You paid for something that does its job, and this doesn’t. I understand why you’re fed up with it.',
    },
    formal: {
      'product-concern': 'I understand that the product does not do what you may rightly expect of it.',
    },
    brief: { 'product-not-good-enough': 'Not good enough, I agree.' },
  },
  {
    why: 'When communication failed, good listening is half the repair.',
    avoid: 'You are about to give yet another vague answer.',
    fits: ['communication'],
    warm: {
      'comms-talking-past':
        'We’ve been talking past you, and that’s tiring when all you wanted was a straight answer.',
    },
    formal: {
      'comms-experience-noted':
        'I understand that dealing with us has been more of an effort than the matter itself.',
    },
  },
  {
    why: 'Expectations were set by somebody; that somebody was us.',
    avoid: 'They have misread a clear page: be gentle and explain.',
    fits: ['expectations'],
    warm: {
      'expected-for-good-reason':
        'You had good reason to expect something else, and I can see why this feels like less than you bargained for.',
    },
    formal: {
      'expected-difference-seen':
        'I see the difference between what you expected and what you have, and I understand your objection to it.',
    },
  },
  {
    why: 'Being kept from one’s own things is unsettling; this says it without guessing at the cause.',
    avoid: 'You know which step fails: name it.',
    fits: ['account-access'],
    warm: {
      'access-need-to-get-in':
        'You need to get in and get on with your day, and a login screen is standing in the way. Let’s change that.',
    },
    formal: {
      'access-obstacle': 'I understand that you are being kept from your account and that you depend on it.',
    },
    brief: { 'access-lets-get-you-in': 'Let’s get you back in.' },
  },
  {
    why: 'Technical trouble eats time; naming the time is kinder than naming the module.',
    avoid: 'It has a name already, such as an outage or a crash.',
    fits: ['outage-technical'],
    warm: {
      'tech-should-stay-out-of-way':
        'It’s supposed to help you and then stay out of your way. Right now it’s doing the opposite, and I see how annoying that is.',
    },
    formal: {
      'tech-not-as-intended': 'I understand that it does not work as it should and that this costs you time.',
    },
    brief: { 'tech-annoying-seen': 'That’s annoying, and it shouldn’t do that.' },
  },
  {
    why: 'For the many troubles with no drawer of their own, the person still comes first.',
    avoid: 'You can say something about their case.',
    on: ['email', 'chat'],
    fits: ['frustrated', 'disappointed', 'worried'],
    warm: {
      'effort-to-write':
        'It took time and nerves to write this down, and you didn’t do it for fun. I’m taking it seriously.',
      'plainly-matters': 'I can tell from your message how much hangs on this for you.',
    },
    formal: {
      'matter-taken-seriously':
        'I have understood how much this matters to you, and I am treating it accordingly.',
    },
  },
  {
    why: 'It fits every first complaint: they were heard, and it is more than a case.',
    avoid: 'You can name what happened: then do.',
    on: ['email', 'chat'],
    tags: ['first reply'],
    warm: {
      'now-i-see-what-happened':
        'Thank you for spelling it out. I can see what went wrong from your side, and why it can’t stay like this.',
      'not-a-small-thing': 'This isn’t a small thing for you, and I’m not going to treat it as one.',
    },
    formal: {
      'account-of-events-understood':
        'I have understood your account of the matter and what it means for you.',
    },
    brief: { 'i-see-the-problem': 'I see the problem.' },
  },
  {
    why: 'The second time weighs more than the first, and saying so shows that it has been counted.',
    avoid: 'It happened once.',
    fits: ['repeated-contact'],
    tags: ['first reply', 'later reply', 'happened before'],
    warm: {
      'same-thing-twice':
        'Once could have been a slip. That it has happened again is what makes it so hard to accept, and I see that.',
      'more-than-enough-times': 'You’ve put up with this more often than anyone should have to.',
    },
    formal: {
      'recurrence-noted':
        'I understand that this has now happened repeatedly, and that it cannot go on like that.',
    },
    brief: { 'not-again': 'Not again: I see why you’ve had enough.' },
  },
  {
    why: 'Where they were is part of what they bought; naming the let-down comes before any remedy.',
    avoid: 'They are describing a thing and not a place or a service.',
    fits: ['product-quality', 'expectations', 'service-delivery'],
    tags: ['poor quality', 'not as described', 'not a thing'],
    warm: {
      'paid-for-better-experience': 'You paid for one thing, and what you’ve described is another.',
      'not-what-you-booked':
        'That’s not what you’d expect after reading our page. I can see why you’re let down.',
    },
    formal: {
      'standard-not-met': 'I understand that what you were given falls well short of what you paid for.',
    },
    brief: { 'not-what-you-paid-for': 'Not what you paid for. I see that.' },
  },
  {
    why: 'A decision or a document that does not come holds up a life; that is what the waiting costs.',
    avoid: 'It is still within the time they were told.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'not a thing'],
    warm: {
      'waiting-holds-everything-up':
        'You’re waiting on this to get on with everything else. I understand how wearing that is.',
      'should-be-settled-by-now':
        'This should have been settled by now, and you’re the one who has to live with the delay.',
    },
    formal: {
      'delay-affects-plans':
        'I understand that you still do not have what you need, and that other plans depend on it.',
    },
    brief: { 'still-not-there': 'Still not there, and you need it. Understood.' },
  },
  {
    why: 'Whoever thanks you and adds a problem wants both to be seen.',
    avoid: 'There is nothing new in it.',
    tags: ['thanks and more'],
    warm: {
      'one-down-one-to-go':
        'Thank you, and I’m glad you said there’s more. I’ve read the new point and I’m turning to it now.',
      'on-to-the-next-thing':
        'Good that you brought this up in the same message. Let me look at that part for you too.',
    },
    formal: {
      'further-point-noted':
        'Thank you for your message. I have noted the further point and will attend to it.',
    },
    brief: { 'and-now-the-rest': 'Thanks. Now to the other point.' },
  },
  {
    why: 'It takes the objection seriously without deciding it.',
    avoid: 'They only ask what the charge is for.',
    fits: ['billing'],
    tags: ['fee'],
    warm: {
      'charge-on-top':
        'You don’t think this charge is right, so I’ll look at where it comes from and whether it should be there at all.',
      'charge-feels-unfair':
        'Paying extra for something that doesn’t seem fair leaves a bad taste. I see why you’re not letting it pass.',
    },
    formal: {
      'objection-to-charge': 'I understand that you object to this charge, and I will examine your grounds.',
    },
    brief: { 'charge-questioned': 'You question this charge, and that’s fair. I’ll check it.' },
  },
  {
    why: 'A card that is turned down embarrasses; saying that it is no judgement takes that away.',
    avoid: 'The bank has told them why.',
    fits: ['billing'],
    tags: ['failed payment'],
    warm: {
      'card-turned-down':
        'A payment that keeps bouncing back when all you want is to be done with it is tiresome. It says nothing about you.',
    },
    formal: {
      'payment-not-accepted':
        'I understand that your payment is not being accepted and that you would like to complete it.',
    },
    brief: { 'payment-wont-go': 'The payment won’t go through. I see it.' },
  },
  {
    why: 'What is missing often makes the rest useless; saying so shows that it was understood.',
    avoid: 'Everything is there and they have not found it yet.',
    fits: ['service-delivery', 'billing'],
    tags: ['missing item'],
    warm: {
      'missing-rest-useless':
        'You paid for all of it and part of it isn’t there. I can see why you’d want that put right quickly.',
      'missing-counted-on': 'Something you counted on isn’t there. Thank you for telling me exactly what.',
    },
    formal: {
      'missing-incomplete': 'I understand that what you received is incomplete and that you need the rest.',
    },
    brief: { 'missing-seen': 'Not all there. I see it.' },
  },
];
