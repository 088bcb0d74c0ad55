import { loadEngine } from '../suggest/engine';

/** Why the placeholders of a text can't be read, in the engine's words without their place; null when they can. */
export async function findLiquidFault(text: string): Promise<string | null> {
  const { liquid } = await loadEngine();
  try {
    liquid.parse(text);
    return null;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.replace(/,?\s*(?:file|line|col):?.*$/su, '').trim();
  }
}
