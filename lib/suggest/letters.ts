import type { Tone } from '@/lib/model/method';

/** What a written reply needs around its moves. */
export interface Letter {
  /** With the customer's name, by tone, and where no name is known. */
  greeting: Readonly<Record<Tone, string>>;
  greetingUnnamed: string;
  /** The next step, where no phrase of the library has a date in it. */
  nextStep: string;
  close: Readonly<Record<Tone, string>>;
}

/** By language, ISO 639-1. The sign-off is left to the desk's own signature: two of them would look careless. */
export const letters: Readonly<Record<string, Letter>> = {
  en: {
    greeting: {
      warm: 'Hello {{ customer.first_name }},',
      formal: 'Dear {{ customer.name }},',
      brief: 'Hi {{ customer.first_name }},',
    },
    greetingUnnamed: 'Hello,',
    nextStep: 'The next step is {{ next_step }}, and you will hear from me by {{ promise.date }}.',
    close: {
      warm: 'If I have missed anything, just answer this message. It comes straight to me.',
      formal: 'Should anything still be open, please answer this message, and I will see to it.',
      brief: 'Anything I missed? Just reply here.',
    },
  },
  de: {
    greeting: {
      warm: 'Hallo {{ customer.first_name }},',
      formal: 'Guten Tag {{ customer.name }},',
      brief: 'Hallo {{ customer.first_name }},',
    },
    greetingUnnamed: 'Guten Tag,',
    nextStep: 'Als Nächstes kommt {{ next_step }}; bis {{ promise.date }} hören Sie wieder von mir.',
    close: {
      warm: 'Habe ich etwas übersehen? Antworten Sie einfach auf diese Nachricht, sie kommt direkt zu mir.',
      formal:
        'Sollte noch etwas offen sein, antworten Sie bitte auf diese Nachricht. Ich kümmere mich darum.',
      brief: 'Fehlt noch etwas? Eine kurze Antwort genügt.',
    },
  },
  es: {
    greeting: {
      warm: 'Hola, {{ customer.first_name }}:',
      formal: 'Buenos días, {{ customer.name }}:',
      brief: 'Hola, {{ customer.first_name }}:',
    },
    greetingUnnamed: 'Hola:',
    nextStep: 'El siguiente paso es {{ next_step }}, y tendrá noticias mías antes de {{ promise.date }}.',
    close: {
      warm: 'Si se me ha pasado algo, basta con responder a este mensaje: me llega directamente.',
      formal: 'Si queda algo pendiente, le ruego que responda a este mensaje y me ocuparé de ello.',
      brief: '¿Falta algo? Basta con responder aquí.',
    },
  },
  fr: {
    greeting: {
      warm: 'Bonjour {{ customer.first_name }},',
      formal: 'Bonjour {{ customer.name }},',
      brief: 'Bonjour {{ customer.first_name }},',
    },
    greetingUnnamed: 'Bonjour,',
    nextStep: 'La prochaine étape est {{ next_step }}, et je vous écris au plus tard {{ promise.date }}.',
    close: {
      warm: 'Si quelque chose m’a échappé, répondez simplement à ce message : il m’arrive directement.',
      formal: 'S’il reste un point à régler, répondez à ce message et je m’en occuperai.',
      brief: 'Un oubli de ma part ? Répondez ici.',
    },
  },
  pt: {
    greeting: {
      warm: 'Olá, {{ customer.first_name }}.',
      formal: 'Bom dia, {{ customer.name }}.',
      brief: 'Olá, {{ customer.first_name }}.',
    },
    greetingUnnamed: 'Olá.',
    nextStep: 'O próximo passo é {{ next_step }}, e até {{ promise.date }} dou notícias.',
    close: {
      warm: 'Se me escapou alguma coisa, é só responder a esta mensagem: ela chega direto a mim.',
      formal: 'Se algo ainda estiver em aberto, responda a esta mensagem e tratarei do assunto.',
      brief: 'Faltou alguma coisa? É só responder aqui.',
    },
  },
};
