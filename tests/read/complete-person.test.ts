import { describe, expect, it } from 'vitest';
import { completePerson } from '@/lib/read/complete-person';

const ida = { name: 'Ida Holm', email: 'ida@holm.example' };

describe('somebody whom the page only half names', () => {
  it('gets the address that goes with the name', () => {
    expect(completePerson({ name: 'Ida Holm' }, [{ name: 'Sam' }, ida])).toEqual(ida);
  });

  it('gets the name that goes with the address', () => {
    expect(completePerson({ name: '', email: 'ida@holm.example' }, [ida])).toEqual(ida);
  });

  it('gets no address while two people have that name', () => {
    const other = { name: 'Ida Holm', email: 'ida@other.example' };
    expect(completePerson({ name: 'Ida Holm' }, [ida, other])).toEqual({ name: 'Ida Holm' });
  });

  it('keeps the address that the page gives', () => {
    const known = { name: 'Ida Holm', email: 'i.holm@work.example' };
    expect(completePerson(known, [ida])).toEqual(known);
  });
});
