/**
 * In: the folder of public data and our own labelled support messages. Out: training examples. Which rows of a
 * set may be used is said here and nowhere else; development and test rows are left out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TopicClass } from '@/lib/analyse/topics/topic-classes';
import { readJsonl } from './read-jsonl';

export interface UpsetExample {
  text: string;
  /** 0 to 1: how sure that the writer is upset. */
  target: number;
  weight: number;
  /** Sets differ in how often people are upset; each learns its own offset, and none is shipped. */
  source: string;
  /** Support messages only: 0 (calm) to 4 (furious), for calibration. */
  heat?: number;
}

/** What a rating from 0 to 4 means as a chance of being upset. */
const TARGETS = [0.04, 0.25, 0.6, 0.85, 0.97];
const SUPPORT_WEIGHT = 6;

const own = (name: string) => fileURLToPath(new URL(`data/${name}`, import.meta.url));

export function readUpsetExamples(folder: string): UpsetExample[] {
  const comments = readJsonl<{ text: string; upset: number }>(`${folder}/goemotions_train.jsonl`);
  const issues = readJsonl<{ text: string; uncivil: number; split: string }>(
    `${folder}/github_incivility_train_dev.jsonl`,
  );
  const social = readJsonl<{ text: string; emotions: string[] }>(`${folder}/brighter_en_train.jsonl`);
  const bank = readJsonl<{ text: string }>(`${folder}/banking77_train_dev.jsonl`);
  return [
    ...comments.map(({ text, upset }) => ({ text, target: upset, weight: 1, source: 'comments' })),
    ...issues
      .filter(({ split }) => split !== 'dev')
      .map(({ text, uncivil }) => ({ text, target: uncivil, weight: 1.5, source: 'issues' })),
    ...social.map(({ text, emotions }) => ({
      text,
      target: emotions.includes('anger') || emotions.includes('disgust') ? 1 : 0,
      weight: 0.5,
      source: 'social',
    })),
    // Calm questions about broken, blocked and missing things: they teach that trouble alone is not anger.
    ...bank.map(({ text }) => ({ text, target: 0.05, weight: 0.1, source: 'bank' })),
    ...readSupportExamples(folder),
  ];
}

/** `other`: a complaint that fits no category; it teaches heat but no topic. */
type Labelled = Exclude<TopicClass, 'none'> | 'other' | null;

export function readSupportExamples(folder: string): (UpsetExample & { heat: number; category: Labelled })[] {
  const toExample = (source: string) => (row: { text: string; heat: number; category: Labelled }) => ({
    ...row,
    target: TARGETS[row.heat] ?? 0,
    weight: SUPPORT_WEIGHT,
    source,
  });
  const written = readJsonl<{ text: string; heat: number; category: Labelled }>(own('support-en.jsonl'));
  return [...readCareRows(folder).map(toExample('care')), ...written.map(toExample('written'))];
}

/** Public customer-care conversations with our labels, which name a conversation and the customer's turn in it. */
function readCareRows(folder: string): { text: string; heat: number; category: Labelled }[] {
  const turns = new Map(
    readJsonl<{ id: string; turns: { role: string; text: string }[] }>(
      `${folder}/ibm_care_conversations_dev.jsonl`,
    ).map(({ id, turns }) => [id, turns.filter(({ role }) => role === 'customer')]),
  );
  return readJsonl<{ id: string; turn: number; heat: number; category: Labelled }>(
    own('care-labels.jsonl'),
  ).flatMap(({ id, turn, heat, category }) => {
    const text = turns.get(id)?.[turn]?.text;
    return text ? [{ text, heat, category }] : [];
  });
}

export interface TopicExample {
  text: string;
  topic: TopicClass;
  weight: number;
}

/** The public sets' own groups in the method's words; `information` is no dispute. */
const TOPICS: Readonly<Record<string, TopicClass>> = {
  billing_payment: 'billing',
  service_delivery: 'service-delivery',
  technical_outage: 'outage-technical',
  account_access_security: 'account-access',
  communication: 'communication',
  information: 'none',
};

export function readTopicExamples(folder: string): TopicExample[] {
  const map = JSON.parse(readFileSync(`${folder}/category_map.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const toTopic = (group: string | undefined) => (group ? TOPICS[group] : undefined);
  const bank = readJsonl<{ text: string; intent: string; split: string }>(
    `${folder}/banking77_train_dev.jsonl`,
  );
  const shop = readJsonl<{ text: string; intent: string; category: string; split: string }>(
    `${folder}/bitext_train_dev.jsonl`,
  );
  return [
    ...bank
      .filter(({ split }) => split !== 'dev')
      .flatMap(({ text, intent }) => keep(text, toTopic(map.banking77?.[intent]), 1)),
    ...shop
      .filter(({ split }) => split !== 'dev')
      .flatMap(({ text, intent, category }) =>
        keep(text, toTopic(map.bitext?.[`${category}/${intent}`] ?? map.bitext?.[category]), 0.3),
      ),
    ...readSupportExamples(folder).flatMap(({ text, category }) =>
      category === 'other' ? [] : keep(text, category ?? 'none', category ? 14 : 6),
    ),
  ];
}

function keep(text: string, topic: TopicClass | undefined, weight: number): TopicExample[] {
  return topic ? [{ text, topic, weight }] : [];
}

/** SHA-256 of each file that was trained on, so that weights can be traced to their data. */
export function hashSources(folder: string): Record<string, string> {
  const files = [
    'goemotions_train.jsonl',
    'github_incivility_train_dev.jsonl',
    'brighter_en_train.jsonl',
    'banking77_train_dev.jsonl',
    'bitext_train_dev.jsonl',
    'ibm_care_conversations_dev.jsonl',
    'category_map.json',
  ].map((name) => [name, `${folder}/${name}`] as const);
  const ours = ['support-en.jsonl', 'care-labels.jsonl'].map((name) => [name, own(name)] as const);
  return Object.fromEntries(
    [...files, ...ours].map(([name, path]) => [
      name,
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
