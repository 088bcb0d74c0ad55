import { watchFile } from '../packs/watch-file';
import { watchPackFiles } from '../store/pack-files';
import { takePackText } from './take-pack-text';
import { type FileTrouble, teamState } from './team-state';

/** Keeps the packs that come from files up to date with them, until `signal` aborts. */
export function followPackFiles(signal: AbortSignal): void {
  const followed = new Map<string, { pickedAt: string; closed: AbortController }>();
  watchPackFiles((files) => {
    for (const [id, { pickedAt, closed }] of followed) {
      if (files.some((file) => file.id === id && file.pickedAt === pickedAt)) continue;
      closed.abort();
      followed.delete(id);
      note(id, null);
    }
    for (const { id, handle, pickedAt } of files) {
      if (followed.has(id)) continue;
      const closed = new AbortController();
      followed.set(id, { pickedAt, closed });
      const either = AbortSignal.any([signal, closed.signal]);
      watchFile(
        handle,
        (news) => {
          note(id, news.status === 'changed' ? null : news.status);
          if (news.status === 'changed') takePackText(news.text, 'file', id).catch(console.error);
        },
        either,
      );
    }
  }, signal);
}

function note(id: string, trouble: FileTrouble | null): void {
  const { [id]: _, ...others } = teamState.getState().files;
  teamState.setState({ files: trouble ? { ...others, [id]: trouble } : others });
}
