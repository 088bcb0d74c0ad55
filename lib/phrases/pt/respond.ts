import type { PhraseGroup } from '../group';

export const respond: readonly PhraseGroup[] = [
  {
    why: 'A name, an owner and a start: what a first reply needs.',
    avoid: 'You are about to pass it on.',
    on: ['email'],
    tags: ['first reply'],
    warm: {
      'fica-comigo':
        'Olá{% if customer.first_name %}, {{ customer.first_name }}{% endif %},\n\nObrigado por escrever. Li sua mensagem até o fim e quem cuida dela sou eu.',
      'ja-estou-vendo': 'Olá,\n\nSeu pedido está na minha frente e já comecei a olhar.',
    },
    formal: {
      'recebi-assumo':
        'Prezado cliente,\n\nRecebi a sua mensagem e assumo pessoalmente o acompanhamento do caso.',
    },
    brief: { 'recebi-vou-ver': 'Olá, recebi e já estou vendo.' },
  },
  {
    why: 'In chat the first seconds decide whether somebody feels alone.',
    avoid: 'The conversation is already under way.',
    on: ['chat', 'phone'],
    tags: ['first reply'],
    warm: { 'estou-aqui': 'Oi, estou aqui com você e já estou olhando isso.' },
    brief: { 'so-um-instante': 'Oi, um instante que eu confiro.' },
  },
  {
    why: 'A time that can be kept instead of a vague soon.',
    avoid: 'You cannot be sure to write by then.',
    warm: {
      'noticia-ate':
        'Ainda não tenho a resposta e prefiro conferir a chutar. Até {{ promise.date }} você tem notícia minha, com ou sem solução.',
    },
    formal: { 'retorno-ate': 'Estou analisando o caso e darei retorno até {{ promise.date }}.' },
    brief: { 'aviso-ate': 'Estou nisso. Aviso até {{ promise.date }}.' },
  },
  {
    why: 'It answers the question under the question: am I forgotten?',
    avoid: 'You have news: give it.',
    tags: ['asks for news'],
    warm: {
      'ninguem-esqueceu':
        'Fez bem em perguntar. Ninguém esqueceu de você: estou vendo onde travou e conto o que encontrar.',
    },
    formal: {
      'situacao-em-consulta':
        'Agradeço o contato. Estou consultando a situação atual e informarei até {{ promise.date }}.',
    },
  },
  {
    why: 'In an outage people want to know that it is not their own device.',
    avoid: 'Only this customer is affected.',
    fits: ['outage-technical'],
    tags: ['outage'],
    warm: {
      'falha-e-daqui':
        'Não é o seu aparelho: a falha é daqui e o pessoal técnico está em cima. Escrevo de novo até {{ promise.date }}, resolvido ou não.',
    },
    brief: { 'problema-nosso': 'O problema é nosso. Próxima notícia: {{ promise.date }}.' },
  },
  {
    why: 'A plain question deserves a plain and friendly start.',
    avoid: 'They are upset.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: { 'explico-direitinho': 'Boa pergunta. Vou explicar passo a passo, é mais fácil do que parece.' },
    formal: { 'esclareco-com-prazer': 'Esclareço com prazer a sua dúvida.' },
  },
  {
    why: 'The wait is named from the first line.',
    avoid: 'It is the first hour.',
    tags: ['long wait'],
    warm: {
      'ficou-parada-demais':
        'Sua mensagem ficou parada por tempo demais. Agora ela está comigo e só sai daqui com resposta.',
    },
  },
];
