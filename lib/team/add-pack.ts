import { askToRead, canFollowFiles, pickJsonFile } from '../browser/pick-file';
import { keepPackFile, readPackFiles } from '../store/pack-files';
import { type TakenPack, takePackText } from './take-pack-text';
import { teamState } from './team-state';

/** False where a file can only be read once, as in Firefox. */
export const canFollowPacks = canFollowFiles;

/** Lets the agent pick a pack's file, keeps the pack and follows the file from then on. Null when nothing was picked. */
export async function addPackFile(): Promise<TakenPack | null> {
  const handle = await pickJsonFile('Team pack');
  if (!handle) return null;
  const taken = await takePackText(await (await handle.getFile()).text(), 'file');
  if (taken.status === 'kept') await keepPackFile(taken.pack.id, handle);
  return taken;
}

/** Keeps a pack once, from a file that can't be followed. */
export async function addPackOnce(file: File): Promise<TakenPack> {
  return takePackText(await file.text(), 'file');
}

/** Asks the browser for a pack's file again. From a click. */
export async function allowPackFile(id: string): Promise<void> {
  const file = (await readPackFiles()).find((one) => one.id === id);
  if (!file || !(await askToRead(file.handle))) return;
  const { [id]: _, ...others } = teamState.getState().files;
  teamState.setState({ files: others });
  // Followed anew, so that it is read at once.
  await keepPackFile(id, file.handle);
}
