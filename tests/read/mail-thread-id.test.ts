import { describe, expect, it } from 'vitest';
import { mailThreadId } from '@/lib/read/mail-thread-id';

describe('an agent opens mails and chats that have no id of their own', () => {
  it('finds one conversation in all mails of one correspondence', () => {
    const ada = { name: 'Ada', email: 'ada@post.example' };
    expect(mailThreadId('Re: Lamp', { name: '', email: 'ADA@post.example' })).toBe(mailThreadId('Lamp', ada));
  });

  it('finds two conversations with two people', () => {
    expect(mailThreadId('', { name: 'Ada' })).not.toBe(mailThreadId('', { name: 'Grace' }));
  });

  it('is given none where nothing tells one from another', () => {
    expect(mailThreadId(' ', { name: '' })).toBeNull();
  });
});
