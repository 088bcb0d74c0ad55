import { describe, expect, it } from 'vitest';
import { createMemory } from '@/lib/panel/remember-conversation';
import { aConversation, aMessage } from './a-conversation';

describe('what was read a moment ago', () => {
  it('stays with its conversation for the reply form that shows none of it', () => {
    const memory = createMemory();
    memory.add(aConversation('4', [aMessage('a')]));
    memory.add(aConversation('5', [aMessage('b')]));
    expect(memory.recall('rt:4')?.messages.map(({ id }) => id)).toEqual(['a']);
    expect(memory.recall('rt:6')).toBeNull();
  });

  it('is replaced by a complete reading, so that a deleted message goes', () => {
    const memory = createMemory();
    memory.add(aConversation('4', [aMessage('a'), aMessage('bb')]));
    expect(memory.add(aConversation('4', [aMessage('bb')])).messages).toHaveLength(1);
  });

  it('grows by what a partial reading brings', () => {
    const memory = createMemory();
    memory.add(aConversation('4', [aMessage('a')], false));
    const known = memory.add(aConversation('4', [aMessage('bb')], false));
    expect(known.messages.map(({ id }) => id)).toEqual(['a', 'bb']);
  });

  it('keeps the fifty newest conversations and forgets older ones', () => {
    const memory = createMemory();
    for (let n = 0; n < 60; n += 1) memory.add(aConversation(String(n), [aMessage('a')]));
    expect(memory.recall('rt:9')).toBeNull();
    expect(memory.recall('rt:10')).not.toBeNull();
  });
});
