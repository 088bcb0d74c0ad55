/** Weights as they are kept in a file: one signed byte a bucket, in base64. */
export interface PackedWeights {
  bits: number;
  /** What a byte of 1 is worth. */
  scale: number;
  bias: number;
  bytes: string;
}

export interface Weights {
  bits: number;
  scale: number;
  bias: number;
  values: Int8Array;
}

/** Unpacks weights; `atob` is in every browser, worker and in Node. */
export function decodeWeights({ bits, scale, bias, bytes }: PackedWeights): Weights {
  const text = atob(bytes);
  const values = new Int8Array(text.length);
  for (let index = 0; index < text.length; index += 1) values[index] = text.charCodeAt(index);
  return { bits, scale, bias, values };
}
