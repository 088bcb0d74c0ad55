import type { Caret } from './caret';
import type { Driver } from './drivers/driver';
import type { OpenRoot } from './open-root';

/** A composer to insert into. */
export type Target = {
  input: HTMLElement;
  /** Found before anything is inserted: some editors replace what took the keys. */
  content: HTMLElement;
  driver: Driver;
  kind: 'plain' | 'rich';
  caret: Caret | null;
  /** False when the agent has never been in it: then the caret is placed for them. */
  visited: boolean;
  openRoot: OpenRoot;
};
