import type { ReactNode } from 'react';
import type { Place } from '@/lib/desk/desk-state';
import { useDesk } from '../use-desk';
import { placeName } from './place-name';

/** One place of the rail, with how many phrases it holds. */
export function PlaceButton({
  place,
  name = placeName(place),
  count,
  onGo,
  children,
}: {
  place: Place;
  name?: string | undefined;
  count: number;
  onGo: (place: Place) => void;
  children?: ReactNode;
}) {
  const isHere = useDesk((state) => keyOf(state.place) === keyOf(place));
  return (
    <li>
      <button type="button" className="place" aria-current={isHere || undefined} onClick={() => onGo(place)}>
        <span>{name}</span> <small>{count}</small>
      </button>
      {children}
    </li>
  );
}

function keyOf(place: Place): string {
  return place.kind === 'folder' ? `${place.isBuiltIn}:${place.folder}` : place.kind;
}
