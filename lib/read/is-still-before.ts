import type { Reading } from '@/lib/model/reading';

/**
 * Whether a reading has another id than the one before and yet its very messages: many helpdesks change the address first
 * and the page later, and most panes do not say whose they are.
 */
export function isStillBefore(before: Reading, now: Reading): boolean {
  if (before.status !== 'ready' || now.status !== 'ready') return false;
  if (before.conversation.id === now.conversation.id) return false;
  return JSON.stringify(before.conversation.messages) === JSON.stringify(now.conversation.messages);
}
