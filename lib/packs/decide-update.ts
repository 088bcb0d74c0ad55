import type { KeptPack, TeamPack } from '../model/team-pack';
import { canonicalJson } from './canonical-json';
import type { ReadPack } from './pack-outcome';

export type Update =
  /** It takes the place of what is kept, or comes anew. */
  | { status: 'take'; pack: TeamPack }
  /** It is what is kept already; a problem that was told before is over. */
  | { status: 'same' }
  /** What is kept stays; `problem` says why, for people. */
  | { status: 'refuse'; problem: string };

/**
 * What becomes of a pack that was just read. From a file, an older edition, one without the kept one's signature, or a signed
 * one changed without a new version is refused; an unsigned file may be edited by hand at any time. The administrator's
 * word goes before any of this, and before a file of the same id.
 */
export function decideUpdate(kept: KeptPack | null, incoming: ReadPack, source: KeptPack['source']): Update {
  if (incoming.status === 'refused') return { status: 'refuse', problem: incoming.reason };
  const { pack } = incoming;
  if (!kept) return { status: 'take', pack };
  const isSame = kept.source === source && canonicalJson(kept.pack) === canonicalJson(pack);
  if (isSame) return { status: 'same' };
  const problem = source === 'file' ? findObjection(kept, pack, incoming.signedBy) : null;
  return problem ? { status: 'refuse', problem } : { status: 'take', pack };
}

function findObjection(
  { pack: before, source }: KeptPack,
  pack: TeamPack,
  signedBy: string | null,
): string | null {
  if (source === 'policy') return 'Your administrator provides this pack, so no file can replace it.';
  if (pack.id !== before.id) return `This file now holds another pack, “${pack.name}”.`;
  if (before.signature && signedBy !== before.signature.publicKey)
    return signedBy
      ? 'The new edition is signed by another key than the one before.'
      : 'The new edition is not signed, and the one before was.';
  if (pack.version < before.version)
    return `The file holds version ${pack.version}, which is older than version ${before.version} that you have.`;
  if (pack.version === before.version && signedBy && before.signature)
    return `The pack was changed without a new version: it is still version ${pack.version}.`;
  return null;
}
