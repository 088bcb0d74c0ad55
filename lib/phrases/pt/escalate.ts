import type { PhraseGroup } from '../group';

export const escalate: readonly PhraseGroup[] = [
  {
    why: 'A plain yes takes the fight out of it.',
    avoid: 'You cannot say when.',
    fits: ['manager'],
    warm: {
      'gerente-claro':
        'Claro que você pode falar com a minha gerente. Conto tudo a ela antes, para você não começar do zero.',
    },
    formal: {
      'superior-acionado':
        'Acionarei o meu superior, que terá o histórico completo e fará contato até {{ promise.date }}.',
    },
    brief: { 'gerente-assume': 'Sim, a gerente assume com toda a história.' },
  },
  {
    why: 'It brings in the right people and argues with nobody.',
    avoid: 'You would give a legal opinion.',
    fits: ['legal'],
    warm: {
      'esta-no-seu-direito':
        'Está no seu direito. Hoje mesmo passo isso a quem pode responder, e do resto continuo cuidando eu.',
    },
    formal: {
      'juridico-informado':
        'Encaminhei a sua manifestação ao setor autorizado, que responderá por escrito até {{ promise.date }}.',
    },
  },
  {
    why: 'A fresh pair of eyes, and one owner.',
    avoid: 'You could solve it yourself.',
    fits: ['repeated-contact', 'public-review', 'long-wait'],
    warm: {
      'alguem-que-decide':
        'Para isso parar de girar em círculos, chamo alguém que pode decidir. Seu contato continua sendo eu.',
    },
  },
  {
    why: 'The complaint is passed on without a verdict.',
    avoid: 'You would promise consequences.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'queixa-a-lideranca':
        'O que você contou chega à liderança com as suas palavras. Ela vai rever aquela conversa.',
    },
  },
  {
    why: 'The second boundary says what happens next, as a fact.',
    avoid: 'No first boundary was set.',
    fits: ['abuse'],
    formal: {
      'encerrar-a-conversa':
        'Caso as ofensas continuem, encerrarei a conversa e um responsável responderá por escrito.',
    },
  },
  {
    why: 'A person in danger needs people.',
    avoid: 'Never in place of the protocol.',
    fits: ['safety', 'vulnerable'],
    warm: {
      'voce-primeiro':
        'Primeiro você: está em segurança? Havendo perigo, ligue agora para a emergência. Estou chamando uma colega que cuida disso.',
    },
  },
  {
    why: 'Danger from a product stops everything else.',
    avoid: 'It is a turn of phrase.',
    fits: ['safety'],
    formal: {
      'suspenda-o-uso':
        'Peço que suspenda o uso do produto por enquanto; o setor de segurança já foi avisado.',
    },
  },
  {
    why: 'Trained colleagues are offered as help.',
    avoid: 'They only want the fix.',
    fits: ['vulnerable'],
    warm: {
      'colegas-preparados':
        'Temos colegas preparados para momentos assim, que podem fazer mais do que eu. Posso chamá-los?',
    },
  },
  {
    why: 'The right team with the facts.',
    avoid: 'No dispute was mentioned.',
    fits: ['chargeback'],
    formal: {
      'caso-com-pagamentos':
        'O caso completo está com a equipe de pagamentos, de modo que a contestação fique em um só lugar.',
    },
  },
  {
    why: 'Colleagues get the story once and whole.',
    avoid: 'It holds opinions.',
    tags: ['internal'],
    brief: {
      'nota-passagem':
        'Passagem. O problema: “{{ issue }}”. Prometido: resposta até {{ promise.date }}. Não perguntar de novo ao cliente.',
    },
  },
];
