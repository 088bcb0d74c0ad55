import { parseTime, type TimeOptions } from './parse-time';

/** Whom a quote's introduction names, and when they wrote. */
export type Introduced = { name: string; email?: string; sentAt: string | null; sentAtText: string };

/** Reads "On …, Ada wrote:" or a block of `From: …` header lines, in any language. Null when it names nobody. */
export function parseIntroduction(text: string, options: TimeOptions = {}): Introduced | null {
  const lines = text.split('\n').filter((line) => !/^[-–—_]{3,}/.test(line));
  const introduced = lines.length > 1 ? fromHeaders(lines, options) : fromSentence(lines[0] ?? '', options);
  return introduced.name === '' && !introduced.email ? null : introduced;
}

function fromHeaders(lines: readonly string[], options: TimeOptions): Introduced {
  const values = lines.map((line) => line.replace(/^[^:：]*[:：]\*?\s*/, '').trim());
  const [from = '', ...rest] = values;
  const time = rest.find((value) => parseTime(value, options) !== null) ?? '';
  return { ...fromAddress(from), sentAt: parseTime(time, options), sentAtText: time };
}

function fromAddress(text: string): { name: string; email?: string } {
  const email = ADDRESS.exec(text)?.[0];
  const name = text.replace(MARKED_ADDRESS, '').replace(/["']/g, '').trim();
  return { name: name === email ? '' : name, ...(email ? { email } : {}) };
}

function fromSentence(sentence: string, options: TimeOptions): Introduced {
  const email = ADDRESS.exec(sentence)?.[0];
  const plain = sentence
    .replace(MARKED_ADDRESS, ' ')
    .replace(/[:：]\s*$/, '')
    .trim();
  const time = TIME.exec(plain)?.[0]?.trim() ?? '';
  const [before = '', after = ''] = plain.replace(TIME, '\n').split('\n');
  const [name = ''] = [withoutDay(before), bareName(after)].sort((one, other) => other.length - one.length);
  return { name, ...(email ? { email } : {}), sentAt: parseTime(time, options), sentAtText: time };
}

/** A day of the week stands before the date and after all else. It is dropped there only: "Sam" is a Saturday and a name. */
function withoutDay(text: string): string {
  const words = text.split(/[\s,;()]+/).filter((word) => word !== '');
  while (words.length > 0 && (isFiller(words.at(-1)) || weekdays().has(bare(words.at(-1))))) words.pop();
  return bareName(words.join(' '));
}

/** Drops what surrounds a name: commas, "on", "at", "wrote". */
function bareName(text: string): string {
  const words = text.split(/[\s,;()]+/).filter((word) => word !== '');
  while (words.length > 0 && isFiller(words[0])) words.shift();
  while (words.length > 0 && isFiller(words.at(-1))) words.pop();
  return words.join(' ').replace(/^["'“„]+|["'”“]+$/g, '');
}

function isFiller(word: string | undefined): boolean {
  return FILLERS.has(bare(word));
}

function bare(word: string | undefined): string {
  return word?.toLowerCase().replace(/[.:]+$/, '') ?? '';
}

let days: Set<string> | null = null;

function weekdays(): Set<string> {
  days ??= new Set(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        return Array.from({ length: 7 }, (_, day) =>
          format
            .format(Date.UTC(2024, 0, 7 + day))
            .replace(/\.$/, '')
            .toLowerCase(),
        );
      }),
    ),
  );
  return days;
}

const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ru uk el ar ja zh'.split(' ');
const ADDRESS = /[^\s<>@"'(),;:[\]]+@[^\s<>@"'(),;:[\]]+\.[^\s<>@"'(),;:[\]]+/;
const MARKED_ADDRESS = /[<([]?\s*(?:mailto:)?[^\s<>@"'(),;:[\]]+@[^\s<>@"'(),;:[\]]+\s*[>)\]]?/g;
/** From the first figure to the last, with a month's name before it and a half of the day or a zone after it. */
const TIME =
  /(?:\p{L}{3,10}\.? )?\d.*\d(?:\s*(?:am|pm|a\.m\.|p\.m\.|Uhr)\b)?(?:\s*(?:UTC|GMT)(?:[+-]\d{1,4})?)?/iu;
const FILLERS = new Set(
  (
    'on at am um den der le la à a el las il giorno alle ore op om w dniu o em às kl klo dne v в at the ' +
    'wrote writes schrieb schrieben écrit escribió escreveu scritto ha schreef skrev kirjoitti napisał napisał(a) napsal napísal ' +
    'írta ezt yazdı scris написал написала написал(а) пишет написав έγραψε في كتب كتبت בתאריך בשעה מאת כתב כתבה כתב/ה 写道 寫道 より さん 書きました via from von de pm uhr'
  ).split(' '),
);
