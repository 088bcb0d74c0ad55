/**
 * The vocabulary of lib/sites as a schema, for sites that come from outside: taught, edited or imported. It says the same as
 * the types there (a test compares them) and more: how much, which selectors parse, which patterns are safe to run.
 */
import * as z from 'zod/mini';
import { Channel, Role } from './conversation';
import { isSafePattern } from './is-safe-pattern';

const line = z.string().check(z.maxLength(500));
const selector = line.check(z.refine(isSelector, 'this is no CSS selector'));
const pattern = z
  .string()
  .check(z.maxLength(2_000), z.refine(isSafePattern, 'this pattern is not safe to run'));
const attribute = z.string().check(z.regex(/^[a-z_:][\w:.-]{0,80}$/i, 'this is no attribute name'));

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item).check(z.maxLength(60)));
const selectors = list(selector);
const some = z.readonly(z.array(selector).check(z.minLength(1, 'a selector is missing'), z.maxLength(60)));

const options = { match: z.optional(pattern), in: z.optional(z.enum(['root', 'page'])) };
const Find = z.union([
  z.strictObject({ text: selector, ...options }),
  z.strictObject({ ownText: selector, ...options }),
  z.strictObject({ value: selector, ...options }),
  z.strictObject({ attribute: z.strictObject({ at: selector, name: attribute }), ...options }),
  z.strictObject({ url: pattern, ...options }),
  z.strictObject({ title: pattern, ...options }),
  z.strictObject({ constant: line, ...options }),
]);
const finds = list(Find);

const Test = z.strictObject({
  is: z.optional(selector),
  inside: z.optional(selector),
  has: z.optional(selector),
  lacks: z.optional(selector),
  present: z.optional(selector),
  absent: z.optional(selector),
  url: z.optional(pattern),
  says: z.optional(z.strictObject({ at: selector, match: pattern })),
  author: z.optional(z.enum(['self', 'customer'])),
  named: z.optional(list(line)),
  email: z.optional(z.enum(['own-domain', 'customer-domain', 'shown', 'not-shown'])),
  side: z.optional(z.enum(['left', 'right'])),
  background: z.optional(z.literal('amber')),
});

const Place = z.strictObject({
  hosts: z.optional(list(line)),
  url: z.optional(pattern),
  marks: z.optional(selectors),
});

const MessageRules = z.strictObject({
  item: selectors,
  around: z.optional(selector),
  exclude: z.optional(selectors),
  unless: z.optional(list(Test)),
  id: finds,
  author: finds,
  email: z.optional(finds),
  time: finds,
  day: z.optional(selector),
  carry: z.optional(z.union([z.boolean(), z.literal('up')])),
  body: selectors,
  bodyAttribute: z.optional(attribute),
  strip: z.optional(selectors),
  quotes: z.optional(selectors),
  quotedHistory: z.optional(z.boolean()),
  recipients: z.optional(z.strictObject({ each: selector, name: z.optional(finds), email: finds })),
  roles: list(z.strictObject({ role: Role, when: Test })),
  order: z.enum(['oldest-first', 'newest-first', 'by-time']),
  more: z.optional(selectors),
  collapsed: z.optional(selectors),
});

const PersonRules = z.strictObject({
  name: finds,
  email: z.optional(finds),
  login: z.optional(finds),
});

const ComposerRule = z.strictObject({
  editors: list(
    z.strictObject({ at: selector, kind: z.enum(['plain', 'rich']), frame: z.optional(z.boolean()) }),
  ),
  modes: list(z.strictObject({ mode: z.enum(['public', 'internal']), when: Test })),
  openedBy: z.optional(selectors),
});

export const SiteSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'this is no id'), z.maxLength(100)),
  name: z.string().check(z.minLength(1, 'a name is missing'), z.maxLength(100)),
  confidence: z.enum(['verified', 'sourced', 'unverified']),
  verified: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'this is no day'))),
  channel: Channel,
  channels: z.optional(list(z.strictObject({ channel: Channel, when: Test }))),
  match: Place,
  deep: z.optional(z.boolean()),
  conversation: z.strictObject({
    place: Place,
    id: z.union([finds, z.literal('subject and customer')]),
    root: some,
    subject: finds,
    customer: z.union([PersonRules, z.literal('correspondent')]),
    agent: PersonRules,
    messages: MessageRules,
  }),
  about: z.optional(z.union([finds, z.strictObject({ subject: finds, customer: finds })])),
  composer: ComposerRule,
});
export type SiteSchema = z.infer<typeof SiteSchema>;

/** Asked of the browser, where there is one; a worker reads no selectors. `{id}` stands for a conversation's id. */
function isSelector(text: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text.replaceAll('{id}', '1'));
    return true;
  } catch {
    return false;
  }
}
