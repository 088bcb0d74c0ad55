/**
 * What suggesting listens for in a conversation's words, in any language. In: nothing. Out: the names of the topics
 * and cues, and the shape of a language's list. A topic says what a conversation is about, more finely than a
 * category does; a cue says what a person is doing in a message (asking for news, accepting, declining, …).
 */
import type { Category } from '@/lib/model/method';

/** Topic → the category that it belongs to; people's lives, which a reply must not pass over, belong to none. */
export const topicCategories = {
  'double charge': 'billing',
  'wrong amount': 'billing',
  'unexpected charge': 'billing',
  refund: 'billing',
  'refund awaited': 'billing',
  fee: 'billing',
  'price rise': 'billing',
  discount: 'billing',
  'failed payment': 'billing',
  invoice: 'billing',
  'late delivery': 'service-delivery',
  'lost parcel': 'service-delivery',
  'marked delivered': 'service-delivery',
  'wrong item': 'service-delivery',
  'missing item': 'service-delivery',
  'missed appointment': 'service-delivery',
  'cancelled order': 'service-delivery',
  damaged: 'product-quality',
  faulty: 'product-quality',
  'poor quality': 'product-quality',
  'wrong size': 'product-quality',
  'no reply': 'communication',
  'contradictory answers': 'communication',
  'rude agent': 'communication',
  'passed around': 'communication',
  'repeating the story': 'communication',
  'not as described': 'expectations',
  'broken promise': 'expectations',
  'locked out': 'account-access',
  password: 'account-access',
  hacked: 'account-access',
  'closed account': 'account-access',
  outage: 'outage-technical',
  bug: 'outage-technical',
  slow: 'outage-technical',
  'lost data': 'outage-technical',
  update: 'outage-technical',
  'return window': 'policy',
  cancellation: 'policy',
  warranty: 'policy',
  'identity check': 'policy',
  bereavement: null,
  illness: null,
  'money trouble': null,
  'self-harm': null,
  'deadline or event': null,
  gift: null,
  'a service': null,
} as const satisfies Record<string, Category | null>;
export type Topic = keyof typeof topicCategories;

export const topics = Object.keys(topicCategories) as Topic[];

/**
 * A general topic gives way to a particular one that explains the same words: “nothing arrived” is late, unless the
 * tracking says delivered.
 */
export const yieldsTo: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  'late delivery': ['marked delivered', 'missed appointment', 'lost parcel'],
  faulty: [
    'bereavement',
    'discount',
    'password',
    'failed payment',
    'bug',
    'outage',
    'locked out',
    'slow',
    'lost data',
  ],
  bug: ['outage', 'locked out', 'failed payment', 'lost data', 'cancelled order'],
  update: ['bug', 'lost data', 'outage'],
  'not as described': [
    'contradictory answers',
    'wrong amount',
    'double charge',
    'unexpected charge',
    'price rise',
  ],
  refund: ['refund awaited', 'double charge', 'wrong amount', 'unexpected charge'],
  invoice: [
    'faulty',
    'damaged',
    'poor quality',
    'late delivery',
    'lost parcel',
    'wrong item',
    'missing item',
    'warranty',
    'return window',
    'wrong amount',
    'double charge',
  ],
  discount: ['refund', 'refund awaited', 'cancelled order'],
  password: ['hacked'],
  'closed account': ['bereavement'],
};

/** Topics that people ask about without a complaint. */
export const neutralTopics: ReadonlySet<Topic> = new Set<Topic>([
  'refund',
  'fee',
  'price rise',
  'discount',
  'invoice',
  'update',
  'password',
  'return window',
  'cancellation',
  'warranty',
  'identity check',
  'deadline or event',
  'gift',
  'a service',
]);

export const cues = [
  'asks for news',
  'asks why',
  'asks for money back',
  'asks for replacement',
  'asks for compensation',
  'asks to cancel',
  'accepts',
  'declines',
  'says solved',
  'says still broken',
  'thanks',
  'praises',
  'own mistake',
  'outside cause',
  'promise not kept',
  'wants a call',
  'wants it in writing',
  'asks how',
  'reports trouble',
  'writes formally',
  'has asked before',
  'has happened before',
  'adds something',
  // said by agents
  'reports done',
  'says no',
  'offers choice',
  'asks a question',
  'requests details',
  'reports sending',
  'reports paying',
  'promises',
] as const;
export type Cue = (typeof cues)[number];
/** One language's patterns, as alternatives; text is lowered to straight apostrophes before it is matched. */
export type TopicWords = Readonly<Partial<Record<Topic, readonly string[]>>>;
export type CueWords = Readonly<Partial<Record<Cue, readonly string[]>>>;

/** Words by which one speaks of a category at all, wherever a category is claimed. */
export type SubjectWords = Readonly<Partial<Record<Category, readonly string[]>>>;

export interface Words {
  subjects?: Partial<Record<Category, RegExp>>;
  topics: Partial<Record<Topic, RegExp>>;
  cues: Partial<Record<Cue, RegExp>>;
}
