import type { PhraseGroup } from '../group';

export const confirm: readonly PhraseGroup[] = [
  {
    why: 'It asks about their result.',
    avoid: 'Nothing has been done.',
    tags: ['fix reported'],
    warm: {
      'testa-e-me-conta': 'Pode testar de novo e me contar como ficou aí? Só fecho quando você disser.',
    },
    formal: { 'questao-resolvida': 'Poderia me confirmar se a questão ficou resolvida?' },
  },
  {
    why: 'It shares the relief.',
    avoid: 'You are not sure that it is solved.',
    tags: ['solved'],
    warm: { 'que-bom-ler-isso': 'Que bom ler isso. Obrigado por aguentar firme em cada passo.' },
    formal: { 'satisfacao-com-desfecho': 'Fico satisfeito com o desfecho e agradeço a colaboração.' },
    brief: { 'otimo-obrigado': 'Ótimo, obrigado por avisar.' },
  },
  {
    why: 'Thanks are answered simply, with the door open.',
    avoid: 'They asked something in the same message.',
    fits: ['grateful', 'calm'],
    tags: ['thanks', 'praise'],
    warm: {
      'eu-que-agradeco': 'Eu que agradeço. Se algo voltar a incomodar, responda aqui e cai direto comigo.',
      'levo-suas-palavras':
        'Levo suas palavras a quem trabalhou nisso; raramente ficam sabendo como a história termina.',
    },
    formal: { 'palavras-gentis': 'Muito obrigado pelas palavras gentis, que transmitirei aos colegas.' },
  },
];
