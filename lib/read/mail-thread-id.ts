import type { Person } from '@/lib/model/conversation';
import { bareSubject } from './bare-subject';
import { hashText } from './hash-text';

/**
 * An id for a thread of mails: the same for every mail of one correspondence with one person. A hash, because it becomes a
 * key on the device and nothing that a customer wrote is kept there.
 */
export function mailThreadId(subject: string, customer: Person): string {
  return `mail-${hashText(`${bareSubject(subject).toLowerCase()}\n${(customer.email ?? customer.name).trim().toLowerCase()}`)}`;
}
