import { describe, expect, it } from 'vitest';
import { findLostLine } from '@/lib/panel/find-lost-line';

describe('what an editor changed', () => {
  it('is the first line that is not there any more', () => {
    expect(findLostLine('Dear Dana,\n\nI am sorry.\nPriya', 'Dear Dana,\nPriya')).toBe('I am sorry.');
  });

  it('is only breaks or spaces when every line is there', () => {
    expect(findLostLine('Dear Dana,\n\nI am  sorry.', 'Dear Dana, I am sorry. -- Priya')).toBeNull();
  });

  it('is quoted short', () => {
    expect(findLostLine('x'.repeat(500), '')).toHaveLength(81);
  });
});
