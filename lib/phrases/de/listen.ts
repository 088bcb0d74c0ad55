import type { PhraseGroup } from '../group';

export const listen: readonly PhraseGroup[] = [
  {
    why: 'An open invitation brings out the real problem.',
    avoid: 'They have told you everything.',
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    tags: ['first reply', 'little said'],
    warm: {
      'von-anfang-an':
        'Erzählen Sie mir bitte von Anfang an, was passiert ist. Ich höre erst zu und sage dann etwas dazu.',
    },
    formal: {
      'aus-ihrer-sicht':
        'Schildern Sie mir den Ablauf bitte aus Ihrer Sicht; ich möchte ihn zuerst verstehen.',
    },
    brief: { 'ich-lese-mit': 'Ich lese mit, schreiben Sie in Ruhe.' },
  },
  {
    why: 'Small signs of listening keep a caller from repeating it.',
    avoid: 'Twice in a call is enough.',
    on: ['phone'],
    warm: { 'und-dann': 'Ich höre zu. Wie ging es weiter?' },
  },
  {
    why: 'Under hard words there is one problem; asking for it gives both a way out.',
    avoid: 'It has become a threat.',
    fits: ['abuse', 'shouting'],
    warm: {
      'das-eine-zuerst':
        'Da hat sich viel angestaut, das merke ich. Nennen Sie mir das eine, das zuerst gelöst werden muss, und genau damit beginne ich.',
    },
  },
  {
    why: 'Someone in distress sets the pace.',
    avoid: 'The protocol has to come first.',
    fits: ['vulnerable'],
    warm: { 'ihr-tempo': 'Sagen Sie nur so viel, wie Sie möchten. Ich habe Zeit und bleibe bei Ihnen.' },
  },
];
