import { expect, it } from 'vitest';
import { checkNode } from '@/scripts/setup/check-node.mjs';

it.each(['20.19.0', '22.12.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

it.each(['18.20.8', '20.9.0'])('Node %s is too old, and the agent is told which one to get', (version) => {
  expect(() => checkNode(version)).toThrow(/needs Node 20\.19 or newer.*nodejs\.org/);
});
