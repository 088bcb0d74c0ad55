import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastSentMail } from './sent-mail';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'beds-'));
  vi.stubEnv('EVENKEEL_BEDS', state);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(state, { recursive: true });
});

describe('the mail that the agent sent last', () => {
  test('is null before anything was sent', () => {
    fileMail('');
    expect(lastSentMail('rt')).toBeNull();
  });

  test('is null where the bed has never run', () => {
    expect(lastSentMail('rt')).toBeNull();
  });

  test('is the newest of several, with folded headers in one piece', () => {
    fileMail(
      'From a@b.example Mon\nSubject: one\n\nfirst\n\nFrom a@b.example Tue\nSubject: two\n and more\n\nsecond\n',
    );
    expect(lastSentMail('rt')?.headers.subject).toBe('two and more');
    expect(lastSentMail('rt')?.text.trim()).toBe('second');
  });

  test('has its guarded lines back', () => {
    fileMail('From a@b.example Mon\nSubject: one\n\n>From now on\n');
    expect(lastSentMail('rt')?.text.trim()).toBe('From now on');
  });

  test('is decoded part by part, without the attachment', () => {
    const html = Buffer.from('<p>Grüße</p>').toString('base64');
    fileMail(
      [
        'From a@b.example Mon',
        'Content-Type: multipart/mixed; boundary="out"',
        '',
        '--out',
        'Content-Type: multipart/alternative; boundary=in',
        '',
        '--in',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Gr=C3=BC=',
        '=C3=9Fe',
        '--in',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        html,
        '--in--',
        '--out',
        'Content-Type: text/plain',
        'Content-Disposition: attachment; filename=a.txt',
        '',
        'a file',
        '--out--',
        '',
      ].join('\n'),
    );
    expect(lastSentMail('rt')?.text.trim()).toBe('Grüße');
    expect(lastSentMail('rt')?.html).toBe('<p>Grüße</p>');
  });
});

function fileMail(mbox: string): void {
  mkdirSync(join(state, 'rt/data'), { recursive: true });
  writeFileSync(join(state, 'rt/data/sent.mbox'), mbox);
}
