import type { Person } from '@/lib/model/conversation';
import { bareSubject } from './bare-subject';
import { hashText } from './hash-text';

/**
 * An id for a thread of mails: the same for every mail of one correspondence with one person. A hash, because it becomes a
 * key on the device and nothing that a customer wrote is kept there. Null when nothing tells one thread from another.
 */
export function mailThreadId(subject: string, customer: Person): string | null {
  const who = (customer.email ?? customer.name).trim().toLowerCase();
  if (subject.trim() === '' && who === '') return null;
  return `mail-${hashText(`${bareSubject(subject).toLowerCase()}\n${who}`)}`;
}
