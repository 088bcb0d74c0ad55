import type { PhraseGroup } from '../group';

export const gather: readonly PhraseGroup[] = [
  {
    why: 'It says who is asked and when the answer comes.',
    avoid: 'Nobody has been asked.',
    tags: ['details given', 'asks for news', 'still broken', 'later reply'],
    warm: {
      'perguntei-ao-time':
        'Perguntei ao time que consegue ver isso, com tudo o que você contou. A resposta sou eu que trago, até {{ promise.date }}.',
    },
    formal: {
      'area-consultada': 'Consultei a área responsável e repassarei a resposta até {{ promise.date }}.',
    },
    brief: { perguntado: 'Perguntei. Resposta até {{ promise.date }}.' },
  },
  {
    why: 'A rule can be checked before it is quoted.',
    avoid: 'You know that the answer is no.',
    fits: ['policy'],
    warm: {
      'excecao-pedida':
        'Pedi uma exceção com os seus motivos, do jeito que você escreveu. Assim que decidirem, conto, seja sim ou não.',
    },
  },
  {
    why: 'Colleagues can answer one precise question in a minute.',
    avoid: 'Several questions are mixed.',
    tags: ['internal'],
    brief: {
      'nota-financeiro':
        'Para o financeiro: {{ amount | default: "este valor" }} saiu uma ou duas vezes? O cliente espera; preciso até {{ promise.date }}.',
    },
  },
];
