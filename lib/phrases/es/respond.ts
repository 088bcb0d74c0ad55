import type { PhraseGroup } from '../group';

export const respond: readonly PhraseGroup[] = [
  {
    why: 'A name, an owner and a start: what a first reply needs.',
    avoid: 'You are about to pass it on.',
    on: ['email'],
    tags: ['first reply'],
    warm: {
      'ya-estoy-con-ello':
        'Hola{% if customer.first_name %}, {{ customer.first_name }}{% endif %}:\n\nHe leído tu mensaje entero y me encargo yo. Ya estoy con ello.',
      'gracias-por-escribir':
        'Hola:\n\nGracias por contármelo. Tu caso lo llevo yo hasta que quede resuelto.',
    },
    formal: {
      'recibido-a-cargo': 'Buenos días:\n\nHe recibido su mensaje y me hago cargo personalmente del asunto.',
    },
    brief: { 'recibido-voy': 'Hola, lo tengo y me pongo a ello.' },
  },
  {
    why: 'In chat the first seconds decide whether somebody feels alone.',
    avoid: 'The conversation is already under way.',
    on: ['chat', 'phone'],
    tags: ['first reply'],
    warm: { 'aqui-contigo': 'Hola, estoy aquí contigo y lo estoy mirando ahora mismo.' },
    brief: { 'dame-un-momento': 'Hola, dame un momento y lo miro.' },
  },
  {
    why: 'A time that can be kept instead of a vague soon.',
    avoid: 'You cannot be sure to write by then.',
    warm: {
      'noticias-antes-de':
        'Todavía no tengo la respuesta y no quiero inventármela. Tendrás noticias mías antes del {{ promise.date }}, la encuentre o no.',
    },
    formal: { 'le-informare': 'Estoy estudiando su caso y le informaré a más tardar el {{ promise.date }}.' },
    brief: { 'siguiente-aviso': 'Estoy en ello. Te escribo antes del {{ promise.date }}.' },
  },
  {
    why: 'It answers the question under the question: am I forgotten?',
    avoid: 'You have news: give it.',
    tags: ['asks for news'],
    warm: {
      'no-me-olvido':
        'Haces bien en preguntar. No me he olvidado de ti: estoy averiguando en qué punto está y te cuento lo que encuentre.',
    },
    formal: {
      'consulto-estado':
        'Agradezco que pregunte. Estoy consultando el estado de su solicitud y le responderé antes del {{ promise.date }}.',
    },
  },
  {
    why: 'In an outage people want to know that it is not their own device.',
    avoid: 'Only this customer is affected.',
    fits: ['outage-technical'],
    tags: ['outage'],
    warm: {
      'la-averia-es-nuestra':
        'No es tu equipo: la avería es nuestra y hay gente trabajando en ella. Te escribo otra vez antes del {{ promise.date }}, esté arreglada o no.',
    },
    brief: { 'fallo-nuestro': 'El fallo es nuestro. Próximo aviso: {{ promise.date }}.' },
  },
  {
    why: 'A plain question deserves a plain and friendly start.',
    avoid: 'They are upset.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: {
      'te-lo-explico': 'Buena pregunta. Te lo explico paso a paso, que es más fácil de lo que parece.',
    },
    formal: { 'con-gusto-explico': 'Con mucho gusto le aclaro la duda.' },
  },
  {
    why: 'The wait is named from the first line.',
    avoid: 'It is the first hour.',
    tags: ['long wait'],
    warm: {
      'espera-demasiada':
        'Tu mensaje lleva esperando mucho más de lo razonable. Ahora lo tengo yo y de aquí no se mueve sin respuesta.',
    },
  },
];
