import type { TeamPack } from '../model/team-pack';
import { canonicalJson } from './canonical-json';

/** What a pack's signature is made over: everything in it but the signature, as canonical JSON in UTF-8. */
export function signedBytes({ signature: _, ...pack }: TeamPack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(pack));
}
