import type { Role } from '@/lib/model/conversation';
import type { RoleRule } from '@/lib/sites/vocabulary';
import { holds, type Subject } from './holds';

/**
 * The role by the first rule that holds, `unknown` when none does. Rules for notes go first whatever their place: a note
 * taken for a reply could be quoted to the customer.
 */
export function decideRole(rules: readonly RoleRule[], subject: Subject): Role {
  const notesFirst = [...rules.filter(isNote), ...rules.filter((rule) => !isNote(rule))];
  return notesFirst.find((rule) => holds(rule.when, subject))?.role ?? 'unknown';
}

function isNote(rule: RoleRule): boolean {
  return rule.role === 'note';
}
