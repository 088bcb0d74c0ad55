import type { Site } from '@/lib/sites/vocabulary';
import { findText, type Scope } from './find-text';
import { mailThreadId } from './mail-thread-id';

/** The id of the conversation that a page without one belongs to, such as a reply form's, or null. */
export function findAbout({ about }: Site, scope: Scope): string | null {
  if (!about) return null;
  if (!('subject' in about)) return findText(about, scope)?.slice(0, 1_000) ?? null;
  const subject = findText(about.subject, scope);
  const email = findText(about.customer, scope);
  return subject !== null && email !== null ? mailThreadId(subject, { name: '', email }) : null;
}
