import type { AnswerKind } from '../rule-book';

export const answers: AnswerKind[] = [
  {
    telling: true,
    asked: { says: ['quando', 'quanto tempo', 'qual|que dia|hora|data|prazo'] },
    said: {
      says: [
        'hoje|amanhã|ontem|segunda|terça|quarta|quinta|sexta|sábado|domingo|dias|horas|semanas|semana|minutos|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
        'até|dia|às|em #',
      ],
    },
  },
  {
    telling: true,
    asked: { says: ['quanto|quantos|quanta|custa|preço|valor'] },
    said: { says: ['#', 'grátis|gratuito|reais|euros'] },
  },
  {
    telling: true,
    asked: { says: ['por_que|porque|porquê|motivo', 'que ..2 aconteceu'] },
    said: { says: ['porque|pois|devido|motivo|causa|razão|erro|falha|por_causa'] },
  },
  {
    telling: false,
    asked: { says: ['onde|cadê|status|estado'] },
    said: {
      says: [
        'armazém|caminho|trânsito|entregue|enviad*|aqui|link|loja|agência|vizinh*|rastreio|transportadora|no|na',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['como posso|faço|se|devo', 'o_que|que devo|posso|faço|tenho'] },
    said: {
      says: [
        'pode|deve|clique|vá|acesse|abra|selecione|envie|reinicie|configurações|definições|link|formulário|passos|basta',
      ],
    },
  },
  {
    telling: false,
    asked: {
      says: [
        '^ ..2 podem|pode|poderia|poderiam|posso|tem|têm|há|é|está|entregam|fazem|vão|aceitam|vocês',
        'se',
      ],
    },
    said: {
      says: [
        '^ sim|não|claro|infelizmente|com_certeza|certamente|ainda_não',
        'podemos|pode|temos|entregamos|fazemos|já|está|é',
      ],
      unless: ['entendo|lamento|desculp*'],
    },
  },
];
