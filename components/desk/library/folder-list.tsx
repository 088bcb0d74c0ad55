import type { Place } from '@/lib/desk/desk-state';
import type { Folder } from '@/lib/desk/folder-tree';
import { PlaceButton } from './place-button';

/** Folders with those inside them. */
export function FolderList({
  folders,
  isBuiltIn,
  onGo,
}: {
  folders: readonly Folder[];
  isBuiltIn: boolean;
  onGo: (place: Place) => void;
}) {
  if (folders.length === 0) return null;
  return (
    <ul>
      {folders.map(({ name, path, count, folders: inner }) => (
        <PlaceButton
          key={path}
          place={{ kind: 'folder', folder: path, isBuiltIn }}
          name={isBuiltIn ? undefined : name}
          count={count}
          onGo={onGo}
        >
          <FolderList folders={inner} isBuiltIn={isBuiltIn} onGo={onGo} />
        </PlaceButton>
      ))}
    </ul>
  );
}
