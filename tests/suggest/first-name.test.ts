import { describe, expect, it } from 'vitest';
import { firstNameOf } from '@/lib/suggest/first-name';

describe('what an agent may call a customer', () => {
  it.each([
    ['Anna Weber', 'Anna'],
    ['Dr. Anna Weber', 'Anna'],
    ['WEBER, Anna', 'Anna'],
    ['ANNA WEBER', 'Anna'],
    ['anna weber', 'Anna'],
    ['Jean-Luc Martin', 'Jean-Luc'],
    ['jean-luc martin', 'Jean-Luc'],
    ['Zoë', 'Zoë'],
    ['Anna Weber <anna@example.com>', 'Anna'],
  ])('%s is surely %s', (name, first) => {
    expect(firstNameOf(name)).toEqual({ value: first, sure: true });
  });

  it.each(['anna', 'ANNA'])('%s alone may be a handle: offered only', (name) => {
    expect(firstNameOf(name)).toEqual({ value: 'Anna', sure: false });
  });

  it.each([
    '',
    'anna@example.com',
    'kettle_fan',
    'user123',
    'Acme Ltd',
    'Support Team',
    'Unknown',
    'J. Smith',
    'Mr Weber',
  ])('“%s” gives no first name', (name) => {
    expect(firstNameOf(name)).toBeNull();
  });
});
