import type { PhraseGroup } from '../group';

export const clarify: readonly PhraseGroup[] = [
  {
    why: 'Repeating it proves understanding.',
    avoid: 'You would have to guess.',
    tags: ['several things', 'details given'],
    warm: { 'a-ver-si-te-entiendo': 'A ver si te he entendido: {{ summary }} ¿Es así o me dejo algo?' },
    brief: { 'por-cual-empiezo': 'Son varias cosas. ¿Por cuál empiezo?' },
  },
  {
    why: 'An open question brings out what a form never asks.',
    avoid: 'The answer is in their message.',
    tags: ['little said'],
    warm: { 'que-ha-pasado': '¿Qué ha pasado exactamente y desde cuándo?' },
    formal: { 'mas-detalles': '¿Podría darme algún detalle más de lo ocurrido?' },
  },
  {
    why: 'Date and sum settle it in one look.',
    avoid: 'You can see the charges.',
    fits: ['billing'],
    warm: {
      'que-fecha-sale': '¿Qué fecha y qué importe te salen en el extracto? Así busco aquí la misma línea.',
    },
    brief: { 'fecha-e-importe': '¿Fecha e importe?' },
  },
  {
    why: 'One number opens the whole delivery.',
    avoid: 'It stands in their message.',
    fits: ['service-delivery'],
    warm: { 'numero-de-pedido': '¿Tienes a mano el número de pedido? Con él veo dónde se ha atascado.' },
    formal: { 'referencia-y-direccion': 'Le agradecería el número de pedido y la dirección de entrega.' },
  },
  {
    why: 'A photo saves three messages.',
    avoid: 'They have sent one.',
    fits: ['product-quality', 'expectations'],
    warm: { 'una-foto-ayuda': '¿Me mandas una foto? Con eso puedo moverme enseguida.' },
    formal: { 'describir-defecto': '¿Desde cuándo presenta el defecto y de qué manera se manifiesta?' },
  },
  {
    why: 'The exact message on the screen beats any theory.',
    avoid: 'They have quoted it.',
    fits: ['account-access', 'outage-technical'],
    warm: { 'que-pone-la-pantalla': '¿Qué pone en la pantalla, palabra por palabra, y en qué aparato?' },
    brief: { 'aparato-y-mensaje': '¿Qué dispositivo y qué mensaje sale?' },
  },
  {
    why: 'The customer’s own idea of a fair ending is often small.',
    avoid: 'They have said it.',
    fits: ['angry', 'frustrated', 'disappointed'],
    tags: ['first reply', 'later reply', 'declined'],
    warm: { 'que-seria-justo': '¿Qué te parecería justo a ti?' },
    formal: { 'solucion-deseada': '¿Qué solución consideraría usted adecuada?' },
  },
  {
    why: 'What they were told, and when, is the fact that matters.',
    avoid: 'It would sound like an interrogation.',
    fits: ['communication', 'policy'],
    warm: {
      'cuando-te-lo-dijeron':
        '¿Recuerdas más o menos cuándo te lo dijeron, por teléfono o por escrito? Busco el registro y parto de ahí.',
    },
  },
];
