import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TeamPack } from '@/lib/model/team-pack';
import { canonicalJson } from '@/lib/packs/canonical-json';
import { makeSigningKeys } from '@/lib/packs/make-signing-keys';
import { readPack } from '@/lib/packs/read-pack';
import { signPack } from '@/lib/packs/sign-pack';
import { samplePack, samplePhrase } from './sample-phrase';

afterEach(() => vi.restoreAllMocks());

const read = (pack: unknown, trusted: { publicKey: string } | null = null) =>
  readPack(JSON.stringify(pack), trusted);

async function reasonOf(pack: unknown, trusted: { publicKey: string } | null = null): Promise<string | null> {
  const outcome = await read(pack, trusted);
  return outcome.status === 'refused' ? outcome.reason : null;
}

const withTexts = (...texts: string[]) =>
  samplePack({ phrases: texts.map((text, index) => samplePhrase(`team-${index}`, text)) });

describe('a pack’s file', () => {
  it('is taken as it was written, also with the mark that some editors begin with', async () => {
    expect(await read(samplePack())).toEqual({ status: 'good', pack: samplePack(), signedBy: null });
    const marked = await readPack(`\uFEFF${JSON.stringify(samplePack(), null, 2)}`, null);
    expect(marked.status).toBe('good');
  });

  it('is refused where it is no pack, half a pack or too much of one', async () => {
    expect(await readPack(JSON.stringify(samplePack()).slice(0, -20), null)).toMatchObject({
      reason: expect.stringMatching(/half written/),
    });
    expect(await reasonOf({ format: 'briskine' })).toBe('This file is no team pack.');
    expect(await reasonOf(null)).toBe('This file is no team pack.');
    expect(await reasonOf({ ...samplePack(), schema: 2 })).toMatch(/newer Evenkeel/);
    expect(await readPack(`"${'ä'.repeat(10_600_000)}"`, null)).toEqual({
      status: 'refused',
      reason: 'This file is larger than 20 MB.',
    });
  });

  it('is refused with the place of what is wrong', async () => {
    const refund = samplePhrase('team-3', '', { name: 'Refund' });
    const phrases = [...samplePack().phrases, refund];
    expect(await reasonOf(samplePack({ phrases }))).toBe('Phrase 3, “Refund”: the text is missing.');
    expect(await reasonOf({ ...samplePack(), phrases: [{ ...samplePhrase('a'), tone: 'loud' }] })).toBe(
      'Phrase 1, “a”: “tone” is missing or not as it should be.',
    );
    expect(await reasonOf({ ...samplePack(), phrases: [{ ...samplePhrase('a'), run: 'x' }] })).toBe(
      'Phrase 1, “a”: “run” is not known here.',
    );
    expect(await reasonOf({ ...samplePack(), phrases: [7] })).toBe(
      'Phrase 1: it is missing or not as it should be.',
    );
    expect(await reasonOf({ ...samplePack(), id: 'Not An Id' })).toBe(
      'This pack can’t be read: at “id”, this is no id.',
    );
    expect(await reasonOf({ ...samplePack(), version: 0 })).toMatch(/“version” is missing or not/);
    expect(await reasonOf({ ...samplePack(), script: 'x' })).toBe(
      'This pack can’t be read: “script” is not known here.',
    );
  });

  it('is refused when two phrases share an id', async () => {
    const phrases = [samplePhrase('team-a'), samplePhrase('team-b'), samplePhrase('team-a')];
    expect(await reasonOf(samplePack({ phrases }))).toBe('Phrases 1 and 3 have the same id, “team-a”.');
  });
});

