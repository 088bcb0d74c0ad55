import type { Person } from '@/lib/model/conversation';
import type { Quote } from './split-quotes';

/** What one block on the page says, before roles and the thread are known. Null fields were not found. */
export type Block = {
  id: string | null;
  author: Person;
  time: string | null;
  /** The author's own words; the whole body when it is all quotes, for stripping must not empty a message. */
  text: string;
  quotes: Quote[];
  /** Whether the body goes on where reading it stopped. */
  isCut: boolean;
  recipients: Person[];
};
