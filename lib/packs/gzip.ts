import { fromBase64, toBase64 } from './base64';

/** A text gzipped, in base64. */
export async function gzip(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The text again; null when it is torn, no such thing, or longer than `bytes` of UTF-8, since a few bytes can be made to
 * unfold into very many.
 */
export async function gunzip(base64: string, bytes: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    const packed = new Blob([fromBase64(base64)]).stream();
    const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > bytes) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return null;
  }
}
