import type { AgentRule } from '../rule-book';

export const agent: AgentRule[] = [
  {
    kind: 'step',
    step: 'acknowledge',
    says: [
      'entiendo|comprendo|entendemos|comprendemos|imagino|veo|sé|lamento|reconozco ..10 frustr*|molest*|enfad*|enoj*|preocup*|incómod*|decepcion*|difícil|malestar|situación|estrés|angustia|desesperante|inconveniente*',
      'debe|debió|tiene_que|habrá ..3 sido|ser|resultado ..2 frustrante|molesto|difícil|desagradable|preocupante|estresante',
      'tiene|tienes ?toda ?todo ?la ?el razón|derecho',
      'es ..2 comprensible|normal|lógico|frustrante|molesto|inaceptable',
      'gracias ..3 avis*|cont*|explic*|compart*|informar*',
    ],
    unless: ['no ..1 entiendo|comprendo'],
  },
  {
    kind: 'step',
    step: 'apologise',
    says: [
      'disculp*|perdón|perdone|perdona|lamento|lamentamos|siento|sentimos',
      'error|fallo|culpa ..1 nuestro|nuestra|mío|mía',
      'ha_sido|fue nuestro|mi ..1 error|culpa',
    ],
    unless: [
      'disculp*|lamento|lamentamos|siento|perdón ..3 si|pero',
      'cualquier inconveniente|molestia',
      'lamento|siento ..8 pero',
      'no ..2 siento',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    asks: true,
    says: [
      'qué|cuándo|dónde|cómo|cuál|cuáles|quién|desde_cuándo|cuántos',
      'podría|podrías|puede|puedes|me ..2 decir*|indicar*|confirmar*|enviar*|explicar*|describir*|contar*|facilitar*|dice',
      'he|hemos entendido ..2 bien|todo',
      'es|está|ha|tiene|ocurre|le|funciona',
    ],
    unless: [
      'algo|ayudar ..3 más',
      'solucionad*|resuelt*|funciona_ya|ya_funciona',
      'prefiere*|le_viene|opción',
      'cómo ..2 ayudar*',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    says: [
      'si he|entiendo|entendí ..2 entendido|bien|correctamente',
      'para resumir|confirmar|asegurarme',
      'por favor ..2 indíqueme|envíeme|confírmeme|indícame|envíame|facilíteme',
    ],
  },
  {
    kind: 'step',
    step: 'root-cause',
    says: [
      'motivo|causa|razón|problema|error|retraso ..5 fue|es|se_debió|se_debe|está|ocurrió',
      'se debe|debió|debido a',
      'debido a',
      'ocurrió|pasó|sucedió|produjo ..3 porque|por',
      'he|hemos ..1 descubierto|averiguado|visto|comprobado|encontrado ..2 que|causa|motivo|por_qué',
      'porque ..4 sistema|almacén|transportista|pago',
    ],
    unless: ['no ..3 causa|motivo|sé'],
  },
  {
    kind: 'step',
    step: 'gather',
    says: [
      'he|hemos|estoy|voy_a ..2 consultado|consultar|hablado|preguntado|contactado|consultando|contactar|preguntar|hablando|pedido ..4 equipo|departamento|almacén|transportista|facturación|compañer*|técnic*|proveedor|logística',
    ],
  },
  {
    kind: 'step',
    step: 'options',
    says: [
      'prefiere|prefieres|preferiría|le_gustaría|quiere ..10 o',
      'dos|tres|varias|estas|siguientes opciones|alternativas|posibilidades',
      'puedo|podemos|puede ..12 o_bien|o_si_prefiere',
      'o bien ..10 o',
      'qué|cuál ..3 prefiere*|conviene|viene_mejor',
      'si lo|prefiere prefiere|!que',
      'otra opción',
      'como alternativa',
    ],
  },
  {
    kind: 'step',
    step: 'execute',
    asks: false,
    says: [
      'he|hemos|ha|han|ya|acabo_de ?sido ?le ?te ..1 reembols*|devuelto|devolver|cancelad*|enviad*|enviar|cambiad*|corregid*|solucionad*|desbloquead*|restablecid*|resuelto|procesad*|tramitad*|aplicad*|activad*|anulad*|actualizad*|reparad*|arreglad*|eliminad*|abonad*|emitid*|realizad*',
      'reembolso|pedido|cuenta|cargo|problema|envío|cambio ..3 ha|fue|está ?sido ..1 reembols*|devuelto|cancelad*|enviad*|corregid*|solucionad*|desbloquead*|resuelto|procesad*|activ*|anulad*|realizad*|hecho|tramitad*',
      '^ listo|hecho',
    ],
    unless: [
      'cuando|si|una_vez|hasta|no|aún|todavía|será|pueda ..8 reembols*|enviad*|cancelad*|solucionad*|procesad*|resuelto',
    ],
  },
  {
    kind: 'step',
    step: 'escalate',
    says: [
      'escal*',
      'paso|pasado|pasaré|traslado|trasladado|trasladaré|derivo|derivado|derivaré|remito|elevado|elevo|transfiero|comunico ..8 supervisor*|responsable|encargad*|especialista*|gerente|superior|equipo_de|departamento_de|reclamaciones',
    ],
    unless: ['no ..3 escal*'],
  },
  {
    kind: 'step',
    step: 'confirm',
    says: [
      'algo|alguna ..1 más|cosa|otra ..4 ayudar|pueda|necesite|necesita',
      'ha|está|quedó|se ..4 solucionado|resuelto|bien|correcto|solucionó|resolvió',
      'funciona ..2 ahora|ya|bien|correctamente',
      'gracias ..2 paciencia|comprensión|esperar',
      'confirm*|avís*|dígame|díganos|indíqueme ..3 si ..4 funciona|solucion*|resuel*|llega*|bien',
    ],
    unless: ['he|hemos ..2 solucionado|resuelto'],
  },
  {
    kind: 'step',
    step: 'follow-up',
    says: [
      'quería|queríamos|quisiera|escribo ..2 saber|ver|comprobar|asegurarme|preguntar ..4 si|cómo|que',
      'cómo va|ha_ido|sigue|están|funciona|le_va',
      'llegó|recibió ..3 bien|pedido|paquete|correctamente',
      'hacer|dar seguimiento',
    ],
    unless: ['haré|daré'],
  },
  {
    kind: 'promise',
    who: 'agent',
    asks: false,
    says: [
      'le|te|lo|la|me|se ?lo enviaré|llamaré|escribiré|informaré|avisaré|confirmaré|mantendré|devolveré|reembolsaré|mandaré|contactaré|daré|aseguraré|encargaré|encargo|ocupo|ocuparé|responderé|tendré|actualizaré',
      'enviaré|llamaré|revisaré|consultaré|gestionaré|escribiré|haré|procesaré|tramitaré|cancelaré|solicitaré|verificaré|comprobaré|investigaré|hablaré|pediré|solucionaré|reembolsaré|contactaré|daré',
      'voy a enviar*|llamar*|revisar*|consultar*|gestionar*|hacer*|procesar*|tramitar*|cancelar*|pedir*|hablar*|comprobar*|investigar*|devolver*|reembolsar*|solucionar*|escalar*|contactar*',
      'recibirá|recibirás|tendrá|tendrás ..5 de_mi|respuesta|noticias|reembolso|correo|llamada|antes|mañana|hoy|plazo|dentro|el',
    ],
    unless: ['no ..2 podré|puedo|garantizar', 'si|cuando|una_vez ..4 envía|quiere|desea|facilita'],
  },
  {
    kind: 'promise',
    who: 'team',
    asks: false,
    says: [
      'enviaremos|llamaremos|revisaremos|contactaremos|haremos|procesaremos|informaremos|devolveremos|reembolsaremos|gestionaremos|mantendremos|responderemos|daremos|solucionaremos|avisaremos|investigaremos',
      'vamos a enviar*|revisar*|procesar*|devolver*|reembolsar*|solucionar*|contactar*|llamar*',
      'equipo|técnico|compañer*|transportista|departamento|supervisor ..2 llamará|contactará|revisará|pasará|enviará|escribirá|visitará|pondrá|irá|va_a',
      'reembolso|pedido|paquete|dinero|abono|devolución|importe|técnico ..4 llegará|será|estará|se_hará|aparecerá|recibirá|se_realizará|se_procesará|saldrá',
    ],
    unless: ['no', 'si|cuando|una_vez ..4 envía|quiere|desea|facilita'],
  },
  {
    kind: 'done',
    asks: false,
    says: [
      'he|hemos|ha|han|ya|acabo_de ?sido ?le ?te ..1 reembols*|devuelto|cancelad*|enviad*|enviar|cambiad*|corregid*|solucionad*|desbloquead*|restablecid*|resuelto|procesad*|tramitad*|aplicad*|activad*|anulad*|actualizad*|reparad*|hablado|llamado|consultado|revisado|abonad*|realizad*|confirmado',
      'como ..2 prometí|prometido|acordamos|dije|le_dije',
    ],
    unless: ['cuando|si|una_vez|hasta|no|aún|todavía|será'],
  },
  {
    kind: 'cue',
    heat: 2,
    valence: -0.9,
    emotion: 'frustrated',
    says: [
      'como ya le|te dije|dijimos|expliqué|he_dicho|indiqué',
      'cálmese|tranquilícese|cálmate',
      'ya ?se le|te ?lo expliqué|dije|indicó|he_dicho',
      'usted debió|tenía_que|debería_haber',
    ],
  },
  {
    kind: 'cue',
    heat: -1,
    valence: 0.6,
    emotion: 'grateful',
    says: ['encantad*|gracias|gusto|alegro|alegra'],
  },
];
