import type { Person } from '@/lib/model/conversation';

/** Whether an address is one that teams answer from, such as `support@…`: then it is ours and not a customer's. */
export function isTeamAddress({ email }: Person): boolean {
  return TEAM.test(email ?? '');
}

const TEAM =
  /^(?:support|help|helpdesk|service|customer-?(?:service|care|support)|care|info|contact|hello|team|sales|billing|accounts?|orders?|returns|office|kontakt|hilfe|kundenservice|aide|contacto|soporte|ayuda|assistenza|suporte|no-?reply)(?:[+._-][^@]*)?@/i;
