/** How many days one promises ahead. */
const DAYS = 14;
/** Today and tomorrow, in the languages that have phrases. */
const soon: Readonly<Record<string, readonly [string, string]>> = {
  en: ['today', 'tomorrow'],
  de: ['heute', 'morgen'],
  es: ['hoy', 'mañana'],
  fr: ['aujourd’hui', 'demain'],
  pt: ['hoje', 'amanhã'],
};

/** The days from today on as one writes them in a language (ISO 639-1): “today”, “tomorrow”, “Friday, 27 November”. */
export function daysAhead(lang: string, now: Date): string[] {
  const known = soon[lang] ? lang : 'en';
  const format = new Intl.DateTimeFormat(known === 'en' ? 'en-GB' : known, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return Array.from({ length: DAYS }, (_, ahead) => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
    return soon[known]?.[ahead] ?? format.format(day);
  });
}
