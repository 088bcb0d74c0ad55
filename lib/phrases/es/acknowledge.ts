import type { PhraseGroup } from '../group';

export const acknowledge: readonly PhraseGroup[] = [
  {
    why: 'The exact event shows that the message was read.',
    avoid: 'You doubt that there are two charges.',
    fits: ['billing'],
    tags: ['double charge'],
    warm: {
      'cobro-doble-tu-dinero':
        'Una compra y dos cobros: es tu dinero, y entiendo que te haya alarmado verlo.',
    },
    formal: {
      'cargo-duplicado':
        'Se le ha cobrado dos veces una misma compra. Comprendo la gravedad y lo estoy revisando en persona.',
    },
    brief: { 'dos-cobros-visto': 'Dos cobros por lo mismo: visto.' },
  },
  {
    why: 'The surprise itself was the harm.',
    avoid: 'They only want a copy of the bill.',
    fits: ['billing'],
    tags: ['wrong amount', 'unexpected charge', 'fee', 'price rise'],
    warm: {
      'importe-que-no-esperabas':
        'Te has encontrado en la factura una cantidad con la que no contabas. Vamos a repasarla línea por línea.',
    },
    formal: {
      'importe-no-coincide':
        'El importe no coincide con lo que usted esperaba pagar, y es natural que pida una explicación.',
    },
  },
  {
    why: 'Money that is owed costs twice: the sum and the chasing.',
    avoid: 'No refund is due.',
    fits: ['billing'],
    tags: ['refund awaited'],
    warm: {
      'persiguiendo-tu-dinero':
        'Llevas días persiguiendo tu propio dinero, y eso no te toca a ti. Desde ahora lo persigo yo.',
    },
    formal: {
      'devolucion-pendiente':
        'Su devolución sigue pendiente y usted necesita una respuesta firme, no buenas palabras.',
    },
  },
  {
    why: 'It says what the delay cost.',
    avoid: 'It is still within the time given.',
    fits: ['service-delivery'],
    tags: ['late delivery', 'lost parcel', 'marked delivered'],
    warm: {
      'contabas-con-ese-dia':
        'Contabas con tenerlo ese día y sigues con las manos vacías. Entiendo perfectamente el enfado.',
    },
    formal: {
      'pedido-fuera-de-plazo':
        'Su pedido está fuera de plazo, y soy consciente de los planes que eso le ha trastocado.',
    },
    brief: { 'tendria-que-estar': 'Ya tendría que estar en tu casa. Lo veo.' },
  },
  {
    why: 'It shows that you know which thing went wrong.',
    avoid: 'You cannot tell yet.',
    fits: ['service-delivery', 'product-quality'],
    tags: ['wrong item', 'missing item', 'damaged'],
    warm: {
      'abrir-la-caja':
        'Abrir la caja con ilusión y encontrarse eso es un chasco. Haré que te cueste el menor trabajo posible.',
    },
    formal: {
      'no-es-lo-pedido':
        'Lo que ha recibido no corresponde a su pedido, y comprendo el perjuicio que le causa.',
    },
  },
  {
    why: 'It respects that they relied on it.',
    avoid: 'It may be a question of settings.',
    fits: ['product-quality'],
    tags: ['faulty', 'poor quality'],
    warm: {
      'no-hace-su-trabajo':
        'Lo compraste para que hiciera su trabajo y no lo hace. Yo también estaría harto.',
    },
    brief: { 'no-funciona-visto': 'No funciona, y debería. Entendido.' },
  },
  {
    why: 'A lost day is the real loss.',
    avoid: 'The visit was moved with their consent.',
    fits: ['service-delivery'],
    tags: ['missed appointment'],
    warm: {
      'dia-perdido-esperando':
        'Te quedaste en casa esperando y no vino nadie. Ese día no te lo puedo devolver, y comprendo que duela.',
    },
  },
  {
    why: 'It names the silence as the problem.',
    avoid: 'They wrote less than a day ago.',
    fits: ['communication'],
    tags: ['no reply', 'passed around', 'contradictory answers'],
    warm: {
      'preguntaste-y-nadie':
        'Has preguntado una y otra vez sin una respuesta que sirva. Eso se acaba aquí, conmigo.',
    },
    formal: {
      'sin-respuesta-fiable':
        'Hasta ahora no ha obtenido de nosotros una respuesta fiable, y su malestar está justificado.',
    },
  },
  {
    why: 'How a person was treated matters as much as the matter.',
    avoid: 'You would have to judge a colleague.',
    fits: ['communication'],
    tags: ['rude agent'],
    warm: {
      'trato-que-recibiste':
        'Viniste a pedir ayuda y te sentiste maltratado. Gracias por decírmelo, no lo voy a dejar pasar.',
    },
  },
  {
    why: 'What was shown and what came do not match.',
    avoid: 'They misread a clear page.',
    fits: ['expectations'],
    tags: ['not as described'],
    warm: {
      'te-ensenaron-otra-cosa':
        'Te enseñaron una cosa y te llegó otra. Decidiste con lo que veías, y tu decepción es razonable.',
    },
  },
  {
    why: 'The promise is their yardstick.',
    avoid: 'You do not know what was said.',
    tags: ['promise missed'],
    warm: {
      'te-fiaste-de-nosotros':
        'Te fiaste de nuestra palabra y no la cumplimos. Entiendo que eso pese más que el problema en sí.',
    },
    brief: { 'prometido-y-no': 'Prometido y no cumplido. Lo veo.' },
  },
  {
    why: 'Being shut out feels helpless.',
    avoid: 'They only ask how to change a password.',
    fits: ['account-access'],
    warm: {
      'fuera-de-tu-cuenta':
        'Quedarse fuera de la propia cuenta, con todo dentro, pone nervioso a cualquiera. Vamos a abrirte la puerta.',
    },
    formal: {
      'sin-acceso': 'Comprendo que no puede entrar en su cuenta y que de ello dependen asuntos importantes.',
    },
  },
  {
    why: 'Their work stopped, and you see it.',
    avoid: 'It is a cosmetic fault.',
    fits: ['outage-technical'],
    warm: {
      'todo-parado': 'Si esto no funciona, se te para todo lo demás. Me hago cargo de la presión que tienes.',
    },
    formal: {
      'interrupcion-perjuicio': 'Soy consciente de hasta qué punto la interrupción entorpece su trabajo.',
    },
  },
  {
    why: 'A rule can feel unfair without being given up.',
    avoid: 'They only asked what the rule is.',
    fits: ['policy'],
    warm: {
      'norma-injusta': 'Desde tu lado la norma parece injusta, y más si nadie te habló de ella al principio.',
    },
    formal: {
      'condicion-dificil':
        'Entiendo que esta condición le coloca en una situación difícil y que desee que se revise.',
    },
  },
  {
    why: 'It names anger plainly and ties it to its cause.',
    avoid: 'They are merely brisk.',
    fits: ['angry', 'frustrated'],
    warm: {
      'enfado-con-razon': 'Estás enfadado y, visto lo que ha pasado, tienes motivos.',
      'en-tu-lugar': 'En tu lugar, mi mensaje sonaría igual que el tuyo.',
    },
    formal: {
      'indignacion-comprensible': 'Su indignación es comprensible y no voy a responderle con excusas.',
    },
  },
  {
    why: 'Disappointment is often the last stop before leaving.',
    avoid: 'They are furious.',
    fits: ['disappointed'],
    warm: { 'esperabas-mas': 'Esperabas más de nosotros, y con razón.' },
  },
  {
    why: 'Worry shrinks when somebody says what is known.',
    avoid: 'You do not know whether it is safe.',
    fits: ['worried'],
    warm: {
      'preocupacion-logica':
        'Es lógico que estés intranquilo. Te digo lo que sé y lo que todavía estoy comprobando.',
    },
  },
  {
    why: 'It puts the muddle on our side.',
    avoid: 'They asked one simple thing.',
    fits: ['confused'],
    warm: {
      'lo-explicamos-mal':
        'Tal como lo escribimos, no hay quien lo entienda. Te lo digo con palabras sencillas.',
    },
  },
  {
    why: 'Repeating the story is its own injury.',
    avoid: 'You are about to ask for the same details.',
    fits: ['repeated-contact'],
    warm: {
      'no-es-la-primera-vez':
        'No es la primera vez que escribes por esto. He leído lo anterior, así que no tienes que repetir nada.',
    },
    formal: {
      'mensajes-anteriores-leidos':
        'He leído sus mensajes anteriores, de modo que no será necesario que lo cuente de nuevo.',
    },
  },
  {
    why: 'Capitals are a way to be heard.',
    avoid: 'It is their habit.',
    fits: ['shouting'],
    warm: {
      'alto-y-claro': 'Te oigo alto y claro. No hace falta subir más la voz: tienes toda mi atención.',
    },
  },
  {
    why: 'A loss is met as a person first.',
    avoid: 'They did not name a loss.',
    fits: ['vulnerable'],
    tags: ['bereavement'],
    warm: {
      'mi-pesame':
        'Siento muchísimo tu pérdida. De esta parte me ocupo yo para que te pese lo menos posible.',
    },
    formal: { 'sentido-pesame': 'Reciba mi más sentido pésame. Solo le pediré lo imprescindible.' },
  },
  {
    why: 'Hardship is a reason to act, without prying.',
    avoid: 'It is mentioned in passing.',
    fits: ['vulnerable'],
    warm: {
      'bastante-tienes-encima': 'Bastante tienes encima ahora mismo. Déjame quitarte al menos este peso.',
    },
  },
  {
    why: 'It answers the problem and sets a limit in one breath.',
    avoid: 'The swearing is about the situation.',
    fits: ['abuse'],
    warm: {
      'con-respeto-mejor':
        'Quiero resolvértelo, y me sale mucho mejor si nos hablamos con respeto. El problema lo he entendido.',
    },
    formal: {
      'sin-alusiones-personales':
        'Seguiré ocupándome de su caso con gusto; le pido que prescindamos de alusiones personales.',
    },
  },
  {
    why: 'Telling others is their right.',
    avoid: 'It could sound like a request not to post.',
    fits: ['public-review'],
    warm: {
      'publicarlo-es-cosa-tuya': 'Lo que publiques es cosa tuya. A mí me importa que la historia acabe bien.',
    },
  },
  {
    why: 'The wish to leave is information.',
    avoid: 'They only want the final bill.',
    fits: ['leaving'],
    warm: {
      'querer-irte':
        'Después de esto, entiendo que quieras irte. Aun así, me gustaría arreglar lo que salió mal.',
    },
  },
];
