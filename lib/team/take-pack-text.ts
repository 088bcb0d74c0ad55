import { readPolicy } from '../browser/managed';
import type { KeptPack, TeamPack } from '../model/team-pack';
import { decideUpdate } from '../packs/decide-update';
import { readPack } from '../packs/read-pack';
import { keepProblem, readTeamPacks, takePack } from '../store/team-packs';

export type TakenPack =
  /** It is kept now, or was already. */
  | { status: 'kept'; pack: TeamPack }
  /** What was kept before stays. `problem` is for people. */
  | { status: 'refused'; problem: string };

/**
 * Takes the text of a pack's file if it may be taken. `id` is that of the pack that the file is known for, null for a file
 * that is new. Packs from files have to be signed by the administrator's key, where there is one.
 */
export async function takePackText(
  text: string,
  source: KeptPack['source'],
  id: string | null = null,
): Promise<TakenPack> {
  const publicKey = source === 'file' ? (await readPolicy()).packKey : null;
  const read = await readPack(text, publicKey === null ? null : { publicKey });
  const known = id ?? (read.status === 'good' ? read.pack.id : null);
  const kept = (await readTeamPacks()).find((one) => one.id === known) ?? null;
  const update = decideUpdate(kept, read, source);
  if (update.status === 'refuse') {
    if (kept && id !== null) await keepProblem(kept.id, update.problem);
    return { status: 'refused', problem: update.problem };
  }
  if (update.status === 'take') return { status: 'kept', pack: (await takePack(update.pack, source)).pack };
  if (kept?.problem) await keepProblem(kept.id, null);
  // The same edition: it was read well, so both are there.
  return read.status === 'good'
    ? { status: 'kept', pack: read.pack }
    : { status: 'refused', problem: read.reason };
}
