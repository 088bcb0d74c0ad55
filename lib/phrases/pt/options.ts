import type { PhraseGroup } from '../group';

export const options: readonly PhraseGroup[] = [
  {
    why: 'A choice returns control.',
    avoid: 'You may not do one of the two.',
    tags: ['wants money back', 'wants replacement'],
    warm: { 'outro-ou-dinheiro': 'Posso mandar outro ou devolver o dinheiro. O que prefere?' },
    formal: {
      'troca-ou-reembolso':
        'É possível escolher entre a troca e o reembolso integral; informe-me a sua preferência.',
    },
    brief: { 'troca-ou-dinheiro': 'Troca ou dinheiro de volta?' },
  },
  {
    why: 'How the money comes back is the choice.',
    avoid: 'Only one way is possible.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'no-cartao-ou-na-fatura':
        'Posso devolver {{ amount | default: "o valor" }} no cartão ou abater da próxima fatura. Como fica melhor para você?',
    },
  },
  {
    why: 'Waiting or not waiting becomes their decision.',
    avoid: 'Neither can arrive in time.',
    fits: ['service-delivery'],
    warm: {
      'reenvio-hoje-ou-devolucao': 'Posso reenviar hoje ou devolver o que você pagou. Qual ajuda mais?',
    },
    formal: { 'novo-envio-ofertado': 'Ofereço um novo envio ou o reembolso, como preferir.' },
  },
  {
    why: 'Repair, replacement or refund: nothing is held back.',
    avoid: 'Only one is open.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'consertar-trocar-devolver':
        'Consertar, trocar ou devolver o dinheiro: as três portas estão abertas. Qual você escolhe?',
    },
    brief: { 'ficar-com-desconto': 'Troca, ou fica com ele com desconto?' },
  },
  {
    why: 'A way to go on today matters more than a cause.',
    avoid: 'The workaround is untested.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'jeito-de-seguir':
        'Enquanto não volta, posso mostrar um jeito de seguir trabalhando, ou avisar na hora em que voltar. Ou os dois.',
    },
  },
  {
    why: 'A no is bearable with a reason and a yes beside it.',
    avoid: 'You have not looked for anything you can do.',
    fits: ['policy'],
    warm: {
      'o-que-da-para-fazer':
        'O que dá para fazer: {{ option.first }}. O outro não, porque {{ reason }}. Prefiro dizer logo.',
    },
    formal: {
      'troca-ou-credito':
        'O reembolso não está ao meu alcance; posso oferecer a troca ou um crédito de igual valor.',
    },
  },
  {
    why: 'The first offer was not the last word.',
    avoid: 'There is nothing more to give.',
    tags: ['declined'],
    warm: {
      'outra-ideia':
        'Certo, essa proposta sai da mesa. O que faltou nela? Com isso procuro algo que sirva melhor.',
    },
  },
  {
    why: 'Leaving is one of the options, which makes staying a choice.',
    avoid: 'They have made up their mind.',
    tags: ['wants to leave'],
    warm: {
      'cancelar-ou-pausar':
        'Posso cancelar hoje, como você pediu, ou deixar o plano em pausa sem custo. As duas coisas estão bem.',
    },
  },
  {
    why: 'It settles a dispute faster than the bank.',
    avoid: 'It could sound like a warning.',
    fits: ['chargeback'],
    warm: {
      'antes-do-banco':
        'Contestar no banco é direito seu. Daqui é provável que o dinheiro volte antes; o caminho é você quem escolhe.',
    },
  },
  {
    why: 'Compensation works when tied to the harm.',
    avoid: 'You may not grant it.',
    tags: ['wants compensation'],
    warm: {
      'pelo-tempo-perdido':
        'Pelo tempo que você perdeu, posso dar um crédito ou a próxima entrega de graça. O que faz mais sentido?',
    },
  },
];
