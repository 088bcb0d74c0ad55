import { toBase64 } from './base64';

/** A key pair of Ed25519 in base64: the public one as its 32 bytes, the private one as PKCS #8. */
export interface SigningKeys {
  publicKey: string;
  privateKey: string;
}

/**
 * Makes a new pair.
 * @throws {DOMException} where there is no Ed25519
 */
export async function makeSigningKeys(): Promise<SigningKeys> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('A pair of keys was expected.');
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: toBase64(new Uint8Array(publicKey)), privateKey: toBase64(new Uint8Array(privateKey)) };
}
