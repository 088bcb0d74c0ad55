import { read } from '@/lib/read/read';
import { sites } from '@/lib/sites';

/** The entry that the bench puts into a page. */
export function readHere(adapters: boolean) {
  return read(document, new URL(location.href), adapters ? sites : []);
}
