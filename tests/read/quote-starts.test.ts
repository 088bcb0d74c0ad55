// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { splitQuotes } from '@/lib/read/split-quotes';
import { rendered } from './rendered';

describe('a mail from Outlook', () => {
  it.each(['divRplyFwdMsg', 'x_divRplyFwdMsg'])(
    'ends where the head of the quoted mail stands (%s)',
    (id) => {
      const lines = rendered(
        `<p>Nobody came.</p><hr><div id="${id}"><b>Lähettäjä:</b> Sam</div><div>We come at two.</div>`,
      );
      expect(splitQuotes(lines).own).toBe('Nobody came.');
    },
  );

  it('goes on after a mail that is quoted in its midst', () => {
    const lines = rendered(
      '<p>See this:</p><blockquote><div id="divRplyFwdMsg"><b>Fra:</b> Sam</div><p>Old.</p></blockquote><p>Is it true?</p>',
    );
    expect(splitQuotes(lines).own).toBe('See this:\n\nIs it true?');
  });
});
