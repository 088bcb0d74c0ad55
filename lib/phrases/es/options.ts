import type { PhraseGroup } from '../group';

export const options: readonly PhraseGroup[] = [
  {
    why: 'A choice returns control.',
    avoid: 'You may not do one of the two.',
    tags: ['wants money back', 'wants replacement'],
    warm: { 'otro-o-el-dinero': 'Te puedo mandar otro o devolverte el dinero. ¿Qué prefieres?' },
    formal: {
      'cambio-o-reembolso':
        'Puede usted elegir entre el cambio y el reembolso íntegro; indíqueme cuál desea.',
    },
    brief: { 'cambio-o-dinero': '¿Cambio o dinero?' },
  },
  {
    why: 'How the money comes back is the choice.',
    avoid: 'Only one way is possible.',
    fits: ['billing'],
    tags: ['double charge', 'wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'a-la-tarjeta-o-descontado':
        'Puedo devolverte {{ amount | default: "el importe" }} a la tarjeta o descontarlo de la próxima factura. ¿Cómo te viene mejor?',
    },
  },
  {
    why: 'Waiting or not waiting becomes their decision.',
    avoid: 'Neither can arrive in time.',
    fits: ['service-delivery'],
    warm: {
      'reenvio-o-devolucion':
        'Hoy mismo puedo enviarlo de nuevo o devolverte lo que pagaste. ¿Qué te ayuda más?',
    },
    formal: { 'nuevo-envio-o-reembolso': 'Le ofrezco un nuevo envío o el reembolso, lo que usted decida.' },
  },
  {
    why: 'Repair, replacement or refund: nothing is held back.',
    avoid: 'Only one is open.',
    fits: ['product-quality', 'expectations'],
    warm: {
      'reparar-cambiar-devolver':
        'Lo reparamos, te lo cambio o te devuelvo el dinero: las tres puertas están abiertas. ¿Cuál eliges?',
    },
    brief: { 'quedartelo-rebajado': '¿Cambio, o te lo quedas con una rebaja?' },
  },
  {
    why: 'A way to go on today matters more than a cause.',
    avoid: 'The workaround is untested.',
    fits: ['outage-technical', 'account-access'],
    warm: {
      'apano-mientras-tanto':
        'Mientras se arregla puedo enseñarte un apaño para seguir, o avisarte cuando vuelva. O las dos cosas.',
    },
  },
  {
    why: 'A no is bearable with a reason and a yes beside it.',
    avoid: 'You have not looked for anything you can do.',
    fits: ['policy'],
    warm: {
      'lo-que-si-puedo':
        'Lo que sí puedo hacer: {{ option.first }}. Lo otro no, porque {{ reason }}. Prefiero decírtelo ya.',
    },
    formal: {
      'cambio-o-vale':
        'El reembolso no está en mi mano; sí puedo ofrecerle un cambio o un vale por el mismo valor.',
    },
  },
  {
    why: 'The first offer was not the last word.',
    avoid: 'There is nothing more to give.',
    tags: ['declined'],
    warm: {
      'otra-propuesta':
        'Vale, descartado. ¿Qué le falta a la propuesta? Con eso busco algo que encaje mejor.',
    },
  },
  {
    why: 'Leaving is one of the options, which makes staying a choice.',
    avoid: 'They have made up their mind.',
    tags: ['wants to leave'],
    warm: {
      'baja-o-pausa':
        'Puedo tramitarte la baja hoy, como pides, o dejar el contrato en pausa sin coste. Las dos me parecen bien.',
    },
  },
  {
    why: 'It settles a dispute faster than the bank.',
    avoid: 'It could sound like a warning.',
    fits: ['chargeback'],
    warm: {
      'antes-que-el-banco':
        'Reclamar al banco es tu derecho. Es probable que desde aquí te lo devuelva antes; tú eliges el camino.',
    },
  },
  {
    why: 'Compensation works when tied to the harm.',
    avoid: 'You may not grant it.',
    tags: ['wants compensation'],
    warm: {
      'por-el-tiempo-perdido':
        'Por el tiempo que has perdido puedo darte un saldo a favor o regalarte el próximo envío. ¿Qué te compensa más?',
    },
  },
];
