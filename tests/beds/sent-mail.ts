/**
 * The mail that a bed has sent, read back from the file that stands in for the world.
 * In: the bed's mbox. Out: the last mail, decoded. Must not change the file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from './state-folder';
import type { Product } from './truth';

export interface SentMail {
  /** Lower-case names; of a repeated header the last one. */
  headers: Record<string, string>;
  text: string;
  html: string;
}

/** The newest mail that left the bed since its data was seeded, or null. It may take a moment after "Send". */
export function lastSentMail(product: Product): SentMail | null {
  const mbox = readMbox(join(stateFolder(), product, 'data', 'sent.mbox'));
  const mail = mbox.split(/^From \S+ .*\n/m).at(-1);
  if (!mail?.trim()) return null;
  // "From " at the start of a line was guarded with ">" when the mail was filed.
  return readPart(mail.replace(/^>(>*From )/gm, '$1'));
}

function readMbox(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** One part of a MIME mail, bytes as Latin-1; parts inside it are joined by kind. */
function readPart(part: string): SentMail {
  const [head = '', ...rest] = part.split(/\n\n/);
  const body = rest.join('\n\n');
  const headers = readHeaders(head);
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";\s]+)/i.exec(type)?.[1];
  if (boundary) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((inner) => readPart(inner.replace(/^\n/, '')));
    return { headers, text: parts.map((p) => p.text).join(''), html: parts.map((p) => p.html).join('') };
  }
  const attached = headers['content-disposition']?.startsWith('attachment');
  const decoded = attached ? '' : decode(body, headers['content-transfer-encoding'] ?? '').toString('utf8');
  const html = /^text\/html/i.test(type);
  return { headers, text: html ? '' : decoded, html: html ? decoded : '' };
}

function readHeaders(head: string): Record<string, string> {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function decode(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  const bytes = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return Buffer.from(bytes, 'latin1');
}
