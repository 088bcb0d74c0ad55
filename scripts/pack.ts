/**
 * Team packs on the command line: `npm run --silent pack -- check FILE`, and what `usage` says. In: a pack's file. Out: what is
 * wrong with it, a signature in it, or the part of a policy that hands it out. A private key is written to its file only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Managed } from '@/lib/model/managed';
import { makeSigningKeys } from '@/lib/packs/make-signing-keys';
import { readPack } from '@/lib/packs/read-pack';
import { signPack } from '@/lib/packs/sign-pack';

const usage = `What is to be done:
  pack -- check FILE [PUBLIC-KEY]   says whether a pack is good, and whether it is signed by that key
  pack -- keys NAME                 makes a pair of keys: NAME.private-key, and the public one on the screen
  pack -- sign FILE KEY-FILE        signs a pack in its file
  pack -- policy FILE...            prints what goes into a policy to hand these packs out`;

const commands: Record<string, (...args: string[]) => Promise<string>> = { check, keys, sign, policy };
const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(usage);
  console.log(await command(...args));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function check(file = '', publicKey?: string): Promise<string> {
  const { pack, signedBy } = await read(file, publicKey);
  const signature = signedBy ? `signed by ${signedBy}` : 'not signed';
  return `${pack.name}, version ${pack.version}: ${pack.phrases.length} phrases, ${signature}. It is good.`;
}

async function keys(name = ''): Promise<string> {
  const file = `${name}.private-key`;
  if (!name) throw new Error(usage);
  if (existsSync(file)) throw new Error(`There is a key in ${file} already.`);
  const { publicKey, privateKey } = await makeSigningKeys();
  writeFileSync(file, `${privateKey}\n`, { mode: 0o600, flag: 'wx' });
  return `The private key is in ${file}: keep it to yourself. The public key, for everybody:\n${publicKey}`;
}

async function sign(file = '', keyFile = ''): Promise<string> {
  // What is signed anew need not fit the old signature.
  const { signature: _, ...unsigned } = JSON.parse(textOf(file));
  const outcome = await readPack(JSON.stringify(unsigned), null);
  if (outcome.status === 'refused') throw new Error(outcome.reason);
  const signed = await signPack(outcome.pack, textOf(keyFile)).catch(() => {
    throw new Error(`There is no private key in ${keyFile}.`);
  });
  writeFileSync(file, `${JSON.stringify(signed, null, 2)}\n`);
  return `Signed ${signed.name}, version ${signed.version}, by ${signed.signature?.publicKey}.`;
}

async function policy(...files: string[]): Promise<string> {
  if (files.length === 0) throw new Error(usage);
  const packs = await Promise.all(files.map((file) => read(file)));
  return JSON.stringify(Managed.parse({ packs: packs.map(({ pack }) => JSON.stringify(pack)) }), null, 2);
}

async function read(file: string, publicKey?: string) {
  const outcome = await readPack(textOf(file), publicKey ? { publicKey } : null);
  if (outcome.status === 'refused') throw new Error(`${file}: ${outcome.reason}`);
  return outcome;
}

function textOf(file: string): string {
  if (!file) throw new Error(usage);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}
