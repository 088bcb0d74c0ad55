import { describe, expect, it } from 'vitest';
import { readSituation } from '@/lib/suggest/situation';
import { acceptsOffer, asksPlainly, givesDetails, isPleased, isSolved, isVague } from '@/lib/suggest/turns';
import { type LineMessage, toConversation } from '@/scripts/conversation-line';
import { buildAnalysis } from './build-analysis';

function read(...messages: [LineMessage['role'], string][]) {
  const conversation = toConversation({ id: 1, messages: messages.map(([role, text]) => ({ role, text })) });
  return readSituation({ conversation, analysis: buildAnalysis() });
}

describe('the turn that a conversation has taken', () => {
  it('is an acceptance when a choice was offered and taken', () => {
    const offer = 'Would you prefer a refund or a new one?';
    expect(
      acceptsOffer(read(['customer', 'It broke.'], ['agent', offer], ['customer', 'The refund please.'])),
    ).toBe(true);
    expect(
      acceptsOffer(
        read(['customer', 'It broke.'], ['agent', offer], ['customer', 'No, neither is acceptable.']),
      ),
    ).toBe(false);
  });

  it('is not an acceptance when the agent only asked for a detail', () => {
    expect(
      acceptsOffer(read(['customer', 'Help'], ['agent', 'Do you see an error?'], ['customer', 'Yes, I do.'])),
    ).toBe(false);
  });

  it('is new detail when the customer answers a question, be it in one word', () => {
    expect(
      givesDetails(read(['customer', 'Help'], ['agent', 'Which model is it?'], ['customer', 'RX20'])),
    ).toBe(true);
  });

  it('is a solution only when it works and nothing else is wrong', () => {
    const fix = 'I have reset it.';
    expect(isSolved(read(['customer', 'Help'], ['agent', fix], ['customer', 'It works now, thanks.']))).toBe(
      true,
    );
    expect(
      isSolved(read(['customer', 'Help'], ['agent', fix], ['customer', 'It is still not working.'])),
    ).toBe(false);
  });

  it('is thanks at the end, and mere manners beside a new question', () => {
    const sent = 'I have sent it again.';
    expect(
      isPleased(read(['customer', 'My receipt?'], ['agent', sent], ['customer', 'Got it, many thanks.'])),
    ).toBe(true);
    expect(
      isPleased(read(['customer', 'My receipt?'], ['agent', sent], ['customer', 'Thanks, but why so late?'])),
    ).toBe(false);
  });

  it('is a plain question only without a complaint in it', () => {
    expect(asksPlainly(read(['customer', 'How can I change my address?']))).toBe(true);
    expect(asksPlainly(read(['customer', 'How can it be that my parcel never arrived?']))).toBe(false);
  });

  it('is too vague to act on when only the trouble itself is mentioned', () => {
    expect(isVague(read(['customer', 'Hello? I need help']))).toBe(true);
    expect(isVague(read(['customer', 'I was charged twice for one coat']))).toBe(false);
  });

  it('is more than thanks when something new comes with it', () => {
    const more = read(
      ['customer', 'The invoice is wrong.'],
      ['agent', 'I have corrected it.'],
      ['customer', 'Many thanks. One more thing: the address is wrong too.'],
    );
    expect(isPleased(more)).toBe(false);
  });

  it('is a question about the offer, not its acceptance, when they only ask', () => {
    const asks = read(
      ['customer', 'The table has a crack.'],
      ['agent', 'We could send a new top or refund you. Which would you prefer?'],
      ['customer', 'How long would the new top take?'],
    );
    expect(acceptsOffer(asks)).toBe(false);
    expect(asksPlainly(asks)).toBe(true);
  });

  it('leaves out a category that no word speaks of', () => {
    const conversation = toConversation({
      id: 1,
      text: 'The handbag is plastic and the logo is upside down.',
    });
    const category = {
      primary: 'account-access' as const,
      secondary: [],
      confidence: 0.8,
      cause: null,
      evidence: [],
    };
    const { categories } = readSituation({ conversation, analysis: buildAnalysis({ category }) });
    expect([...categories]).not.toContain('account-access');
  });

  it('lets a general topic give way to the particular one', () => {
    const { turnTopics } = read([
      'customer',
      'My parcel has not arrived but tracking says it was delivered.',
    ]);
    expect([...turnTopics]).toContain('marked delivered');
    expect([...turnTopics]).not.toContain('late delivery');
  });

  it('takes loss and despair in plain words as seriously as a risk that the analysis saw', () => {
    expect([...read(['customer', 'My husband passed away in May.']).risks]).toEqual(['vulnerable']);
    expect([...read(['customer', 'I don’t want to live like this']).risks]).toEqual(['vulnerable', 'safety']);
  });

  it('reads internal notes as nobody’s words', () => {
    expect(read(['customer', 'Help'], ['note', 'I have reset it, works now?']).agentMessages).toBe(0);
  });
});
