/**
 * Team packs, apart from where they are kept and shown. In: the text of a pack's file, a signing key, what is kept on this
 * device and what came from the user's other devices. Out: good packs or the reason for refusing them, and plans of what to
 * do. Nothing here may touch the browser, the database or a screen.
 */
import { TeamPack } from '../model/team-pack';
import { describeIssue } from './describe-issue';
import { findIncludeFault } from './find-include-fault';
import { findRepeatedId } from './find-repeated-id';
import { isWithinSize } from './is-within-size';
import type { ReadPack } from './pack-outcome';
import { verifyPack } from './verify-pack';

/**
 * Reads the text of a pack's file. With a trusted key (Ed25519, 32 bytes in base64) nothing but a pack signed by it is good;
 * without one a signature still has to hold where there is one.
 */
export async function readPack(text: string, trusted: { publicKey: string } | null): Promise<ReadPack> {
  if (!isWithinSize(text)) return refuse('This file is larger than 20 MB.');
  const value = parse(text);
  if (value === undefined) return refuse('This file is not JSON, or it was only half written.');
  const form = findWrongForm(value);
  if (form) return refuse(form);
  const parsed = TeamPack.safeParse(value);
  if (!parsed.success) return refuse(describeIssue(parsed.error.issues[0], value));
  const pack = parsed.data;
  const fault = findRepeatedId(pack) ?? findIncludeFault(pack);
  if (fault) return refuse(fault);
  return verifyPack(pack, trusted);
}

/** Editors on Windows like to begin a file with a mark that JSON does not know. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function findWrongForm(value: unknown): string | null {
  const { format, schema } = Object(value);
  if (format !== 'evenkeel-pack') return 'This file is no team pack.';
  if (typeof schema === 'number' && schema > 1)
    return 'This pack was made for a newer Evenkeel: update this one first.';
  return null;
}

function refuse(reason: string): ReadPack {
  return { status: 'refused', reason };
}
