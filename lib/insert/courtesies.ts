/** How letters begin and end, in the languages that phrases come in. Whole lines only: “Hi” inside a sentence is none. */
const GREETING =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|guten (morgen|tag|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chère|madame|monsieur|hola|buenos días|buenas tardes|estimad[oa]s?|ciao|buongiorno|gentile|olá|prezad[oa]|bom dia|beste|geachte)( [^.!?]{0,40})?[,!.:–—-]?$/iu;

const SIGN_OFF =
  /^((kind|best|warm|warmest|kindest) (regards|wishes)|regards|best|all the best|yours (sincerely|faithfully|truly)|sincerely|cheers|many thanks|thanks|thank you|mit (freundlichen|besten|lieben) grüßen|(viele|beste|liebe|freundliche) grüße|cordialement|bien (à vous|cordialement)|saludos( cordiales)?|un saludo|atentamente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|met vriendelijke groet(en)?|groeten)[,!.]?$/iu;

/** True for a line that greets: “Hello Dana,”. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line);
}

/** True for a line that takes leave: “Kind regards,”. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line);
}
