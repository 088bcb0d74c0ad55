import { createDeskLiquid } from './desk-liquid';

export const zendeskLiquid = createDeskLiquid({
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.name': 'customer.name',
  'ticket.id': 'ticket.id',
  'ticket.title': 'ticket.subject',
  'current_user.first_name': 'agent.first_name',
  'current_user.name': 'agent.first_name',
});
