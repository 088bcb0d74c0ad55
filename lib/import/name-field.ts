/** What form fields are commonly called where the meaning is sure. A bare “name” is not: it may be anybody's. */
const known: Readonly<Record<string, string>> = {
  first_name: 'customer.first_name',
  firstname: 'customer.first_name',
  customer_first_name: 'customer.first_name',
  customer_firstname: 'customer.first_name',
  client_first_name: 'customer.first_name',
  customer_name: 'customer.name',
  client_name: 'customer.name',
  customer_full_name: 'customer.name',
  agent_name: 'agent.first_name',
  agent_first_name: 'agent.first_name',
  my_name: 'agent.first_name',
  order_number: 'order.number',
  order_no: 'order.number',
  order_id: 'order.number',
  ticket_number: 'ticket.id',
  ticket_id: 'ticket.id',
  ticket_subject: 'ticket.subject',
  product_name: 'product',
  promised_date: 'promise.date',
  promise_date: 'promise.date',
};

/** Names that our own placeholders go through, or that Liquid keeps for itself. */
const taken = new Set(
  'customer agent ticket order promise option true false nil null empty blank and or not contains in'.split(
    ' ',
  ),
);

/** A placeholder's name for a form field: ours where the meaning is sure, else its label in snake_case, up to 40 letters. */
export function nameField(label: string): string {
  const snake = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .slice(0, 40)
    .replace(/^_+|_+$/gu, '');
  if (snake === '') return 'field';
  if (Object.hasOwn(known, snake)) return known[snake] ?? snake;
  if (taken.has(snake)) return `${snake}_text`;
  return /^\d/u.test(snake) ? `field_${snake}` : snake;
}
