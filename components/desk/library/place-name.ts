import type { Place } from '@/lib/desk/desk-state';
import { stepName } from './step-name';

/** What a place of the library is called. */
export function placeName(place: Place): string {
  if (place.kind === 'all') return 'All';
  if (place.kind === 'starred') return 'Starred';
  if (place.kind === 'deleted') return 'Deleted';
  if (!place.isBuiltIn) return place.folder;
  return place.folder === '' ? 'Built in' : stepName(place.folder);
}
