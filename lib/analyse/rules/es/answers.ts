import type { AnswerKind } from '../rule-book';

export const answers: AnswerKind[] = [
  {
    telling: true,
    asked: { says: ['cuándo', 'cuánto tiempo|tarda*', 'qué día|hora|fecha'] },
    said: {
      says: [
        'hoy|mañana|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|días|horas|semanas|semana|minutos|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
        'el|a_las|antes|dentro ..1 #',
      ],
    },
  },
  {
    telling: true,
    asked: { says: ['cuánto|cuántos|cuánta|cuesta|precio'] },
    said: { says: ['#', 'gratis|gratuito|euros'] },
  },
  {
    telling: true,
    asked: { says: ['por_qué|porque|motivo', 'qué ..2 pasó|ocurrió|pasado'] },
    said: { says: ['porque|debido|motivo|causa|razón|error|se_debe'] },
  },
  {
    telling: false,
    asked: { says: ['dónde|estado'] },
    said: {
      says: ['almacén|camino|reparto|entregado|enviado|aquí|enlace|tienda|oficina|vecino|seguimiento|en'],
    },
  },
  {
    telling: false,
    asked: { says: ['cómo puedo|hago|se|puede', 'qué tengo|debo|puedo|hago'] },
    said: {
      says: [
        'puede|debe|tiene_que|pulse|vaya|abra|seleccione|haga_clic|envíe|reinicie|ajustes|enlace|formulario|pasos',
      ],
    },
  },
  {
    telling: false,
    asked: { says: ['^ ..2 puede|pueden|podría|podrían|puedo|hay|tienen|es|está|han|ha|van|hacen|me', 'si'] },
    said: {
      says: [
        '^ sí|no|claro|lamentablemente|desgraciadamente|por_supuesto|todavía_no|aún_no',
        'podemos|puede|tenemos|hacemos|hemos|he|está|es',
      ],
      unless: ['entiendo|lamento|disculp*'],
    },
  },
];
