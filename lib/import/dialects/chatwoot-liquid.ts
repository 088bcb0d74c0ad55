import { createDeskLiquid } from './desk-liquid';

export const chatwootLiquid = createDeskLiquid({
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.name',
  'agent.first_name': 'agent.first_name',
  'agent.name': 'agent.first_name',
  'conversation.id': 'ticket.id',
  'conversation.display_id': 'ticket.id',
});
