import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category, Risk, Step } from '@/lib/model/method';

export interface CustomerRow {
  text: string;
  /** 0 (calm) to 4 (furious), by a reader. */
  heat: number;
  category: Category | null;
  risks: Risk[];
}

export interface AgentRow {
  text: string;
  step: Step | null;
}

export type LanguageRow =
  | { lang: string; role: 'customer'; text: string; heat: number; risks: Risk[] }
  | { lang: string; role: 'agent'; text: string; step: Step | null };

/** The labelled sentences beside this file. They are never trained on. */
export function readData<T>(name: 'customers-en' | 'fresh-en' | 'agents-en' | 'languages'): T[] {
  return readFileSync(fileURLToPath(new URL(`data/${name}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
