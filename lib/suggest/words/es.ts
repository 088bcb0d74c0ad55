import type { CueWords, TopicWords } from './vocabulary';

const COSA = '(?:paquete|pedido|envío|producto|artículo|compra|carta|maleta)';

export const topics: TopicWords = {
  'double charge': [
    '(?:cobr\\p{L}*|cargad\\p{L}*|pagad\\p{L}*|pagué|descontad\\p{L}*)[^.?!]{0,30}(?:dos veces|doble|2 veces)|(?:dos|doble|2|segundo) (?:cobros?|cargos?|pagos?)|cobro (?:doble|duplicado)|cargo duplicado',
  ],
  'wrong amount': [
    '(?:importe|precio|cantidad|total|factura) (?:\\p{L}+ )?(?:incorrect|equivocad|erróne)\\p{L}*|(?:me )?(?:cobraron|han cobrado|cobrasteis) (?:de más|más de)|cobro de más|en vez de los?',
  ],
  'unexpected charge': [
    '(?:no|nunca|jamás) (?:he |lo )?(?:autoric\\p{L}*|autorizado|contrat\\p{L}*|acept\\p{L}*|pedí|solicit\\p{L}*)|cargo (?:desconocido|no reconocido|indebido)|cobro indebido|renovación automática|se renovó|no reconozco|siguen cobrando|sigo pagando',
  ],
  refund: ['reembols\\p{L}*|devoluci\\p{L}*|devolv\\p{L}* (?:el|mi) dinero|devuelv\\p{L}*'],
  'refund awaited': [
    '(?:reembolso|devolución|dinero|abono)[^.?!]{0,60}(?:todavía|aún|sigue|no (?:ha|me|lo|llega|aparece)|nada)|(?:dónde está|sigo esperando|espero|esperando|todavía no|aún no|sin)[^.?!]{0,50}(?:reembolso|devolución|mi dinero)',
  ],
  fee: ['comisi(?:ón|ones)|recargo|penalizaci\\p{L}*|gastos de (?:gestión|envío|cancelación)|tasa'],
  'price rise': [
    'sub(?:ida|ido|ieron|ió|e) (?:de |el |los )?precios?|(?:precio|tarifa|cuota)[^.?!]{0,20}(?:subi\\p{L}*|aument\\p{L}*)|más caro',
  ],
  discount: ['descuento\\p{L}*|cup(?:ón|ones)|código promocional|vale|tarjeta regalo|puntos'],
  'failed payment': [
    '(?:tarjeta|pago)[^.?!]{0,30}(?:rechazad|denegad|fallid)\\p{L}*|no (?:me deja|puedo) pagar',
  ],
  invoice: ['facturas?|recibo|iva'],
  update: ['(?:desde|tras|después de) la (?:última )?actualización'],
  'late delivery': [
    `${COSA}[^.?!]{0,50}(?:no (?:ha |me )*(?:lleg\\p{L}*|entreg\\p{L}*)|retras\\p{L}*|tarde|todavía|aún|sigue sin)|dónde está mi|(?:no ha llegado|no llega|llega tarde|lleva retraso|con retraso|debía llegar|tenía que llegar|iba a llegar)`,
  ],
  'lost parcel': [
    `${COSA}[^.?!]{0,40}(?:perdid\\p{L}*|desaparec\\p{L}*|extravi\\p{L}*|nunca lleg\\p{L}*)|nunca (?:lo |la )?(?:recibí|llegó|he recibido)|no (?:lo |la )?(?:he recibido|recibí)`,
  ],
  'marked delivered': ['(?:figura|aparece|consta|dice|pone|marcado)[^.?!]{0,20}(?:como )?entregado'],
  'wrong item': [
    '(?:producto|artículo|pedido|modelo|color|talla|talle) (?:equivocad|incorrect|erróne)\\p{L}*|me (?:mandaron|enviaron|llegó|ha llegado|habéis enviado)[^.?!]{0,20}(?:otro|otra|equivocad\\p{L}*)|no es lo que (?:pedí|compré)',
  ],
  'missing item': [
    'falta(?:n|ba|ban)?|incomplet\\p{L}*|solo (?:llegó|vino|me llegó|recibí) (?:uno|una|la mitad|parte)',
  ],
  'missed appointment': [
    '(?:técnico|instalador|repartidor|nadie|fontanero)[^.?!]{0,40}(?:no (?:vino|apareció|se presentó|ha venido)|vino|apareció|se presentó)|(?:todo el día|toda la mañana) (?:esperando|en casa)|perdí (?:el|un) día|plantad\\p{L}*',
  ],
  'cancelled order': [
    '(?:pedido|reserva|vuelo|compra)[^.?!]{0,20}cancelad\\p{L}*|(?:me )?(?:cancelaron|habéis cancelado|han cancelado)',
  ],
  damaged: [
    'rot[oa]s?|dañad\\p{L}*|golpead\\p{L}*|rayad\\p{L}*|rasgad\\p{L}*|aplastad\\p{L}*|abollad\\p{L}*|hecho pedazos|en pedazos|agrietad\\p{L}*',
  ],
  faulty: [
    'no (?:me )?(?:funciona|enciende|carga|arranca|va|sirve)|dejó de funcionar|ha dejado de funcionar|defectuos\\p{L}*|averiad\\p{L}*|se (?:estropeó|ha estropeado|rompió|ha roto)|falla',
  ],
  'poor quality': ['(?:mala|pésima|baja) calidad|calidad (?:es|mala|pésima|deja)|se deshace|se descose'],
  'wrong size': [
    '(?:muy|demasiado) (?:pequeñ|grande|cort|larg|estrech|anch)\\p{L}*|no me (?:queda|vale|sirve)|talla (?:equivocada|incorrecta)',
  ],
  'no reply': [
    '(?:nadie|no)[^.?!]{0,30}(?:contest\\p{L}*|respond\\p{L}*|respuesta|atiend\\p{L}*|hac\\p{L}* caso)|sin (?:respuesta|noticias)|me ignor\\p{L}*|no me (?:llam\\p{L}*|devuelv\\p{L}* la llamada)',
  ],
  'contradictory answers': [
    'contradic\\p{L}*|cada (?:uno|vez|agente)[^.?!]{0,20}(?:dice|algo) (?:una cosa|distint\\p{L}*|diferente)|(?:uno|primero|antes)[^.?!]{0,60}(?:otro|luego|ahora)[^.?!]{0,20}(?:dice|dijo|dijeron)',
  ],
  'rude agent': [
    'groser\\p{L}*|maleducad\\p{L}*|borde|mal trato|faltó al respeto|me colg\\p{L}*|prepotente|antipátic\\p{L}*|de malas (?:formas|maneras)',
  ],
  'passed around': [
    'de un (?:lado|departamento) (?:a|para) otro|me (?:pasan|pasaron|pasáis|transfier\\p{L}*|mandan)|dando vueltas|la pelota',
  ],
  'repeating the story': [
    '(?:explic\\p{L}*|cont\\p{L}*|repet\\p{L}*)[^.?!]{0,30}(?:otra vez|de nuevo|mil veces|cada vez|veces)|ya (?:lo )?(?:expliqué|dije|conté|he explicado)|por (?:tercera|cuarta|enésima) vez',
  ],
  'not as described': [
    '(?:no es|no era|nada que ver|distinto|diferente)[^.?!]{0,30}(?:descri\\p{L}*|foto\\p{L}*|anunci\\p{L}*|web|prometid\\p{L}*)|publicidad engañosa|engañad\\p{L}*|(?:la web|el anuncio|la página)[^.?!]{0,20}(?:decía|dice|pone|ponía)',
  ],
  'broken promise': [
    'promet\\p{L}*|asegurar(?:on|ó)|garantizar(?:on|ó)|(?:me|nos) (?:dijeron|dijo|dijisteis|habían dicho|dijeron que) |quedaron en|iban a (?:llamar|devolver|enviar)',
  ],
  'locked out': [
    'bloquead\\p{L}*|no (?:puedo|me deja|consigo|logro) (?:entrar|acceder|iniciar|ingresar)|sin acceso|cuenta (?:suspendida|bloqueada|cerrada)',
  ],
  password: ['contraseña|clave|código (?:de )?(?:verificación|acceso)|enlace'],
  hacked: [
    'hacke\\p{L}*|pirate\\p{L}*|fraude|estafa\\p{L}*|alguien (?:ha )?entr\\p{L}* en mi cuenta|phishing|suplant\\p{L}*',
  ],
  'closed account': ['(?:cuenta|perfil)[^.?!]{0,20}(?:cerrad|eliminad|borrad|desactivad)\\p{L}*'],
  outage: [
    'caíd[oa]s?|caída|avería|corte|sin (?:internet|servicio|línea|conexión|luz)|no hay (?:internet|servicio|línea)|no (?:carga|va) la (?:web|página|app)',
  ],
  bug: [
    'error(?:es)?|se (?:cierra|cuelga|bloquea)|pantalla en blanco|no (?:carga|abre|guarda|sincroniza)|fallo',
  ],
  slow: ['lent\\p{L}*|tarda (?:mucho|siglos)|va fatal'],
  'lost data': [
    '(?:datos|archivos|fotos|trabajo|documentos)[^.?!]{0,30}(?:perdid\\p{L}*|borrad\\p{L}*|desaparec\\p{L}*)|(?:perdí|se ha borrado|se borró) todo',
  ],
  'return window': ['plazo de devolución|(?:quiero|puedo|cómo) devolver|fuera de plazo|cambio o devolución'],
  cancellation: ['cancelar|dar(?:me)? de baja|la baja|permanencia|rescindir|anular'],
  warranty: ['garantía'],
  'identity check': ['(?:dni|pasaporte|documento de identidad)|verificar (?:mi )?identidad'],
  bereavement: ['falleci\\p{L}*|murió|ha muerto|funeral|viud[oa]|entierro|difunt\\p{L}*'],
  illness: [
    'hospital\\p{L}*|cáncer|operaci\\p{L}*|discapaci\\p{L}*|silla de ruedas|insulina|medicina|medicamento|embarazad\\p{L}*|enferm\\p{L}*|demencia',
  ],
  'money trouble': [
    'no (?:tengo|me queda) (?:dinero|para)|no llego a fin de mes|no puedo pagar (?:el alquiler|la comida|el)|en paro|sin trabajo|desemple\\p{L}*|deudas|alquiler',
  ],
  'self-harm': [
    'suicid\\p{L}*|matarme|quitarme la vida|no quiero (?:seguir viviendo|vivir)|hacerme daño|no puedo más con la vida',
  ],
  'deadline or event': [
    'boda|cumpleaños|navidad|reyes|viaje|vacaciones|mudanza|examen|aniversario|lo necesito (?:para|antes)',
  ],
  gift: ['regalo'],
  'a service': [
    'hotel|habitación|vuelo|viaje|tren|ferry|curso|clases?|contrato|tarifa|suscripción|seguro|maleta|equipaje|solicitud|pasaporte|cita|técnico|limpieza|internet|cuenta|aplicación|app|juego|tratamiento|restaurante',
  ],
};

