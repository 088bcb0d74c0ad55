export interface FirstName {
  value: string;
  /** False: it may be offered, and must not be used unasked. */
  sure: boolean;
}

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|frau|señora?|sra?|mme|mlle|m|dott|ing|dipl)\.?$/iu;
const notPeople =
  /\b(?:support|service|customer|client|kunde|cliente|user|guest|visitor|admin|info|sales|team|help|contact|office|billing|accounts?|unknown|anonymous|no-?reply|ltd|llc|inc|gmbh|corp|co|company|group|store|shop|plc|s\.?a|s\.?l)\b/iu;
const word = /^\p{L}[\p{L}\p{M}'’-]*\.?$/u;

/**
 * What to call a person, from the name that a page shows: “Dr. WEBER, Anna” → Anna. Null for addresses, handles,
 * companies and roles. A single word in small letters may be a handle: it is never sure.
 */
export function firstNameOf(name: string): FirstName | null {
  const plain = name.replace(/<[^>]*>|\([^)]*\)|"/gu, ' ').trim();
  if (plain === '' || /[@\d_/{}%]/u.test(plain) || notPeople.test(plain)) return null;
  const [family = '', given] = plain.split(/\s*,\s*/u);
  const parts = (given ?? family).split(/\s+/u).filter((part) => part !== '' && !titles.test(part));
  const first = parts[0];
  const alone = parts.length === 1 && given === undefined;
  if (first === undefined || !word.test(first) || parts.length > 4) return null;
  if (/^\p{L}\.?$/u.test(first)) return null;
  const titled = alone && plain.split(/\s+/u).length > 1;
  if (titled) return null;
  const cased = first === first.toLowerCase() || first === first.toUpperCase();
  return { value: cased ? capitalise(first) : first, sure: !(alone && cased) };
}

function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
