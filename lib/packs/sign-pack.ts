import type { TeamPack } from '../model/team-pack';
import { fromBase64, toBase64 } from './base64';
import { signedBytes } from './signed-bytes';

/**
 * The pack with a signature in place of the one that it had.
 * @param privateKey of Ed25519, as PKCS #8 in base64
 * @throws {DOMException} when it is no such key
 */
export async function signPack(pack: TeamPack, privateKey: string): Promise<TeamPack> {
  const { subtle } = crypto;
  const key = await subtle.importKey('pkcs8', fromBase64(privateKey.trim()), 'Ed25519', true, ['sign']);
  // Only this form of a private key says its public half.
  const { x = '' } = await subtle.exportKey('jwk', key);
  const value = await subtle.sign('Ed25519', key, signedBytes(pack));
  const publicKey = toBase64(fromBase64(x.replaceAll('-', '+').replaceAll('_', '/')));
  return { ...pack, signature: { publicKey, value: toBase64(new Uint8Array(value)) } };
}