export const cues: CueWords = {
  'asks for news': [
    '(?:alguna|hay|tenéis|tienen) (?:novedad(?:es)?|noticias)|cómo va|en qué (?:estado|punto)|cuándo (?:llega|va|me|podr|est|será|voy)\\p{L}*|cuánto (?:tarda|falta|tiempo)|sigo esperando|todavía nada',
  ],
  'asks why': [
    'por qué|cómo es posible|qué (?:ha )?(?:pas\\p{L}*|ocurri\\p{L}*)|explicación|explíq\\p{L}*|motivo',
  ],
  'asks for money back': [
    '(?:quiero|exijo|necesito|solicito|pido|espero)[^.?!]{0,40}(?:mi dinero|reembolso|devolución|que me devuelv\\p{L}*)|devolved?me|devuélv\\p{L}*',
  ],
  'asks for replacement': [
    '(?:cambi\\p{L}*|reemplaz\\p{L}*|sustitu\\p{L}*|repon\\p{L}*)|otro nuevo|uno nuevo|(?:envi|mand)\\p{L}* (?:otro|el correcto)',
  ],
  'asks for compensation': [
    'compensaci\\p{L}*|indemniza\\p{L}*|qué me (?:ofrec\\p{L}*|vais a dar)|por las molestias',
  ],
  'asks to cancel': [
    '(?:den|dar|denme|dé|dad) de baja|cancel(?:en|ad|e) (?:el|la|mi)|por favor[^.?!]{0,20}(?:cancelen|cancele|baja)',
    '(?:quiero|deseo|voy a|quisiera) (?:cancelar|dar(?:me)? de baja|irme|cambiarme)|me (?:voy|cambio) (?:a|de)|cancelar mi',
  ],
  accepts: [
    'sí|si,|vale|ok|okay|de acuerdo|perfecto|me parece bien|me sirve|está bien|adelante|prefiero|acepto|genial|claro|(?:el|la) (?:primer|segund)\\p{L}*',
  ],
  declines: [
    'no me (?:sirve|vale|convence|basta)|ni hablar|de ninguna manera|inaceptable|no acepto|una (?:vergüenza|burla|broma)|eso es todo|no es suficiente|ridícul\\p{L}*',
  ],
  'says solved': [
    '(?:ya|ahora) (?:me )?(?:funciona|va|llegó|ha llegado|está (?:resuelto|solucionado|arreglado)|puedo)|solucionad\\p{L}*|resuelt\\p{L}*|todo (?:bien|en orden|arreglado)|ya (?:lo )?(?:recibí|he recibido|tengo)',
  ],
  'says still broken': [
    '(?:sigue|continúa|todavía|aún)[^.?!]{0,30}(?:sin|igual|no|mal|fallando|el mismo)|no (?:ha )?(?:funcion\\p{L}*|servi\\p{L}*) (?:nada|para nada)|mismo (?:problema|error)|otra vez (?:lo mismo|igual|ha fallado)',
  ],
  thanks: ['gracias|agrade\\p{L}*'],
  praises: [
    'muy (?:amables|rápid\\p{L}*|eficaz|eficaces|buen\\p{L}* (?:trato|atención|servicio))|(?:mil|muchísimas) gracias por (?:la|tu|su|vuestra)',
    '(?:excelente|magnífic|fantástic|estupend|maravillos|gran)\\p{L}* (?:servicio|atención|trabajo|ayuda|equipo)|muy (?:amable|atent\\p{L}*|content\\p{L}*|agradecid\\p{L}*)|encantad\\p{L}*|felicit\\p{L}*|un diez',
  ],
  'own mistake': [
    '(?:mi|fue mi) (?:culpa|error)|me (?:equivoqué|he equivocado|confundí|despisté)|sin querer|por error',
  ],
  'outside cause': [
    'tormenta|nieve|huelga|aduana|transportista|mensajer\\p{L}*|cartero|repartidor|mi banco|caser\\p{L}*|vecin\\p{L}*',
  ],
  'promise not kept': [
    '(?:promet\\p{L}*|dijeron|dijo|dijisteis|asegur\\p{L}*|quedaron)[^?!]{0,90}(?:pero|y nada|nada|nadie|no |todavía|aún)|no (?:han |habéis )?cumpl\\p{L}*|promesas? (?:vacías?|incumplidas?)|nadie (?:me )?(?:llamó|ha llamado)',
  ],
  'wants a call': ['(?:llám\\p{L}*|que me llam\\p{L}*)|por teléfono|hablar con (?:alguien|una persona)'],
  'wants it in writing': ['por escrito'],
  'asks how': [
    'cómo (?:puedo|se|hago|funciona)|puedo|podría\\p{L}*|es posible|se puede|dónde (?:puedo|está)|una (?:duda|pregunta|consulta)',
  ],
  'reports trouble': [
    'no|nunca|nadie|nada|problema\\p{L}*|error|mal|fall\\p{L}*|falta|queja|retras\\p{L}*|vergüenza|pésim\\p{L}*|decepc\\p{L}*|harto|harta',
  ],
  'reports done': [
    '(?:he|hemos|ya) (?:devuelto|reembolsado|enviado|arreglado|solucionado|cancelado|desbloqueado|corregido|cambiado|restablecido|tramitado|abonado)|(?:está|queda|ya está) (?:resuelto|arreglado|hecho|tramitado|en camino)',
  ],
  'says no': ['no (?:es posible|podemos|puedo|está permitido)|lamentablemente|imposible|fuera de plazo'],
  'offers choice': [
    'prefier\\p{L}*|qué (?:le|te) (?:parece|viene)|(?:puedo|podemos|podría) (?:ofrecer|enviar|devolver|reembolsar|dar|cambiar|llamar)\\p{L}*|dos opciones|o bien|quiere[s]? que',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': ['(?:envíe|envía|indique|indica|dígame|dime|facilit|mánde|manda)\\p{L}*'],
  'writes formally': ['usted(?:es)?|estimad[oa]s?|atentamente|le (?:ruego|agradecería|escribo)|muy señores'],
  'has asked before': [
    '(?:segunda|tercera|cuarta|quinta|enésima) (?:vez|llamada|consulta|reclamación)|(?:segundo|tercer|cuarto|enésimo) (?:correo|mensaje|email|intento)|(?:ya )?(?:he|hemos) (?:llamado|escrito|reclamado|preguntado|contactado)[^.?!]{0,20}(?:veces|varias|ya)|otra vez (?:les|os|te) (?:escribo|llamo)|una y otra vez|de nuevo',
  ],
  'adds something': [
    'pero|sin embargo|aunque|otra (?:cosa|duda|pregunta)|una (?:cosa|duda|pregunta) más|además|lo que pasa|ahora (?:no|me|tengo)',
  ],
  'reports sending': ['(?:he|hemos|ha sido) enviado|está de camino|en camino|ha salido'],
  'reports paying': [
    '(?:he|hemos|ha sido|se ha) (?:devuelto|reembolsado|abonado|ingresado)|reembolso (?:hecho|emitido|enviado)',
  ],
  promises: [
    '(?:le|les|te|os) (?:escribiré|llamaré|avisaré|informaré|enviaré|diré|responderé|escribo|llamo|aviso|informo)|(?:voy|vamos) a (?:escribir|llamar|consultar|revisar|enviar)\\p{L}*|(?:recibirá|tendrá|sabrá)\\p{L}*',
  ],
  'has happened before': [
    '(?:segunda|tercera|cuarta|quinta) vez|otra vez|de nuevo|cada (?:vez|mes|semana)|siempre (?:lo mismo|igual)|una y otra vez',
  ],
};
