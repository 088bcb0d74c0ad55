import type { PhraseGroup } from '../group';

export const clarify: readonly PhraseGroup[] = [
  {
    why: 'Repeating it proves understanding.',
    avoid: 'You would have to guess.',
    tags: ['several things', 'details given'],
    warm: { 'deixa-ver-se-entendi': 'Deixa eu ver se entendi: {{ summary }} É isso mesmo?' },
    brief: { 'por-onde-comeco': 'São vários pontos. Por qual eu começo?' },
  },
  {
    why: 'An open question brings out what a form never asks.',
    avoid: 'The answer is in their message.',
    tags: ['little said'],
    warm: { 'o-que-aconteceu': 'O que aconteceu exatamente, e desde quando?' },
    formal: { 'mais-informacoes': 'Poderia me dar mais detalhes sobre o ocorrido?' },
  },
  {
    why: 'Date and sum settle it in one look.',
    avoid: 'You can see the charges.',
    fits: ['billing'],
    warm: {
      'qual-linha-do-extrato': 'Que data e que valor aparecem no seu extrato? Assim acho aqui a mesma linha.',
    },
    brief: { 'data-e-valor': 'Qual data e qual valor?' },
  },
  {
    why: 'One number opens the whole delivery.',
    avoid: 'It stands in their message.',
    fits: ['service-delivery'],
    warm: {
      'numero-do-pedido-em-maos': 'Você tem o número do pedido por perto? Com ele vejo onde a entrega parou.',
    },
    formal: { 'numero-e-endereco': 'Poderia me informar o número do pedido e o endereço de entrega?' },
  },
  {
    why: 'A photo saves three messages.',
    avoid: 'They have sent one.',
    fits: ['product-quality', 'expectations'],
    warm: { 'manda-uma-foto': 'Consegue me mandar uma foto? Com ela já posso agir.' },
    formal: { 'descricao-do-defeito': 'Desde quando o defeito ocorre e como ele se manifesta?' },
  },
  {
    why: 'The exact message on the screen beats any theory.',
    avoid: 'They have quoted it.',
    fits: ['account-access', 'outage-technical'],
    warm: { 'o-que-diz-a-tela': 'O que aparece na tela, palavra por palavra, e em qual aparelho?' },
    brief: { 'aparelho-e-mensagem': 'Qual aparelho e qual mensagem?' },
  },
  {
    why: 'The customer’s own idea of a fair ending is often small.',
    avoid: 'They have said it.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['first reply', 'later reply', 'declined'],
    warm: { 'justo-para-voce': 'O que seria justo para você?' },
    formal: { 'solucao-adequada': 'Que solução lhe pareceria adequada?' },
  },
  {
    why: 'What they were told, and when, is the fact that matters.',
    avoid: 'It would sound like an interrogation.',
    fits: ['communication', 'policy'],
    warm: {
      'quando-disseram':
        'Lembra mais ou menos quando disseram isso, por telefone ou por escrito? Procuro o registro e parto dele.',
    },
  },
];
