import type { MessageRules } from '@/lib/sites/vocabulary';

/** A conversation found by structure: how to read its messages, but for the roles. */
export type Found = {
  kind: 'thread' | 'mail';
  /** Finds the one element that holds the messages. */
  root: string;
  container: Element;
  items: Element[];
  messages: Omit<MessageRules, 'roles'>;
  /** What names the authors within a block, if anything does. */
  authorKey: string | null;
  /** 0 to 1. */
  sureness: number;
};
