import { sites } from '@/lib/sites';
import { read } from '@/tests/read/read-whole';

/** The entry that the bench puts into a page. */
export function readHere(adapters: boolean) {
  return read(document, new URL(location.href), adapters ? sites : []);
}
