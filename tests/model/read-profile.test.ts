// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/model/read-profile';
import { practice } from '@/lib/sites/practice';

const profile = {
  id: 'p1',
  name: 'Kettle desk',
  origin: 'https://desk.example/*',
  createdAt: '2026-11-20T10:00:00.000Z',
  site: { ...practice, match: { hosts: ['desk.example'] } },
};

const problem = (change: object) => {
  const read = readProfile(JSON.stringify({ ...profile, ...change }));
  return read.status === 'invalid' ? read.problem : null;
};

describe('an exported profile', () => {
  it('is taken in as it was given out', () => {
    expect(readProfile(JSON.stringify(profile, null, 2))).toEqual({ status: 'valid', profile });
  });

  it('is refused where it is no profile at all', () => {
    expect(readProfile('<html>')).toMatchObject({ problem: 'This file is not JSON.' });
    expect(readProfile('[]')).toMatchObject({ problem: 'This file is no site profile.' });
    expect(readProfile(' '.repeat(300_000))).toMatchObject({
      problem: 'This file is too large for a site profile.',
    });
  });

  it('cannot claim the pages of another site, nor of all', () => {
    expect(problem({ site: { ...practice, match: { url: '.' } } })).toMatch(/another site than its own/);
    expect(problem({ site: { ...practice, match: { hosts: ['mail.example'] } } })).toMatch(/another site/);
    expect(problem({ origin: '*://*/*' })).toMatch(/“origin”, this is no site/);
    expect(problem({ origin: 'https://*/*' })).toMatch(/“origin”, this is no site/);
  });

  it('says where the fault is', () => {
    expect(problem({ name: '' })).toBe('This site profile can’t be used: at “name”, a name is missing.');
    expect(problem({ createdAt: 'yesterday' })).toMatch(/“createdAt”/);
    const conversation = { ...practice.conversation, id: [{ url: '(a+)+' }] };
    expect(problem({ site: { ...profile.site, conversation } })).toMatch(/site\.conversation\.id/);
  });
});
