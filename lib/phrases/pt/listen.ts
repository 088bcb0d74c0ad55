import type { PhraseGroup } from '../group';

export const listen: readonly PhraseGroup[] = [
  {
    why: 'An open invitation brings out the real problem.',
    avoid: 'They have told you everything.',
    fits: ['angry', 'frustrated', 'disappointed', 'worried'],
    tags: ['first reply', 'little said'],
    warm: { 'conte-desde-o-comeco': 'Me conte tudo desde o começo. Primeiro eu escuto, depois eu falo.' },
    formal: {
      'relato-completo':
        'Peço que relate o ocorrido do seu ponto de vista; quero entendê-lo antes de responder.',
    },
    brief: { 'estou-lendo': 'Estou lendo, pode escrever com calma.' },
  },
  {
    why: 'Small signs of listening keep a caller from repeating it.',
    avoid: 'Twice in a call is enough.',
    on: ['phone'],
    warm: { 'e-depois': 'Estou ouvindo. E o que aconteceu depois?' },
  },
  {
    why: 'Under hard words there is one problem; asking for it gives both a way out.',
    avoid: 'It has become a threat.',
    fits: ['abuse', 'shouting'],
    warm: {
      'o-que-vem-primeiro':
        'Dá para ver que muita coisa se acumulou. Me diga o que precisa ser resolvido primeiro e começo exatamente por aí.',
    },
  },
  {
    why: 'Someone in distress sets the pace.',
    avoid: 'The protocol has to come first.',
    fits: ['vulnerable'],
    warm: { 'no-seu-tempo': 'Fale só o que quiser, no seu tempo. Não tenho pressa nenhuma.' },
  },
];
