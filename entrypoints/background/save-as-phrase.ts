import { detectLanguage } from '@/lib/browser/detect-language';
import { draftOfText } from '@/lib/model/own-phrase';
import { addPhrases } from '@/lib/store/phrases';

/** Keeps a text as a phrase of the agent's own and gives back its id. */
export async function saveAsPhrase(text: string): Promise<string> {
  const [phrase] = await addPhrases([draftOfText(text, (await detectLanguage(text)) ?? 'en')]);
  return phrase?.id ?? '';
}
