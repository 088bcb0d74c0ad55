const names: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  spanish: 'es',
  español: 'es',
  french: 'fr',
  français: 'fr',
  portuguese: 'pt',
  português: 'pt',
  italian: 'it',
  dutch: 'nl',
};

/** The ISO 639-1 code of a language as files say it (`en-US`, `English`); `otherwise` when it says nothing that is known. */
export function languageOf(said: string, otherwise: string): string {
  const words = said.trim().toLowerCase();
  const code = /^([a-z]{2})(?:[-_].*)?$/u.exec(words)?.[1];
  return code ?? (Object.hasOwn(names, words) ? names[words] : undefined) ?? otherwise;
}
