import { describe, expect, it } from 'vitest';
import { correctRoles } from '@/lib/panel/correct-roles';
import { aConversation, aMessage } from './a-conversation';

const conversation = aConversation('4', [
  aMessage('a'),
  aMessage('b', { author: 'Priya Nair', email: 'priya@acme.example' }),
  aMessage('c', { author: 'Priya Nair', email: 'priya@acme.example', role: 'note' }),
]);
const priyaIs = (role: 'agent' | 'customer') => [{ site: 'rt', person: 'priya@acme.example', role }];

describe('the agent’s word on who is who', () => {
  it('goes before what the reader found', () => {
    const { messages } = correctRoles(conversation, priyaIs('agent'));
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'note']);
  });

  it('never turns an internal note into anything else', () => {
    expect(correctRoles(conversation, priyaIs('customer')).messages[2]?.role).toBe('note');
  });

  it('finds another customer when the one found turns out to be our side', () => {
    const known = [{ site: 'rt', person: 'dana@post.example', role: 'agent' } as const];
    expect(correctRoles(conversation, known).customer).toEqual({ name: 'Dana Reyes' });
    const signed = aConversation('5', [
      aMessage('a', { email: 'dana@post.example' }),
      aMessage('b', { author: 'Mo Haddad', role: 'customer' }),
    ]);
    expect(correctRoles(signed, known).customer).toEqual({ name: 'Mo Haddad' });
  });

  it('changes nothing when nothing was said', () => {
    expect(correctRoles(conversation, [])).toBe(conversation);
  });
});
