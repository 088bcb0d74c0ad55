import type { PhraseGroup } from '../group';

export const apologise: readonly PhraseGroup[] = [
  {
    why: 'It names the fault and owns it.',
    avoid: 'You have apologised already.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee'],
    warm: {
      'cobramos-mal':
        'Perdona: te cobramos mal. El error es nuestro y arreglarlo también nos toca a nosotros.',
    },
    formal: { 'error-de-facturacion': 'Le pido disculpas por nuestro error al facturarle.' },
    brief: { 'cobro-error-nuestro': 'Perdona, ese cobro fue error nuestro.' },
  },
  {
    why: 'It owns the delay of money.',
    avoid: 'The refund is within its time.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: { 'dinero-retenido': 'Siento que sigamos teniendo un dinero que es tuyo.' },
  },
  {
    why: 'The customer paid us and not the carrier.',
    avoid: 'It is not late yet.',
    fits: ['service-delivery'],
    warm: { 'te-fallamos-entrega': 'Lo siento: quedamos en una cosa contigo y no la cumplimos.' },
    formal: { 'servicio-no-prestado': 'Le pido disculpas por no haber cumplido lo acordado con usted.' },
    brief: { 'entrega-fallamos': 'Lo siento, te fallamos con la entrega.' },
  },
  {
    why: 'Owning the quality is more convincing than wondering.',
    avoid: 'It was damaged in use.',
    fits: ['product-quality', 'expectations'],
    warm: { 'vendimos-algo-que-falla': 'Te vendimos algo que te ha dejado tirado, y lo siento de verdad.' },
    formal: {
      'producto-defectuoso':
        'Lamento que le hayamos entregado un producto que no está a la altura; respondemos de ello.',
    },
  },
  {
    why: 'It says what we did not do: answer.',
    avoid: 'You are within the promised time.',
    fits: ['communication'],
    warm: {
      'te-dejamos-sin-respuesta':
        'Siento que te dejáramos sin respuesta. Tú preguntaste bien y nosotros no estuvimos.',
    },
    formal: { 'trato-disculpas': 'Le presento mis disculpas por el modo en que le hemos atendido.' },
  },
  {
    why: 'An outage is ours whatever caused it.',
    avoid: 'The fault is in their network.',
    fits: ['outage-technical', 'account-access'],
    warm: { 'te-hacemos-perder-tiempo': 'Perdona el tiempo que te está costando un fallo que es nuestro.' },
    brief: { 'culpa-nuestra': 'Lo siento, esto es culpa nuestra.' },
  },
  {
    why: 'The broken promise gets its own apology.',
    avoid: 'No promise was made.',
    tags: ['promise missed'],
    warm: { 'faltamos-a-la-palabra': 'Lo siento. Te dimos nuestra palabra y faltamos a ella.' },
    formal: { 'compromiso-incumplido': 'Le pido disculpas: nos comprometimos con usted y no lo cumplimos.' },
  },
  {
    why: 'The rule may stand; how they learnt of it was ours.',
    avoid: 'They were told clearly.',
    fits: ['policy'],
    warm: {
      'norma-no-avisada':
        'Siento que te enteraras de esta norma cuando ya la tenías delante. Tocaba contártela antes.',
    },
  },
  {
    why: 'It is about the fix that did not hold.',
    avoid: 'It is their first message.',
    tags: ['still broken'],
    warm: {
      'mi-arreglo-no-duro': 'Siento que mi arreglo no durara y que hayas tenido que volver a escribir.',
    },
  },
  {
    why: 'It counts the waiting as something we did.',
    avoid: 'They have waited for hours only.',
    fits: ['long-wait'],
    warm: { 'te-hicimos-esperar': 'Siento que te hayamos hecho esperar tanto. Tu tiempo vale más que eso.' },
  },
  {
    why: 'For a clear failure with no better words.',
    avoid: 'You can say what went wrong.',
    fits: ['angry', 'frustrated', 'disappointed'],
    warm: { 'lo-hicimos-mal': 'Lo siento, lo hicimos mal. Desde aquí me ocupo yo.' },
    formal: {
      'responsabilidad-nuestra': 'Le presento mis disculpas; la responsabilidad es enteramente nuestra.',
    },
    brief: { 'siento-voy-yo': 'Lo siento. Me pongo con ello ahora mismo.' },
  },
];
