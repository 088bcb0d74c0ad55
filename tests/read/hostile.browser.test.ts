import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '@/lib/model/reading';
import { readInSteps } from '@/lib/read/read-in-steps';
import { sites } from '@/lib/sites';
import { read } from '@/tests/read/read-whole';
import { address, hostilePages } from './hostile-pages';

afterEach(() => {
  // By the prototype: a page here may have hidden the document's own `body`.
  const body: HTMLElement = Reflect.get(Document.prototype, 'body', document);
  Element.prototype.replaceChildren.call(body);
  vi.restoreAllMocks();
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

  it.each(['a message of 100,000 lines', 'a message of 30,000 elements', 'a message of two megabytes'])(
    'is told that %s goes on where reading stopped',
    (name) => {
      hostilePages[name]?.();
      const reading = read(document, address, sites);
      if (reading.status !== 'ready') throw new Error(reading.status);
      expect(reading.conversation.messages).toHaveLength(3);
      expect(reading.conversation.coverage).toMatchObject({ complete: true, cut: 1 });
    },
  );

  it.each(Object.keys(hostilePages))(
    'has the page back between few questions after its looks: %s',
    (name) => {
      hostilePages[name]?.();
      const asked = vi.spyOn(window, 'getComputedStyle');
      const steps = readInSteps(document, address, sites, {});
      for (let isDone = false; !isDone; isDone = steps.next().done ?? false) {
        expect(asked.mock.calls.length).toBeLessThan(3_000);
        asked.mockClear();
      }
    },
    20_000,
  );
});
