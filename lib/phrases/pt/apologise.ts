import type { PhraseGroup } from '../group';

export const apologise: readonly PhraseGroup[] = [
  {
    why: 'It names the fault and owns it.',
    avoid: 'You have apologised already.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee'],
    warm: { 'cobramos-errado': 'Desculpe, cobramos errado. O erro é nosso e o conserto também.' },
    formal: { 'erro-na-cobranca': 'Peço desculpas pelo erro que cometemos na sua cobrança.' },
    brief: { 'cobranca-erro-nosso': 'Desculpe, essa cobrança foi erro nosso.' },
  },
  {
    why: 'It owns the delay of money.',
    avoid: 'The refund is within its time.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: { 'dinheiro-ainda-conosco': 'Sinto muito que ainda estejamos com um dinheiro que é seu.' },
  },
  {
    why: 'The customer paid us and not the carrier.',
    avoid: 'It is not late yet.',
    fits: ['service-delivery'],
    warm: { 'combinamos-e-faltamos': 'Sinto muito: combinamos uma coisa com você e não entregamos.' },
    formal: { 'servico-em-falta': 'Peço desculpas por não termos prestado o serviço como combinado.' },
    brief: { 'falhamos-na-entrega': 'Desculpe, falhamos na entrega.' },
  },
  {
    why: 'Owning the quality is more convincing than wondering.',
    avoid: 'It was damaged in use.',
    fits: ['product-quality', 'expectations'],
    warm: { 'vendemos-algo-ruim': 'Vendemos algo que deixou você na mão, e por isso peço desculpas.' },
    formal: {
      'produto-abaixo-do-padrao':
        'Lamento que tenhamos entregado um produto abaixo do padrão; respondemos por isso.',
    },
  },
  {
    why: 'It says what we did not do: answer.',
    avoid: 'You are within the promised time.',
    fits: ['communication'],
    warm: {
      'deixamos-sem-resposta':
        'Sinto muito por termos deixado você sem resposta. Você fez a sua parte, nós não fizemos a nossa.',
    },
    formal: { 'atendimento-inadequado': 'Peço desculpas pela forma como conduzimos o seu atendimento.' },
  },
  {
    why: 'An outage is ours whatever caused it.',
    avoid: 'The fault is in their network.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'tempo-perdido-por-nos': 'Você está perdendo tempo por uma falha nossa, e peço desculpas por isso.',
    },
    brief: { 'culpa-daqui': 'Desculpe, a culpa é daqui.' },
  },
  {
    why: 'The broken promise gets its own apology.',
    avoid: 'No promise was made.',
    tags: ['promise missed'],
    warm: { 'palavra-quebrada': 'Sinto muito. Demos a nossa palavra e não honramos.' },
    formal: { 'compromisso-descumprido': 'Peço desculpas: assumimos um compromisso e o descumprimos.' },
  },
  {
    why: 'The rule may stand; how they learnt of it was ours.',
    avoid: 'They were told clearly.',
    fits: ['policy'],
    warm: {
      'regra-avisada-tarde':
        'Sinto muito que você tenha descoberto essa regra na hora em que ela atrapalhou. Cabia a nós avisar antes.',
    },
  },
  {
    why: 'It is about the fix that did not hold.',
    avoid: 'It is their first message.',
    tags: ['still broken'],
    warm: { 'conserto-nao-segurou': 'Meu conserto não segurou e você precisou voltar: desculpe por isso.' },
  },
  {
    why: 'It counts the waiting as something we did.',
    avoid: 'They have waited for hours only.',
    fits: ['long-wait'],
    warm: {
      'fizemos-esperar': 'Desculpe por termos feito você esperar tanto. Seu tempo vale mais do que isso.',
    },
  },
  {
    why: 'For a clear failure with no better words.',
    avoid: 'You can say what went wrong.',
    fits: ['angry', 'frustrated', 'disappointed'],
    warm: { 'erramos-com-voce': 'Sinto muito, erramos com você. Daqui em diante quem cuida sou eu.' },
    formal: { 'responsabilidade-e-nossa': 'Peço desculpas; a responsabilidade é inteiramente nossa.' },
    brief: { 'desculpe-deixa-comigo': 'Desculpe. Pode deixar comigo a partir de agora.' },
  },
];
