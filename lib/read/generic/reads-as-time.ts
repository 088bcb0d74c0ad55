import { parseTime } from '../parse-time';
import { readMonth } from '../read-month';

/** Whether words are a time and little else: a date, a time of day, "3 hours ago". */
export function readsAsTime(words: string, now: Date): boolean {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text.length < 2 || text.length > 60 || /[:：]$/.test(text)) return false;
  if (CLOCK.test(text) || RELATIVE.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const dated =
    parseTime(text, { now }) !== null || DATE.test(text) || (text.length <= 30 && readMonth(text) !== null);
  return dated && lettersBeside(text) <= MAX_LETTERS;
}

/** Letters that belong to no month, weekday or zone: a sentence with a date in it has many. */
function lettersBeside(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length > 3 && readMonth(word) === null).join('').length;
}

const MAX_LETTERS = 24;
const CLOCK = /^\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?$/i;
const DATE = /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)/;
const RELATIVE =
  /^(?:(?:about|over|almost|less than|more than|around|ca\.?|etwa|vor|seit|il y a|hace|há|fa|for|för|fra|sedan|geleden|около|قبل|منذ) )*(?:\d+|an?|one|eine?[rmn]?|une?|una?|um) ?(?:s|m|h|d|w|y|mo|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|Sek\.?|Min\.?|Std\.?|Sekunden?|Minuten?|Stunden?|Tag(?:e|en)?|Wochen?|Monat(?:e|en)?|Jahr(?:e|en)?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|seconden|uur|uren|dagen|dag|weken|maanden|sekunder|minuter|timmar|timer|dagar|veckor|månader|секунд\p{L}*|минут\p{L}*|час\p{L}*|дн\p{L}*|день|недел\p{L}*|месяц\p{L}*)(?: ago| fa| geleden| sedan| siden| назад)?$|^(?:just now|now|today|yesterday|gerade eben|heute|gestern|aujourd'hui|hier|ahora|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|idag|igår|сегодня|вчера)$/iu;
