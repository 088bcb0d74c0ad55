import type { PhraseGroup } from '../group';

export const escalate: readonly PhraseGroup[] = [
  {
    why: 'A plain yes takes the fight out of it.',
    avoid: 'You cannot say when.',
    fits: ['manager'],
    warm: {
      'responsable-claro-que-si':
        'Claro que puedes hablar con mi responsable. Antes se lo cuento todo yo, para que no empieces de cero.',
    },
    formal: {
      'superior-avisado':
        'Por supuesto. Mi superior tendrá el expediente completo y se pondrá en contacto con usted antes del {{ promise.date }}.',
    },
    brief: { 'lo-toma-mi-responsable': 'Sí, lo toma mi responsable con toda la historia.' },
  },
  {
    why: 'It brings in the right people and argues with nobody.',
    avoid: 'You would give a legal opinion.',
    fits: ['legal'],
    warm: {
      'estas-en-tu-derecho':
        'Estás en tu derecho. Hoy lo paso a quien puede responder a eso, y yo sigo con lo que está en mi mano.',
    },
    formal: {
      'trasladado-a-juridico':
        'He trasladado su escrito al departamento autorizado, que le contestará antes del {{ promise.date }}.',
    },
  },
  {
    why: 'A fresh pair of eyes, and one owner.',
    avoid: 'You could solve it yourself.',
    fits: ['repeated-contact', 'public-review', 'long-wait'],
    warm: {
      'alguien-que-decide':
        'Para que no dé más vueltas, sumo a alguien que puede decidir. Tu contacto sigo siendo yo.',
    },
  },
  {
    why: 'The complaint is passed on without a verdict.',
    avoid: 'You would promise consequences.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'queja-a-la-responsable':
        'Lo que me cuentas llega a la responsable del equipo con tus palabras. Ella revisará esa conversación.',
    },
  },
  {
    why: 'The second boundary says what happens next, as a fact.',
    avoid: 'No first boundary was set.',
    fits: ['abuse'],
    formal: {
      'fin-de-la-conversacion':
        'De continuar los comentarios personales, daré por terminada la conversación y un responsable le responderá por escrito.',
    },
  },
  {
    why: 'A person in danger needs people.',
    avoid: 'Never in place of the protocol.',
    fits: ['safety', 'vulnerable'],
    warm: {
      'lo-primero-eres-tu':
        'Lo primero eres tú: ¿estás a salvo? Si hay peligro, llama ya al 112. Traigo a una compañera que está para esto.',
    },
  },
  {
    why: 'Danger from a product stops everything else.',
    avoid: 'It is a turn of phrase.',
    fits: ['safety'],
    formal: {
      'deje-de-usarlo':
        'Le ruego que no lo utilice por el momento; ya he informado al departamento de seguridad.',
    },
  },
  {
    why: 'Trained colleagues are offered as help.',
    avoid: 'They only want the fix.',
    fits: ['vulnerable'],
    warm: {
      'companeros-que-ayudan':
        'Hay compañeros que en situaciones así pueden hacer más que yo. ¿Te parece bien que los avise?',
    },
  },
  {
    why: 'The right team with the facts.',
    avoid: 'No dispute was mentioned.',
    fits: ['chargeback'],
    formal: {
      'expediente-a-pagos':
        'He entregado el expediente completo al equipo de pagos, para que la reclamación quede en unas solas manos.',
    },
  },
  {
    why: 'Colleagues get the story once and whole.',
    avoid: 'It holds opinions.',
    tags: ['internal'],
    brief: {
      'nota-traspaso':
        'Traspaso. Qué pasa: «{{ issue }}». Prometido: respuesta antes del {{ promise.date }}. Que nadie vuelva a preguntarle lo mismo.',
    },
  },
];
