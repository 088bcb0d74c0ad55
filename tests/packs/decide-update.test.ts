import { describe, expect, it } from 'vitest';
import type { KeptPack, TeamPack } from '@/lib/model/team-pack';
import { decideUpdate } from '@/lib/packs/decide-update';
import { samplePack } from './sample-phrase';

const signedBy = (key: string): Partial<TeamPack> => ({ signature: { publicKey: key, value: 'AAAA' } });
const kept = (pack: TeamPack, source: KeptPack['source'] = 'file'): KeptPack => ({
  id: pack.id,
  source,
  pack,
  takenAt: '2026-11-20T10:00:00.000Z',
  problem: null,
});
const good = (pack: TeamPack) =>
  ({ status: 'good', pack, signedBy: pack.signature?.publicKey ?? null }) as const;

const decide = (before: TeamPack, next: TeamPack) => decideUpdate(kept(before), good(next), 'file');

describe('a new edition in a file', () => {
  it('is taken when it is the first or a later one', () => {
    expect(decideUpdate(null, good(samplePack()), 'file').status).toBe('take');
    expect(decide(samplePack(), samplePack({ version: 2 })).status).toBe('take');
    expect(decide(samplePack(), samplePack({ version: 2, ...signedBy('K') })).status).toBe('take');
  });

  it('is nothing new when it says the same', () => {
    expect(decide(samplePack(), samplePack()).status).toBe('same');
  });

  it('leaves the last good one when it is broken, and says why', () => {
    const broken = { status: 'refused', reason: 'This file is not JSON.' } as const;
    expect(decideUpdate(kept(samplePack()), broken, 'file')).toEqual({
      status: 'refuse',
      problem: 'This file is not JSON.',
    });
  });

  it('is refused when it is older, or another pack', () => {
    expect(decide(samplePack({ version: 3 }), samplePack({ version: 2 }))).toMatchObject({
      problem: 'The file holds version 2, which is older than version 3 that you have.',
    });
    expect(decide(samplePack(), samplePack({ id: 'other', name: 'Other team' }))).toMatchObject({
      problem: 'This file now holds another pack, “Other team”.',
    });
  });

  it('may be edited by hand without a new version, but not once it is signed', () => {
    expect(decide(samplePack(), samplePack({ name: 'Renamed' })).status).toBe('take');
    const signed = samplePack(signedBy('K'));
    expect(decide(signed, { ...signed, name: 'Renamed' })).toMatchObject({
      problem: expect.stringMatching(/without a new version/),
    });
  });

  it('is refused when it lost its signature or changed its signer', () => {
    const signed = samplePack(signedBy('K'));
    expect(decide(signed, samplePack({ version: 2 }))).toMatchObject({
      problem: expect.stringMatching(/is not signed/),
    });
    expect(decide(signed, samplePack({ version: 2, ...signedBy('L') }))).toMatchObject({
      problem: expect.stringMatching(/another key/),
    });
  });
});

describe('the administrator’s pack', () => {
  it('goes before a file of the same id, whatever their versions', () => {
    const before = kept(samplePack({ version: 5, ...signedBy('K') }));
    expect(decideUpdate(before, good(samplePack()), 'policy').status).toBe('take');
    const policy = kept(samplePack(), 'policy');
    expect(decideUpdate(policy, good(samplePack({ version: 9 })), 'file')).toMatchObject({
      problem: expect.stringMatching(/administrator/),
    });
    expect(
      decideUpdate(kept(samplePack({ version: 3 }), 'policy'), good(samplePack()), 'policy').status,
    ).toBe('take');
  });
});
