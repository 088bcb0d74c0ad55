import { useMemo, useState } from 'react';
import { deskState, type Place } from '@/lib/desk/desk-state';
import { folderTree } from '@/lib/desk/folder-tree';
import { readDeletedPhrases } from '@/lib/store/phrases';
import { useLive } from '../../use-live';
import { useDesk } from '../use-desk';
import { FolderList } from './folder-list';
import { PlaceButton } from './place-button';
import { placeName } from './place-name';
import { TagFilter } from './tag-filter';

/** Where to look: everything, what is starred or deleted, the folders, and the tags. */
export function FolderRail() {
  const own = useDesk((state) => state.own);
  const builtIn = useDesk((state) => state.builtIn);
  const uses = useDesk((state) => state.uses);
  const place = useDesk((state) => state.place);
  const deleted = useLive(readDeletedPhrases, [])?.length ?? 0;
  const [isOpen, setOpen] = useState(false);
  const folders = useMemo(() => folderTree(own.map(({ folder }) => folder)), [own]);
  const steps = useMemo(() => folderTree(builtIn.map(({ phrase }) => phrase.folder)), [builtIn]);
  const starred = useMemo(
    () => [...own, ...builtIn.map(({ phrase }) => phrase)].filter(({ id }) => uses.get(id)?.isStarred).length,
    [own, builtIn, uses],
  );
  const go = (next: Place) => {
    setOpen(false);
    deskState.setState({ place: next, tags: [], chosen: null });
  };
  return (
    <nav className="rail" aria-label="Folders and tags" data-open={isOpen}>
      <button
        type="button"
        className="button rail-toggle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {placeName(place)} <span aria-hidden>▾</span>
      </button>
      <div className="rail-body">
        <ul>
          <PlaceButton place={{ kind: 'all' }} count={own.length} onGo={go} />
          <PlaceButton place={{ kind: 'starred' }} count={starred} onGo={go} />
          <PlaceButton place={{ kind: 'deleted' }} count={deleted} onGo={go} />
        </ul>
        {folders.length > 0 ? <h2>Folders</h2> : null}
        <FolderList folders={folders} isBuiltIn={false} onGo={go} />
        <h2>With Evenkeel</h2>
        <ul>
          <PlaceButton
            place={{ kind: 'folder', folder: '', isBuiltIn: true }}
            count={builtIn.length}
            onGo={go}
          />
          {place.kind === 'folder' && place.isBuiltIn ? (
            <li>
              <FolderList folders={steps} isBuiltIn onGo={go} />
            </li>
          ) : null}
        </ul>
        <TagFilter />
      </div>
    </nav>
  );
}
