import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analyse/analyse';
import { makeConversation } from './make-conversation';

const codeOf = (guess: string | null, ...turns: string[]) =>
  analyse(makeConversation(...turns), { guess }).language.code;

describe('the language of a thread', () => {
  it('is not what a guess over a few words makes of it', () => {
    expect(codeOf('pt', 'customer: i want a human. now. a supervisor')).toBe('en');
    expect(codeOf('it', 'customer: refund me')).not.toBe('it');
    expect(codeOf('ro', 'customer: Ok!!!')).toBeNull();
  });

  it('leans to a guess that has a word to show for itself', () => {
    expect(codeOf('de', 'customer: Frechheit, mein Paket')).toBe('de');
  });

  it('is the guess where there are words enough', () => {
    const text = 'Bonjour, la bouilloire fuit encore et personne ne me répond depuis deux semaines, merci.';
    expect(codeOf('fr', `customer: ${text}`)).toBe('fr');
  });

  it('is taken from the other messages when one is too short', () => {
    expect(
      codeOf(
        'pt',
        'customer: Ok',
        'agent: Vielen Dank für Ihre Nachricht, wir haben Ihre Bestellung gefunden und melden uns morgen.',
        'customer: a. no',
      ),
    ).toBe('de');
  });
});