describe('phrases in phrases', () => {
  it('are fine where they end', async () => {
    const pack = withTexts(`Hello. {% include 'team-1' %}`, '{%- include "team-2" -%} Bye.', 'Thanks.');
    expect((await read(pack)).status).toBe('good');
  });

  it('are refused in a circle, when unknown, too deep or too long', async () => {
    expect(await reasonOf(withTexts(`{% include 'team-1' %}`, `{% include 'team-0' %}`))).toBe(
      'Phrase 1, “team-0”: phrases include each other in a circle (team-0 → team-1 → team-0).',
    );
    expect(await reasonOf(withTexts('Hi.', `{% include 'elsewhere' %}`))).toBe(
      'Phrase 2, “team-1”: it includes “elsewhere”, which is not in the pack.',
    );
    const chain = Array.from({ length: 9_999 }, (_, index) => `{% include 'team-${index + 1}' %}`);
    expect(await reasonOf(withTexts(...chain, 'End.'))).toMatch(/more than 20 phrases/);
    const doubling = Array.from({ length: 18 }, (_, i) => `{% include 'team-${i + 1}' %}`.repeat(2));
    expect(await reasonOf(withTexts(...doubling, 'End.'))).toMatch(/longer than 20000 characters/);
  });

  it('may hold each other in different languages, since a text stays in one', async () => {
    const english = { lang: 'en', format: 'plain' } as const;
    const german = { lang: 'de', format: 'plain' } as const;
    const phrases = [
      samplePhrase('a', '', {
        variants: [
          { ...english, text: `{% include 'b' %}` },
          { ...german, text: 'Guten Tag.' },
        ],
      }),
      samplePhrase('b', '', {
        variants: [
          { ...english, text: 'Hello.' },
          { ...german, text: `{% include 'a' %}` },
        ],
      }),
    ];
    expect((await read(samplePack({ phrases }))).status).toBe('good');
  });
});

describe('a signature', () => {
  it('is made over sorted names without white space', () => {
    expect(canonicalJson({ b: [1, null, 'ä"\n'], a: { z: true, y: undefined, B: 0.5 } })).toBe(
      '{"a":{"B":0.5,"z":true},"b":[1,null,"ä\\"\\n"]}',
    );
  });

  it('holds for the pack that was signed, however its file is laid out', async () => {
    const keys = await makeSigningKeys();
    const signed = await signPack(samplePack(), keys.privateKey);
    expect(signed.signature?.publicKey).toBe(keys.publicKey);
    const { format, signature, ...rest } = signed;
    const shuffled = JSON.stringify({ signature, ...rest, format }, null, 4);
    expect(await readPack(shuffled, keys)).toEqual({
      status: 'good',
      pack: signed,
      signedBy: keys.publicKey,
    });
    expect(await read(signed)).toMatchObject({ signedBy: keys.publicKey });
  });

  it('is refused when anything was changed, by anybody without the key', async () => {
    const keys = await makeSigningKeys();
    const signed = await signPack(samplePack(), keys.privateKey);
    const changed: TeamPack[] = [
      { ...signed, version: 2 },
      { ...signed, name: 'Other' },
      { ...signed, phrases: [...signed.phrases].reverse() },
      { ...signed, sites: [] },
      { ...signed, signature: { publicKey: keys.publicKey, value: btoa('x'.repeat(64)) } },
    ];
    for (const pack of changed) expect(await reasonOf(pack, keys)).toMatch(/signature does not fit/);
    const other = await makeSigningKeys();
    const swapped = { publicKey: other.publicKey, value: signed.signature?.value ?? '' };
    expect(await reasonOf({ ...signed, signature: swapped })).toMatch(/signature does not fit/);
  });

  it('has to be the trusted one where there is a trusted key', async () => {
    const [keys, other] = [await makeSigningKeys(), await makeSigningKeys()];
    expect(await reasonOf(samplePack(), keys)).toMatch(/not signed/);
    expect(await reasonOf(await signPack(samplePack(), other.privateKey), keys)).toMatch(/another key/);
  });

  it('that the browser can’t check is never taken as none', async () => {
    const keys = await makeSigningKeys();
    const signed = await signPack(samplePack(), keys.privateKey);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    expect(await reasonOf(signed)).toMatch(/can’t check signatures/);
    expect(await reasonOf(signed, keys)).toMatch(/can’t check signatures/);
  });
});
