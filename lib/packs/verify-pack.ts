import type { TeamPack } from '../model/team-pack';
import { fromBase64 } from './base64';
import type { ReadPack } from './pack-outcome';
import { signedBytes } from './signed-bytes';

/** Whether a pack's signature holds and is the trusted one (Ed25519 keys in base64). */
export async function verifyPack(pack: TeamPack, trusted: { publicKey: string } | null): Promise<ReadPack> {
  const { signature } = pack;
  if (!signature)
    return trusted
      ? refuse('This pack is not signed, and only packs signed by your team’s key are taken.')
      : { status: 'good', pack, signedBy: null };
  if (trusted && trusted.publicKey !== signature.publicKey)
    return refuse('This pack is signed by another key than your team’s.');
  const held = await holds(pack, signature);
  if (held === 'unsupported')
    return refuse('This browser can’t check signatures, so it can’t take a signed pack. A newer one can.');
  if (held === 'no')
    return refuse('The signature does not fit: the pack was changed after it had been signed.');
  return { status: 'good', pack, signedBy: signature.publicKey };
}

async function holds(
  pack: TeamPack,
  { publicKey, value }: NonNullable<TeamPack['signature']>,
): Promise<'yes' | 'no' | 'unsupported'> {
  try {
    const { subtle } = crypto;
    const key = await subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
    return (await subtle.verify('Ed25519', key, fromBase64(value), signedBytes(pack))) ? 'yes' : 'no';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'no';
  }
}

function refuse(reason: string): ReadPack {
  return { status: 'refused', reason };
}
