import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Managed } from '@/lib/model/managed';

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

const file = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Schema;

/**
 * What of a schema Chrome can be told without its dropping more than the faulty value: one type each, no “or nothing”, and
 * no narrower than that, since one wrong value would take its whole policy away.
 */
function forChrome({ type, properties, items, anyOf }: Schema): Schema {
  const [only = {}] = (anyOf ?? []).filter((option) => option.type !== 'null');
  if (anyOf) return forChrome(only);
  return {
    ...(type ? { type } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, inner]) => [name, forChrome(inner)]),
          ),
        }
      : {}),
    ...(items ? { items: forChrome(items) } : {}),
  };
}

describe('the schema for Chrome', () => {
  it('says the same as the product’s own: public/managed-schema.json needs each field of Managed and Settings', () => {
    const own = z.toJSONSchema(Managed, { io: 'input' }) as Schema;
    expect(forChrome(file)).toEqual(forChrome(own));
  });

  it('has the form that Chrome takes', () => {
    expect(file.type).toBe('object');
    expect(Object.keys(file).sort()).toEqual(['properties', 'type']);
    const known = ['type', 'properties', 'items', 'title', 'description'];
    const walk = (schema: Schema): string[] => [
      ...Object.keys(schema).filter((name) => !known.includes(name)),
      ...Object.values(schema.properties ?? {}).flatMap(walk),
      ...(schema.items ? walk(schema.items) : []),
      ...(schema.type === undefined ? ['no type'] : []),
    ];
    expect(walk(file)).toEqual([]);
  });
});
