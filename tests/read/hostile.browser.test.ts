import { afterEach, describe, expect, it } from 'vitest';
import { Reading } from '@/lib/model/reading';
import { sites } from '@/lib/sites';
import { read } from '@/tests/read/read-whole';
import { address, hostilePages } from './hostile-pages';

afterEach(() => {
  // By the prototype: a page here may have hidden the document's own `body`.
  const body: HTMLElement = Reflect.get(Document.prototype, 'body', document);
  Element.prototype.replaceChildren.call(body);
});

describe('an agent whose page means harm', () => {
  it.each(Object.entries(hostilePages))(
    'has a clear reading of %s',
    (_name, build) => {
      build();
      const reading = read(document, address, sites);
      expect(Reading.safeParse(reading).error).toBeUndefined();
    },
    20_000,
  );
});
