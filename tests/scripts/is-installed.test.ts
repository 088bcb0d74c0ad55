import { describe, expect, it } from 'vitest';
import { isInstalled } from '@/scripts/setup/is-installed.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };
const zod = { version: '4.0.0', integrity: 'a' };
const onlyLinux = { version: '1.0.0', integrity: 'b', optional: true, os: ['linux'], cpu: ['x64'] };
const wanted = { '': {}, 'node_modules/zod': zod, 'node_modules/native': onlyLinux };
const installed = { 'node_modules/zod': zod, 'node_modules/native': onlyLinux };

describe('npm start installs packages', () => {
  it('never again while the lock file stays the same', () => {
    expect(isInstalled(installed, wanted, linux)).toBe(true);
  });

  it('when there are none, or npm was stopped before it was done', () => {
    expect(isInstalled({}, wanted, linux)).toBe(false);
  });

  it('when the lock file names another version, or the same one with other contents', () => {
    const newer = { ...wanted, 'node_modules/zod': { ...zod, version: '4.0.1' } };
    const altered = { ...wanted, 'node_modules/zod': { ...zod, integrity: 'c' } };
    expect(isInstalled(installed, newer, linux)).toBe(false);
    expect(isInstalled(installed, altered, linux)).toBe(false);
  });

  it('when the folder was carried over from another system', () => {
    expect(isInstalled(installed, wanted, mac)).toBe(false);
  });

  it('not for a package that is only for other systems', () => {
    expect(isInstalled({ 'node_modules/zod': zod }, wanted, mac)).toBe(true);
    expect(isInstalled({ 'node_modules/zod': zod }, wanted, linux)).toBe(false);
  });
});
