import type { PhraseGroup } from '../group';

/** Two or more ways forward; what can be done, then what cannot and why; the customer chooses. */
export const options: readonly PhraseGroup[] = [
  {
    why: 'A choice returns control, which is what an upset person has lost.',
    avoid: 'You are not allowed to do one of the two.',
    tags: ['wants money back', 'wants replacement', 'a thing'],
    warm: {
      'refund-or-replacement':
        'I can send you a replacement or give you the money back. Both are fine with me; which suits you better?',
    },
    formal: {
      'choose-remedy':
        'You may choose between a replacement and a full refund. Please tell me which you prefer.',
    },
    brief: { 'money-or-new': 'Money back or a new one: which do you prefer?' },
  },
  {
    why: 'For a double charge the first thing is the money; how it comes back is the choice.',
    avoid: 'Only one way back is possible.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge'],
    warm: {
      'return-to-card-or-credit':
        'I can send {{ amount | default: "the extra amount" }} back to your card, or take it off your next bill. The card takes a few working days; the bill is changed at once. Which would you like?',
    },
    formal: {
      'reimburse-or-offset':
        'I can return the amount to your original means of payment or set it off against the next invoice, as you wish.',
    },
    brief: { 'card-or-credit': 'Back to your card, or off the next bill?' },
  },
  {
    why: 'It puts the decision between waiting and not waiting in their hands.',
    avoid: 'Neither can arrive before it is needed.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered', 'a thing'],
    warm: {
      'wait-resend-refund':
        'I see three ways: we wait until {{ promise.date }} for this parcel, I send another today, or I refund you now. What would you rather do?',
    },
    formal: { 'resend-or-reimburse': 'I can dispatch the order anew or refund it in full; you decide.' },
    brief: { 'resend-or-refund': 'New parcel today, or a refund?' },
  },
  {
    why: 'The customer keeps what they have until the right thing comes.',
    avoid: 'You need the item back first.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['wrong item', 'missing item', 'damaged', 'faulty', 'a thing'],
    warm: {
      'swap-or-return':
        'I can send the right one today and have the other collected at a time you choose, or refund you and leave it there. Which is less trouble for you?',
    },
    formal: {
      'exchange-or-credit':
        'I can offer an exchange, with collection at our expense, or a credit of the full price.',
    },
    brief: { 'swap-or-money': 'Swap it, or money back?' },
  },
  {
    why: 'A “no” is bearable with a reason first known and a “yes” beside it.',
    avoid: 'You have not looked for anything that you can do.',
    fits: ['policy'],
    tags: ['disputes a rule', 'answer was no'],
    warm: {
      'can-do-then-cannot':
        'Here’s what I can do: {{ option.first }}. The thing you asked for I can’t, because {{ reason }}. I’d rather tell you now than keep you hoping.',
      'rule-and-reason':
        'The rule is there because {{ reason }}. It doesn’t fit your case well, so let’s look at {{ option.first }} or {{ option.second }} instead.',
    },
    formal: {
      'within-the-rule':
        'I cannot grant this in full, because {{ reason }}. What is open to me is {{ option.first }} or {{ option.second }}, and I would gladly arrange either.',
    },
    brief: {
      'not-that-but-this': 'That I can’t do, because {{ reason }}. What I can do: {{ option.first }}.',
    },
  },
  {
    why: 'A try-again offer shows that the first was not the last word.',
    avoid: 'There is nothing more to give: say so honestly.',
    tags: ['declined'],
    warm: {
      'different-offer':
        'Then let’s set that one aside. With what you’ve told me, {{ option.first }} or {{ option.second }} may come closer. What do you think?',
    },
    formal: {
      'revised-proposal':
        'In the light of your reply I can propose {{ option.first }} or {{ option.second }} instead. Which would you prefer?',
    },
    brief: { 'another-way': 'Another way: {{ option.first }}. Would that be closer?' },
  },
  {
    why: 'It respects leaving as one of the options, which makes staying a choice.',
    avoid: 'They only want the contract ended.',
    fits: ['leaving'],
    warm: {
      'stay-or-go-both-fair':
        'If you decide to go, I’ll make that simple. If you’d like to stay, I’d ask what has to change and tell you honestly what I can do about it. Both are all right.',
    },
    formal: {
      'alternatives-to-leaving':
        'I will carry out the cancellation if that is your decision. Beforehand I would like to show you two alternatives.',
    },
  },
  {
    why: 'An outage needs a way to go on today, more than a cause.',
    avoid: 'The workaround is untested.',
    fits: ['outage-technical', 'account-access'],
    tags: ['outage', 'bug', 'slow', 'update', 'locked out'],
    warm: {
      'workaround-or-notify':
        'While it’s being fixed, I can show you a way to keep going, or I can tell you the moment it’s back. Or both; what helps more?',
    },
    formal: {
      'interim-solution':
        'Until it is restored I can offer an interim solution, or inform you directly once it works.',
    },
    brief: { 'workaround-offer': 'Want a workaround for now, or a message once it’s fixed?' },
  },
  {
    why: 'Compensation works when it is named, limited and tied to the harm.',
    avoid: 'You may not grant it.',
    tags: ['wants compensation'],
    warm: {
      'goodwill-two-forms':
        'For the time this took from you, I can offer a credit of {{ amount }} or waive the next delivery charge. Which would mean more to you?',
    },
    formal: {
      'goodwill-amount':
        'In recognition of the trouble caused, I can offer you {{ option.first }} or {{ option.second }}, as you prefer.',
    },
  },
  {
    why: 'It settles a dispute faster than the bank and keeps the account in order.',
    avoid: 'It could sound like a warning not to go to the bank.',
    fits: ['chargeback'],
    warm: {
      'faster-than-bank':
        'Going through your bank is your right. I can very likely return the money sooner from here; you choose which way we go.',
    },
    formal: {
      'direct-refund-alternative':
        'You are entitled to dispute the payment with your bank. Should you prefer it, I can arrange the refund directly.',
    },
  },
  {
    why: 'A price can be defended only after showing what choices there are at it.',
    avoid: 'The old price is locked in by contract: then correct it.',
    fits: ['billing', 'policy'],
    tags: ['price rise'],
    warm: {
      'price-smaller-or-longer':
        'If the new price is too much, we can look at a smaller plan, or fix the current one for a longer term. I’ll lay out both with the real yearly cost, so that you can compare.',
    },
    formal: {
      'price-alternatives':
        'I can show you a lower tariff, or you may end the contract before the new price takes effect. The decision is entirely yours.',
    },
    brief: { 'price-two-plans': 'Smaller plan, or leave before it rises? I’ll help with either.' },
  },
  {
    why: 'Waiving or explaining a fee are two honest answers; hiding behind it is not.',
    avoid: 'The fee cannot be waived and you would raise a hope.',
    fits: ['billing', 'policy'],
    tags: ['fee'],
    warm: {
      'fee-waive-or-credit':
        'I can ask to have the fee taken off, or set the same sum against your next bill. Which would be of more use to you?',
    },
    formal: {
      'fee-reduction':
        'I can apply for the fee to be waived, or spread it over the coming months, whichever you prefer.',
    },
  },
  {
    why: 'The discount they were shown is the price they agreed to in their mind.',
    avoid: 'The code belongs to somebody else.',
    fits: ['billing'],
    tags: ['discount', 'nothing declined'],
    warm: {
      'discount-apply-or-return':
        'I can take the discount off this order now and refund the difference, or give you a code for the next one that’s worth a little more. Your pick.',
    },
    brief: { 'discount-now-or-next': 'Discount off this order, or a larger one off the next?' },
  },
  {
    why: 'A declined card is embarrassing; options without questions spare people that.',
    avoid: 'The bank has flagged fraud.',
    fits: ['billing'],
    tags: ['failed payment'],
    warm: {
      'payment-other-ways':
        'It may be the bank being careful and nothing you did. You can try once more in an hour, use another card, or I can send you a payment link.',
    },
    formal: {
      'payment-alternatives':
        'You may settle the amount by another card or by bank transfer; I will hold the order for you meanwhile.',
    },
  },
  {
    why: 'After a lost day the new slot must be theirs to choose.',
    avoid: 'You cannot guarantee the slot.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'visit-your-slot':
        'You choose the next slot, early or late, weekend included, or I arrange it so that nobody needs to be at home. What fits your week?',
    },
    formal: {
      'visit-priority-slot':
        'I can offer you the first appointment of the day or one in the evening; please name the day that suits you.',
    },
    brief: { 'visit-morning-evening': 'First slot in the morning, or an evening one?' },
  },
  {
    why: 'What is gone cannot be un-cancelled by words: a way back and a way out both help.',
    avoid: 'The stock or seat is gone and you know it.',
    fits: ['service-delivery'],
    tags: ['cancelled order'],
    warm: {
      'cancelled-reinstate-or-refund':
        'I can try to put the order back as it was, at the price you had, or return your money today. Which do you want me to go for?',
    },
    brief: { 'cancelled-back-or-money': 'Shall I reinstate it, or refund it?' },
  },
  {
    why: 'Keeping a flawed thing at a fair price is often what people want; it should not be pressed on them.',
    avoid: 'The thing is unsafe.',
    fits: ['product-quality', 'expectations'],
    tags: ['poor quality', 'not as described', 'wrong size', 'damaged', 'a thing'],
    warm: {
      'keep-at-less-or-return':
        'If you’d like to keep it, I can give part of the price back; if not, send it back at our cost and I’ll refund it in full. Neither is a favour, both are fair.',
    },
    formal: {
      'reduction-or-return':
        'You may keep the item at a reduced price or return it at our expense for a full refund.',
    },
    brief: { 'part-back-or-return': 'Part of the price back, or return it for all of it?' },
  },
  {
    why: 'Repair, replace or refund: naming all three shows that nothing is held back.',
    avoid: 'Only one of them is open.',
    fits: ['product-quality'],
    tags: ['faulty', 'warranty', 'a thing'],
    warm: {
      'repair-replace-refund':
        'We can repair {{ product | default: "it" }}, replace it, or refund you. Repair takes the longest and keeps what you know; a replacement is quickest. What matters most to you?',
    },
    formal: {
      'warranty-choice':
        'Under the warranty you may choose between repair and replacement. I will gladly explain the time each takes.',
    },
  },
  {
    why: 'People who have been ignored want to choose how they are reached.',
    avoid: 'You cannot offer a call.',
    fits: ['communication'],
    tags: ['no reply', 'passed around'],
    warm: {
      'reach-you-how':
        'Would you rather I rang you, or shall we keep it here in writing where you have it in black and white? I can do either today.',
    },
    formal: {
      'contact-preference':
        'I can telephone you at a time of your choosing or continue in writing. Which would you prefer?',
    },
    brief: { 'call-or-write': 'A call today, or in writing here?' },
  },
  {
    why: 'When two colleagues said two things, letting the better one stand is often possible and always remembered.',
    avoid: 'The better answer would be unlawful or unsafe.',
    fits: ['communication', 'expectations'],
    tags: ['contradictory answers', 'broken promise'],
    warm: {
      'honour-what-was-said':
        'I can ask to have what you were first told honoured, or find something of the same worth if that can’t be done. Shall I begin with the first?',
    },
    formal: {
      'honour-or-equivalent':
        'I will ask for the original assurance to be honoured; failing that, I can propose something equivalent. Would that be acceptable to you?',
    },
  },
  {
    why: 'Two safe ways in, so that one lost phone does not end it.',
    avoid: 'You cannot tell whether they are the owner.',
    fits: ['account-access'],
    tags: ['locked out', 'password', 'closed account'],
    warm: {
      'access-two-ways':
        'There are two ways back in: a fresh link to the address on file, or a short check with me that unlocks it by hand. Which can you get at more easily?',
    },
    formal: {
      'access-alternatives':
        'You can regain access through a reset link or by confirming your identity with me; the first is quicker, the second needs no mailbox.',
    },
    brief: { 'access-link-or-check': 'Reset link, or a quick check with me?' },
  },
  {
    why: 'Security steps the customer can choose from feel like help and not like a lockdown.',
    avoid: 'The account must be frozen whatever they prefer.',
    tags: ['hacked'],
    warm: {
      'security-freeze-or-reset':
        'I can freeze the account until we’ve gone through it together, or sign every device out and reset it right now so that you can go on using it. Which feels better?',
    },
    brief: { 'security-freeze-short': 'Freeze it for now, or reset it straight away?' },
  },
  {
    why: 'A documented identity can be shown in more ways than one; choice lowers the insult of being asked.',
    avoid: 'The law names one document.',
    fits: ['account-access', 'policy'],
    tags: ['identity check'],
    warm: {
      'identity-two-ways':
        'I have to be sure that nobody else is asking in your name. You can answer two questions from your account, or show a document; whichever you’re happier with.',
    },
    formal: {
      'identity-choice':
        'For your protection I need to confirm your identity. You may do so by document or by answering questions on your account.',
    },
  },
  {
    why: 'It separates what may come back from what may not, without false hope.',
    avoid: 'Recovery is already known to be impossible.',
    tags: ['lost data'],
    warm: {
      'data-restore-or-rebuild':
        'I can ask for the last copy we hold to be restored, which may miss the newest work, or help you rebuild from what you have. We can try both, starting with the copy.',
    },
    formal: {
      'data-recovery-paths':
        'Two courses are open: restoration from our last backup, or assistance in rebuilding the missing part.',
    },
  },
  {
    why: 'A rule often has a neighbour: an exchange, a credit, a smaller part.',
    avoid: 'They have refused each of these.',
    fits: ['policy'],
    tags: ['return window', 'warranty'],
    warm: {
      'window-exchange-or-credit':
        'The return date has passed, so a plain refund isn’t mine to give. What I can do is exchange it or give you store credit for what it’s worth. Would either help?',
    },
    formal: {
      'window-what-remains':
        'As the period for returns has ended, I can offer an exchange or a credit note, and I will put your case forward as an exception if you wish.',
    },
    brief: { 'window-swap-credit': 'No refund after that date; an exchange or credit I can do.' },
  },
  {
    why: 'Ending a contract kindly is the last good impression there is.',
    avoid: 'They have not said that they want to cancel.',
    fits: ['policy', 'billing'],
    tags: ['cancellation'],
    warm: {
      'cancel-now-or-pause':
        'I can end it for you today, or pause it for a few months at no cost. If you’ve made up your mind, say so and I won’t ask again.',
    },
    formal: {
      'cancel-date-or-pause':
        'I can cancel with effect from today’s date or suspend the contract; please tell me which you would like.',
    },
    brief: { 'cancel-or-pause': 'Cancel today, or pause it?' },
  },
  {
    why: 'A no with the true reason and the next best thing keeps respect on both sides.',
    avoid: 'The reason is only “because that is how we do it”.',
    tags: ['wants money back', 'wants compensation', 'wants replacement'],
    fits: ['policy', 'expectations', 'other'],
    warm: {
      'honest-no-next-best':
        'I won’t be able to give you that, and I don’t want to dress it up. The reason is {{ reason }}. What I can do today is {{ option.first }}.',
      'no-but-not-empty-handed':
        'That particular thing isn’t possible, since {{ reason }}. I don’t want to leave you with a bare no, so may I offer {{ option.first }}?',
    },
    formal: {
      'declined-with-grounds':
        'I am not able to agree to this, on the ground that {{ reason }}. I can, however, arrange {{ option.first }}.',
    },
  },
  {
    why: 'It admits when there is a choice between quick and thorough.',
    avoid: 'There is no quick way.',
    tags: ['deadline or event', 'gift'],
    warm: {
      'event-fastest-or-nearest':
        'To make your date I can send it by the fastest service there is, or have one ready for you to collect nearby. Tell me which is surer for you.',
    },
    brief: { 'event-express-or-pickup': 'Express delivery, or collect it nearby?' },
  },
  {
    why: 'The person most in need gets breathing room first: time and instalments.',
    avoid: 'You may not change payment dates.',
    fits: ['vulnerable', 'billing'],
    tags: ['money trouble', 'theirs to pay'],
    warm: {
      'hardship-pause-or-parts':
        'We can move the date, or split it into parts that don’t hurt as much, and I’ll stop the reminders meanwhile. What would ease things most?',
    },
    formal: {
      'hardship-arrangement':
        'I can defer the payment or agree instalments with you, and no charges will be added while we do.',
    },
  },
  {
    why: 'On the phone two options fit in a breath; three do not.',
    avoid: 'They have not been heard yet.',
    on: ['phone'],
    tags: ['wants money back', 'wants replacement', 'wants compensation', 'declined'],
    warm: {
      'spoken-two-things':
        'I can do one of two things for you right now. I can {{ option.first }}, or I can {{ option.second }}. Which would you like?',
    },
  },
  {
    why: 'In chat, the options side by side can be answered with one word.',
    avoid: 'They need more explaining than a chat holds.',
    on: ['chat'],
    tags: ['wants money back', 'wants replacement', 'a thing'],
    warm: { 'chat-a-or-b': 'Two ways from here. A: your money back. B: a new one on its way today. A or B?' },
  },
  {
    why: 'It invites the customer into the solution when nobody knows the best one yet.',
    avoid: 'They want you to decide.',
    fits: ['disappointed', 'frustrated', 'worried', 'calm'],
    tags: ['later reply'],
    warm: {
      'think-together':
        'I see two or three ways we could go, each with a catch. Shall I put them side by side, with time and cost, and you tell me which catch you can live with?',
    },
    formal: {
      'comparison-offered':
        'I propose to set out the possible courses with their time and cost, so that you can choose on good grounds.',
    },
    brief: { 'side-by-side': 'I’ll list the options with time and cost; you choose.' },
  },
  {
    why: 'The answer first, then the detail: a question needs no ceremony.',
    avoid: 'You have not found the answer.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: {
      'yes-possible-two-ways':
        'I’ll look up the simplest way for you, and a second one in case the first doesn’t suit. You’ll have both in a few lines.',
    },
    formal: {
      'answer-with-alternative':
        'I will gladly set out what is possible, together with an alternative should it suit you better.',
    },
  },
  {
    why: 'Guided or by themselves: people differ in how they like to be helped with technology.',
    avoid: 'There is only one step to take.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'tech-steps-or-together':
        'I can send you the steps to try when it suits you, or go through them with you one by one right now. Which do you prefer?',
    },
    formal: {
      'tech-guidance-choice':
        'I can provide written instructions or guide you through the procedure directly.',
    },
    brief: { 'tech-steps-or-live': 'Steps in writing, or together now?' },
  },
  {
    why: 'Two honest remedies for a service that failed, with the choice left to them.',
    avoid: 'You may offer neither.',
    fits: ['service-delivery', 'expectations'],
    tags: ['not a thing'],
    warm: {
      'service-redo-or-refund':
        'We can do it again, properly this time, or I can give you back what you paid for it. Which would you rather have?',
    },
    formal: {
      'service-repeat-or-reimburse':
        'I can arrange for the service to be performed again or for its price to be returned to you.',
    },
  },
  {
    why: 'A let-down that is still going on can be mended; one that is over can be made good.',
    avoid: 'You can offer neither.',
    fits: ['product-quality', 'expectations', 'service-delivery'],
    tags: ['poor quality', 'not as described', 'not a thing'],
    warm: {
      'better-place-or-price':
        'I can have it put right or find you something better, or take part of the price off. Which would help you more?',
    },
    formal: {
      'remedy-or-reduction':
        'I can have the shortcoming remedied or reduce the price accordingly. Please tell me which you prefer.',
    },
    brief: { 'fix-it-or-less-to-pay': 'Have it put right, or pay less for it?' },
  },
  {
    why: 'When there is nothing to send back, the choice is between the money and another try.',
    avoid: 'No other date or place can be had.',
    tags: ['wants money back', 'cancelled order', 'not a thing'],
    warm: {
      'money-or-another-date':
        'I can return what you paid, or find you another date at no extra cost. Which would you rather have?',
    },
    formal: {
      'repayment-or-rebooking':
        'You may have the price returned or be booked again without further charge, as you wish.',
    },
    brief: { 'money-back-or-rebook': 'Money back, or another date?' },
  },
  {
    why: 'Two ways to shorten a wait are better than asking for patience.',
    avoid: 'Neither can be done.',
    fits: ['service-delivery', 'communication'],
    tags: ['late delivery', 'lost parcel', 'not a thing'],
    warm: {
      'speed-up-or-bridge':
        'I can press for it to be dealt with first, or look for something that bridges the gap until it is there. What would help more?',
    },
    brief: { 'faster-or-stopgap': 'Shall I push it to the front, or find you a stopgap?' },
  },
  {
    why: 'What has happened again will not be mended by the same step; a different way shows that it was noticed.',
    avoid: 'It happened once.',
    fits: ['repeated-contact'],
    tags: ['first reply', 'later reply', 'happened before'],
    warm: {
      'not-the-same-step-again':
        'I don’t want to offer you the same thing once more. There’s {{ option.first }}, or {{ option.second }}. Which would you trust more?',
    },
    formal: {
      'different-course':
        'As the usual course has not helped, I propose {{ option.first }} or {{ option.second }} in its place.',
    },
  },
  {
    why: 'Two named ways leave the decision where it belongs.',
    avoid: 'You have only one to offer.',
    tags: ['wants money back', 'wants replacement'],
    warm: {
      'two-ways-you-choose':
        'There are two ways to put this right: {{ option.first }}, or {{ option.second }}. Which one feels fairer to you?',
    },
  },
];
