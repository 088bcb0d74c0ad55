const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language (ISO 639-1) as people call it; its code where nobody does. */
export function languageName(lang: string): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** Languages that support teams write most (ISO 639-1); a pack or an import can bring any other. */
export const languages: readonly string[] =
  'ar bg ca cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );
