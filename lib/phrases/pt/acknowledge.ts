import type { PhraseGroup } from '../group';

export const acknowledge: readonly PhraseGroup[] = [
  {
    why: 'The exact event shows that the message was read.',
    avoid: 'You doubt that there are two charges.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: { 'cobrado-duas-vezes': 'Uma compra só e duas cobranças: é o seu dinheiro, e entendo o susto.' },
    formal: {
      'cobranca-em-duplicidade':
        'A mesma compra foi cobrada em duplicidade. Compreendo a gravidade e estou apurando pessoalmente.',
    },
    brief: { 'duas-cobrancas-vi': 'Duas cobranças pela mesma compra: vi aqui.' },
  },
  {
    why: 'The surprise itself was the harm.',
    avoid: 'They only want a copy of the bill.',
    fits: ['billing'],
    tags: ['wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'valor-que-nao-esperava':
        'Abrir a fatura e dar de cara com um valor inesperado é péssimo. Vamos olhar linha por linha.',
    },
    formal: {
      'valor-divergente': 'O valor diverge do que lhe foi informado, e é natural que peça uma explicação.',
    },
  },
  {
    why: 'Money that is owed costs twice: the sum and the chasing.',
    avoid: 'No refund is due.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'correndo-atras-do-dinheiro':
        'Você está correndo atrás de um dinheiro que é seu, e essa corrida não devia ser sua. Deixa comigo.',
    },
    formal: {
      'reembolso-pendente': 'O seu reembolso continua pendente, e é preciso uma resposta firme sobre ele.',
    },
  },
  {
    why: 'It says what the delay cost.',
    avoid: 'It is still within the time given.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'contava-com-a-entrega':
        'Você contava com a entrega naquele dia e continua esperando. Entendo bem a irritação.',
    },
    formal: {
      'entrega-fora-do-prazo':
        'A entrega está fora do prazo informado, e reconheço o transtorno nos seus planos.',
    },
    brief: { 'ja-era-para-chegar': 'Já era para ter chegado. Vi aqui.' },
  },
  {
    why: 'It shows that you know which thing went wrong.',
    avoid: 'You cannot tell yet.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['wrong item', 'missing item', 'damaged'],
    warm: {
      'abrir-e-se-frustrar':
        'Abrir a caixa animado e encontrar isso é um balde de água fria. Vou deixar o trabalho para você no mínimo.',
    },
    formal: {
      'item-nao-confere':
        'O que foi recebido não confere com o pedido, e compreendo a falta que isso lhe faz.',
    },
  },
  {
    why: 'It respects that they relied on it.',
    avoid: 'It may be a question of settings.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality'],
    warm: {
      'comprou-para-funcionar':
        'Você comprou para funcionar e ele deixou você na mão. Eu também estaria chateado.',
    },
    brief: { 'nao-funciona-entendi': 'Não funciona, e devia. Entendi.' },
  },
  {
    why: 'A lost day is the real loss.',
    avoid: 'The visit was moved with their consent.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'dia-inteiro-esperando':
        'Você ficou em casa esperando e ninguém apareceu. Esse dia eu não consigo devolver, e entendo a revolta.',
    },
  },
  {
    why: 'It names the silence as the problem.',
    avoid: 'They wrote less than a day ago.',
    fits: ['communication'],
    tags: ['no reply', 'passed around', 'contradictory answers'],
    warm: {
      'perguntou-e-nada':
        'Você perguntou, insistiu e não recebeu uma resposta que prestasse. Isso acaba aqui comigo.',
    },
    formal: {
      'sem-retorno-confiavel':
        'As suas mensagens ficaram sem retorno confiável, e a sua insatisfação é legítima.',
    },
  },
  {
    why: 'How a person was treated matters as much as the matter.',
    avoid: 'You would have to judge a colleague.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'jeito-que-trataram':
        'Você veio pedir ajuda e saiu se sentindo diminuído. Obrigado por contar, não vou fazer de conta que não li.',
    },
  },
  {
    why: 'What was shown and what came do not match.',
    avoid: 'They misread a clear page.',
    fits: ['expectations'],
    tags: ['not as described'],
    warm: { 'mostraram-outra-coisa': 'Mostraram uma coisa e chegou outra. Sua decepção faz todo o sentido.' },
  },
  {
    why: 'The promise is their yardstick.',
    avoid: 'You do not know what was said.',
    tags: ['promise missed'],
    warm: {
      'confiou-na-palavra':
        'Você confiou na nossa palavra e nós não cumprimos. Entendo que isso pese mais que o problema em si.',
    },
    brief: { 'prometido-nao-cumprido': 'Prometemos e não cumprimos. Reconheço.' },
  },
  {
    why: 'Being shut out feels helpless.',
    avoid: 'They only ask how to change a password.',
    fits: ['account-access'],
    warm: {
      'do-lado-de-fora':
        'Ficar do lado de fora da própria conta, com tudo lá dentro, tira a paz de qualquer um. Vamos abrir essa porta.',
    },
    formal: {
      'acesso-impedido':
        'Compreendo que o acesso à sua conta está impedido e que há assuntos importantes nela.',
    },
  },
  {
    why: 'Their work stopped, and you see it.',
    avoid: 'It is a cosmetic fault.',
    fits: ['outage-technical'],
    warm: {
      'tudo-para-junto':
        'Quando o sistema cai, o seu dia cai junto. Entendo a pressão em que isso deixa você.',
    },
    formal: { 'prejuizo-da-interrupcao': 'Reconheço o quanto a interrupção prejudica o seu trabalho.' },
  },
  {
    why: 'A rule can feel unfair without being given up.',
    avoid: 'They only asked what the rule is.',
    fits: ['policy'],
    warm: {
      'regra-parece-injusta':
        'Vista daí, a regra parece injusta, ainda mais se ninguém falou dela no começo.',
    },
    formal: {
      'condicao-onerosa': 'Entendo que essa condição lhe cria uma dificuldade e que deseje uma revisão.',
    },
  },
  {
    why: 'It names anger plainly and ties it to its cause.',
    avoid: 'They are merely brisk.',
    fits: ['angry', 'frustrated'],
    warm: {
      'raiva-com-motivo': 'Você está com raiva e, depois do que houve, tem motivo.',
      'no-seu-lugar': 'No seu lugar, eu teria escrito a mesma coisa.',
    },
    formal: { 'indignacao-justa': 'A sua indignação é justa, e não vou respondê-la com desculpas prontas.' },
  },
  {
    why: 'Disappointment is often the last stop before leaving.',
    avoid: 'They are furious.',
    fits: ['disappointed'],
    warm: { 'esperava-mais-de-nos': 'Você esperava mais de nós, e com razão.' },
  },
  {
    why: 'Worry shrinks when somebody says what is known.',
    avoid: 'You do not know whether it is safe.',
    fits: ['worried'],
    warm: {
      'preocupacao-faz-sentido':
        'Sua preocupação faz sentido. Vou dizer o que já sei e o que ainda estou conferindo.',
    },
  },
  {
    why: 'It puts the muddle on our side.',
    avoid: 'They asked one simple thing.',
    fits: ['confused'],
    warm: {
      'texto-confuso-nosso': 'Do jeito que escrevemos, ninguém entende mesmo. Vou dizer em palavras simples.',
    },
  },
  {
    why: 'Repeating the story is its own injury.',
    avoid: 'You are about to ask for the same details.',
    fits: ['repeated-contact'],
    warm: {
      'nao-e-a-primeira-vez':
        'Não é a primeira vez que você escreve sobre isso. Li tudo o que veio antes; não precisa repetir nada.',
    },
    formal: {
      'contatos-anteriores-lidos':
        'Li os seus contatos anteriores, portanto não será preciso relatar tudo outra vez.',
    },
  },
  {
    why: 'Capitals are a way to be heard.',
    avoid: 'It is their habit.',
    fits: ['shouting'],
    warm: {
      'ouvi-em-alto-e-bom-som':
        'Ouvi em alto e bom som, e você já tem toda a minha atenção. Eis o que estou fazendo.',
    },
  },
  {
    why: 'A loss is met as a person first.',
    avoid: 'They did not name a loss.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'meus-sentimentos':
        'Meus sentimentos pela sua perda. Desta parte cuido eu, da forma mais leve que puder.',
    },
    formal: { 'sinceros-pesames': 'Apresento os meus sinceros pêsames e pedirei somente o indispensável.' },
  },
  {
    why: 'Hardship is a reason to act, without prying.',
    avoid: 'It is mentioned in passing.',
    fits: ['vulnerable'],
    warm: {
      'ja-carrega-bastante': 'Você já está carregando bastante coisa. Pelo menos este peso eu tiro de você.',
    },
  },
  {
    why: 'It answers the problem and sets a limit in one breath.',
    avoid: 'The swearing is about the situation.',
    fits: ['abuse'],
    warm: {
      'com-respeito-anda':
        'Quero resolver isso para você, e com respeito dos dois lados anda bem mais rápido.',
    },
    formal: {
      'sem-ofensas-pessoais':
        'Sigo à disposição para tratar do caso e peço que deixemos de lado as ofensas pessoais.',
    },
  },
  {
    why: 'Telling others is their right.',
    avoid: 'It could sound like a request not to post.',
    fits: ['public-review'],
    warm: {
      'publicar-e-direito-seu':
        'Contar isso em público é direito seu. O que me interessa é que a história termine bem.',
    },
  },
  {
    why: 'The wish to leave is information.',
    avoid: 'They only want the final bill.',
    fits: ['leaving'],
    warm: {
      'vontade-de-ir-embora':
        'Depois disso, entendo a vontade de ir embora. Mesmo assim, quero acertar o que deu errado.',
    },
  },
];
