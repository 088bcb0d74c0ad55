import type { Scenario } from '@/lib/model/scenario';
import { agents } from './agents';

export const rudeAgent: Scenario = {
  id: 'rude-agent',
  subject: 'How your colleague spoke to me',
  customer: { name: 'Inés Castellano', email: 'ines.castellano@mail.example' },
  messages: [
    {
      role: 'customer',
      by: null,
      minutesAgo: 25 * 60,
      text: 'Good afternoon, the assembly instructions for the wardrobe (order 49950) show a part G that is not in the box. I have emptied everything twice. Could you send me part G?',
    },
    {
      role: 'agent',
      by: agents.tom,
      minutesAgo: 22 * 60,
      text: 'As I have explained to many customers, part G is the plastic bag taped inside the lid. You should have checked properly before writing in.',
    },
    {
      role: 'customer',
      by: null,
      minutesAgo: 20 * 60,
      text: 'I have never been spoken to like this by a company I give money to.\n\nI DID look inside the lid. There is no bag, I am attaching nothing because there is nothing to photograph. I am 67 years old, I have built more furniture than your Mr. Reyes has eaten hot dinners, and I asked a polite question.\n\nI would like to speak to his manager. And I still need part G.\n\nInés Castellano',
    },
    {
      role: 'note',
      by: agents.hanna,
      minutesAgo: 60,
      text: 'Priya, can you take this one? Warehouse confirms a batch of wardrobes went out without the bag in the lid. She is right. HL',
    },
  ],
  start: 'opening',
  moments: {
    opening: {
      reactions: [
        {
          when: { does: ['blames'] },
          answer: {
            text: 'I see. It runs in the family over there. Please give me the address for formal complaints.',
            because: 'She was blamed once already; a second time confirms it.',
            next: 'upset',
          },
        },
        {
          when: { does: ['hedges'] },
          answer: {
            text: 'You are sorry "if" I was offended. I was. I told you so. That is not an apology, young lady, that is a shrug.',
            because: 'The hedge puts the offence in her head, not in the words she was sent.',
            next: 'upset',
          },
        },
        {
          when: { does: ['apologises'], says: ['part g', 'bag', 'warehouse', 'send', 'sent', 'wardrobe'] },
          answer: {
            text: 'Thank you. That is how one speaks to people. I accept the apology.\n\nHow soon can part G be here? The doors are leaning against my piano. And will somebody have a word with him?',
            because: 'You owned how she was treated and did not forget the part.',
            next: 'easing',
          },
        },
        {
          when: { does: ['apologises'] },
          answer: {
            text: 'Thank you, I appreciate that. Nevertheless: part G. I asked for it yesterday and nobody has mentioned it since.',
            because: 'The apology was right; her first question is still open.',
            next: 'easing',
          },
        },
        {
          when: { does: ['escalates'] },
          answer: {
            text: 'Good. I shall be glad to hear from the manager. But do you, yourself, think that was an acceptable way to write?',
            because: 'You did what she asked. She also wants to hear it from you.',
            next: 'easing',
          },
        },
      ],
      otherwise: {
        text: 'You write as if nothing had happened. Did you read what your colleague sent me?',
        because: 'The hurt came first for her and the reply passed over it.',
        next: 'upset',
      },
    },
    easing: {
      reactions: [
        {
          when: { does: ['commits'], says: ['part', 'bag', 'post', 'courier', 'parcel', 'send', 'sent'] },
          answer: {
            text: 'That will do nicely. And Mr. Reyes? I do not want him in trouble, I want him to learn something.',
            because: 'The part has a date now, so she can return to what matters to her.',
            next: 'last',
          },
        },
        {
          when: { does: ['blames'] },
          answer: {
            text: 'And you were doing so well. I shall write to the manager myself.',
            because: 'A trace of blame is enough after what she was told.',
            ends: 'unsettled',
          },
        },
      ],
      otherwise: {
        text: 'Very kind, but WHEN will the part be here? I cannot hang my coats on kindness.',
        because: 'Warmth without a date leaves the wardrobe open.',
        next: 'last',
      },
    },
    upset: {
      reactions: [
        {
          when: { does: ['apologises'], lacks: ['hedges', 'blames', 'dismisses'] },
          answer: {
            text: 'Well. That sounded as if you meant it. Then let us talk about part G.',
            because: 'A whole apology, late, is still worth giving.',
            next: 'last',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['hedges', 'blames', 'dismisses'] },
          answer: {
            text: 'Then I await the manager. With a name, please, and a day.',
            because: 'You took her wish seriously; name and day make it real.',
            next: 'last',
          },
        },
      ],
      otherwise: {
        text: 'I am sending the wardrobe back. All of it. You may collect it at your expense.',
        because: 'Nobody said plainly that she had been treated badly.',
        ends: 'unsettled',
      },
    },
    last: {
      reactions: [
        {
          when: { does: ['commits'], lacks: ['hedges', 'blames', 'dismisses'] },
          answer: {
            text: 'Thank you, Priya. You have good manners and I shall say so in the survey.\n\nInés Castellano',
            because: 'Respect, and a date. She asked for nothing more.',
            ends: 'settled',
          },
        },
        {
          when: { does: ['escalates'], lacks: ['hedges', 'blames', 'dismisses'] },
          answer: {
            text: 'Good. I leave it in your hands then, and I hold you to it.',
            because: 'She knows that somebody will follow it up.',
            ends: 'settled',
          },
        },
      ],
      otherwise: {
        text: 'We shall see. I will wait until the end of the week and not a day longer.',
        because: 'Polite, and without anything she could write in her diary.',
        ends: 'unsettled',
      },
    },
  },
};
