import type { PhraseGroup } from '../group';

/** Asking the people who know, with one precise question and a time; and telling the customer that you do. */
export const gather: readonly PhraseGroup[] = [
  {
    why: 'It says who is asked and when the answer comes back to them.',
    avoid: 'Nobody has been asked.',
    tags: ['details given', 'asks for news', 'still broken', 'later reply'],
    warm: {
      'asked-the-team':
        'The people who can see this are in another team, and I’ve put your case to them with everything you told me. You stay with me; I’ll bring you their answer by {{ promise.date }}.',
      'putting-pieces-together':
        'I’m collecting the pieces from the teams involved, so that you get one answer and not three.',
    },
    formal: {
      'inquiry-with-department':
        'I have put a question to the department responsible and will give you their answer by {{ promise.date }}.',
    },
    brief: { 'asked-back-by': 'I’ve asked the team that knows. Answer by {{ promise.date }}.' },
  },
  {
    why: 'One voice from now on is what contradictory answers call for.',
    avoid: 'You cannot bind the other team.',
    fits: ['communication'],
    tags: ['contradictory answers', 'passed around'],
    warm: {
      'one-answer-agreed':
        'I’m getting everyone who has answered you round one table, and I’ll send you one answer that all of us stand by.',
    },
    formal: {
      'single-position':
        'I am reconciling the information you were given, so that you receive one binding answer.',
    },
  },
  {
    why: 'Billing knows what happened; the customer only needs to know that you asked.',
    avoid: 'You can see the answer yourself.',
    fits: ['billing'],
    tags: ['a complaint'],
    warm: {
      'billing-looking':
        'I’ve asked our billing team to check the payment itself. I’ll read their findings before I write to you, so that it makes sense.',
    },
    brief: { 'billing-asked': 'Billing is checking the payment; I’ll bring you the answer.' },
  },
  {
    why: 'It names the carrier as a source and not as an excuse.',
    avoid: 'The parcel has not been handed over.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'carrier-asked':
        'I’ve asked the carrier where it is and told them you’re waiting. You don’t need to call them yourself.',
    },
    brief: { 'carrier-chasing': 'I’m chasing the carrier for you.' },
  },
  {
    why: 'Engineers need what you see; the customer needs to know it reached them.',
    avoid: 'It has not been reported.',
    fits: ['outage-technical', 'account-access'],
    tags: ['a complaint'],
    warm: {
      'engineers-have-details':
        'Our engineers now have your description, with the times and steps. I’ve asked them two direct questions and will chase the answers.',
    },
    formal: {
      'technical-inquiry':
        'I have passed your observations to our technical team and asked for a finding by {{ promise.date }}.',
    },
  },
  {
    why: 'A colleague can answer one precise question in a minute.',
    avoid: 'Several questions are mixed: send several notes.',
    tags: ['internal'],
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['billing'],
    tags: ['internal'],
    brief: {
      'note-billing-question':
        'For billing: was {{ amount | default: "this amount" }} taken once or twice for {{ order.number | default: "this order" }}? Needed by {{ promise.date }}; the customer is waiting.',
    },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['service-delivery'],
    tags: ['internal'],
    brief: {
      'note-delivery-question':
        'For delivery: where was {{ order.number | default: "this order" }} last scanned, and can it still arrive by {{ promise.date }}?',
    },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['outage-technical', 'account-access', 'product-quality'],
    tags: ['internal'],
    brief: {
      'note-technical-question':
        'For engineering: the customer reports “{{ issue }}”. Known? Workaround? I owe them an answer by {{ promise.date }}.',
    },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['policy', 'expectations', 'billing'],
    tags: ['internal'],
    brief: {
      'note-policy-question':
        'For the lead: may we make an exception here? The customer relied on our wording. What I would propose: {{ option.first }}',
    },
    formal: {
      'note-findings':
        'Findings so far: {{ summary }} Where the departments disagree, I have marked it. Please correct anything that is wrong.',
    },
  },
  {
    why: 'It lets the customer see the inside for a moment, which makes waiting bearable.',
    avoid: 'It would reveal names or tools.',
    fits: ['product-quality', 'expectations'],
    tags: ['a complaint'],
    warm: {
      'product-people-asked':
        'I’ve described it to the people who know {{ product | default: "this product" }} best and asked whether they’ve seen it before. I’ll tell you what they say, even if it’s “never”.',
    },
    formal: {
      'product-team-consulted':
        'I have consulted the product team and will share their assessment with you by {{ promise.date }}.',
    },
    brief: { 'product-asked': 'Asked the product team; I’ll pass on what they say.' },
  },
  {
    why: 'A rule can be checked with those who made it before it is quoted at anyone.',
    avoid: 'You know the answer is no.',
    tags: ['answer was no', 'disputes a rule'],
    warm: {
      'exception-asked-for':
        'I’ve asked whether we can make an exception for you and given your reasons as you gave them to me. I’ll have a yes or no by {{ promise.date }}.',
    },
    formal: {
      'exception-submitted':
        'I have submitted your case for an exception and expect the decision by {{ promise.date }}.',
    },
    brief: { 'exception-pending': 'Asked for an exception; answer by {{ promise.date }}.' },
  },
  {
    why: 'Listening to the record before judging is fair to both.',
    avoid: 'There is no recording.',
    fits: ['communication'],
    tags: ['rude agent', 'broken promise'],
    warm: {
      'listen-to-recording':
        'I’m going to read and listen to that conversation myself before I say anything about it. You’ll hear from me once I have.',
    },
    formal: {
      'record-requested': 'I have requested the record of that conversation in order to form my own view.',
    },
  },
  {
    why: 'Sales and support may know different halves of what was agreed.',
    avoid: 'Nothing was agreed with sales.',
    fits: ['expectations'],
    tags: ['not as described', 'broken promise'],
    warm: {
      'ask-who-sold-it':
        'I’m asking the colleague who sold it to you what was agreed, so that we’re talking about the same promise.',
    },
    formal: {
      'sales-statement': 'I have asked our sales department for its record of what was agreed with you.',
    },
  },
  {
    why: 'It says in one line that the search goes on and who is searching.',
    avoid: 'You wrote the same an hour ago.',
    tags: ['asks for news', 'promise open'],
    warm: {
      'waiting-on-one-answer':
        'I have two of the three answers I need. The last one I’ve asked for again this morning, and I’m not leaving it at that.',
    },
    brief: { 'one-answer-missing': 'One answer still missing; I’m on it.' },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['expectations', 'billing'],
    tags: ['internal', 'broken promise', 'not as described', 'discount'],
    brief: {
      'note-sales-question':
        'For sales: what exactly was promised to this customer about {{ product | default: "the product" }}, and is it in writing? They rely on it.',
    },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['account-access'],
    tags: ['internal', 'hacked', 'locked out', 'unexpected charge'],
    brief: {
      'note-security-question':
        'For security: please check sign-ins to this account and lock it if they look foreign. The owner is waiting with me.',
    },
  },
  {
    why: 'One question to one team, with a date, gets an answer.',
    avoid: 'Several questions are mixed: send several notes.',
    fits: ['communication'],
    tags: ['internal', 'contradictory answers'],
    brief: {
      'note-discrepancy':
        'Two of our answers to this customer contradict each other. Which is right? I will send one answer only.',
    },
  },
  {
    why: 'A reminder that names what happens otherwise is read.',
    avoid: 'You asked for the first time an hour ago.',
    tags: ['internal'],
    formal: {
      'note-chase':
        'Second request: I still need an answer for this customer by {{ promise.date }}. If that is not possible, please tell me what to say to them.',
    },
  },
];
