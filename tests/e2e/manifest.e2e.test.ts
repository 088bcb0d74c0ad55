/** What the browsers' own gates see: the files as built, not what the sources mean to build. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { builtExtension } from './support/built-extension';

const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.array(
    z.strictObject({
      resources: z.array(z.string()),
      matches: z.array(z.string()),
      use_dynamic_url: z.optional(z.boolean()),
    }),
  ),
  commands: z.record(z.string(), z.looseObject({ suggested_key: z.optional(z.unknown()) })),
});

const everywhere = ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage'];

const targets = [
  { target: 'chrome' as const, permissions: [...everywhere, 'sidePanel'] },
  { target: 'firefox' as const, permissions: everywhere },
];

describe.each(targets)('the extension for $target', ({ target, permissions }) => {
  let files: { name: string; text: string }[] = [];
  let manifest: z.infer<typeof Manifest>;

  beforeAll(async () => {
    const folder = await builtExtension(target);
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ['.js', '.html', '.css'].includes(extname(name)))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  });

  it('may read no site when it is installed', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('asks for what it uses and nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions.toSorted());
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets other pages show the palette and nothing else, in Chrome under an address that changes', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['palette.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(target === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ]);
  });

  it('takes no more keys by itself than browsers give', () => {
    const taken = Object.values(manifest.commands).filter(({ suggested_key }) => suggested_key !== undefined);
    expect(taken.length).toBeLessThanOrEqual(4);
  });

  it('cannot reach the network from any of its pages', () => {
    expect(directives(manifest)).toMatchObject({
      'default-src': ["'none'"],
      'connect-src': ["'none'"],
      'form-action': ["'none'"],
    });
    const sources = Object.values(directives(manifest)).flat();
    expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
  });

  it('runs only its own files: nothing inline, nothing made from text', () => {
    expect(directives(manifest)).toMatchObject({
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'object-src': ["'none'"],
    });
    expect(find(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="/, '.html')).toEqual([]);
    expect(find(/\bnew Function\s*\(|(?<![\w$.])eval\s*\(/, '.js')).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(find(/\b(?:src|href)="(?:https?:)?\/\/[^"]*"/, '.html')).toEqual([]);
    expect(find(/(?:url\(|@import )["']?(?:https?:)?\/\/[^)]*/, '.css')).toEqual([]);
    expect(find(/\bimport\s*\(\s*["'`]https?:[^)]*|\bimportScripts\s*\(/, '.js')).toEqual([]);
  });

  it('has no word of the network in the script that runs in helpdesks, where no policy of ours holds', () => {
    const requests = /\b(?:fetch|sendBeacon)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/;
    const found = find(requests, '.js').filter(({ name }) => name.startsWith('content-scripts'));
    expect(files.some(({ name }) => name.startsWith('content-scripts'))).toBe(true);
    expect(found).toEqual([]);
  });

  function find(pattern: RegExp, extension: string): { name: string; found: string }[] {
    return files
      .filter(({ name }) => name.endsWith(extension))
      .flatMap(({ name, text }) => {
        const [found] = text.match(pattern) ?? [];
        return found === undefined ? [] : [{ name, found }];
      });
  }
});

function directives(manifest: z.infer<typeof Manifest>): Record<string, string[]> {
  const policy = manifest.content_security_policy.extension_pages;
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
