import { browser } from 'wxt/browser';

/** The language of a text (ISO 639-1) when the browser is sure of it, else null. Nothing leaves the browser. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [first] = languages;
  return isReliable && first ? (first.language.split('-')[0] ?? null) : null;
}
