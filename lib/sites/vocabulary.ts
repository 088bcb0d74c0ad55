/**
 * The words in which a helpdesk is described. In: nothing. Out: types. A site is data: it can be written as JSON, holds no
 * code, and says everything in selectors and patterns. If a site cannot be said, the vocabulary grows for every site;
 * each kind of find and test has one interpreter in lib/read, and a new kind does not compile until it is interpreted.
 *
 * Patterns are sources of regular expressions (flags `iu`); where one is to yield something, group 1 is what it yields.
 */
import type { Channel, Role } from '@/lib/model/conversation';
import type { ComposerMode } from '@/lib/model/reading';

/** One CSS selector. `:scope` is the element that the search starts from. */
export type Selector = string;
/** The source of a regular expression. */
export type Pattern = string;

/** The ways to get at a piece of text. Keys are kinds, values say what each kind needs. */
export type FindKinds = {
  /** The words of the first match that has any. */
  text: Selector;
  /** The same without the words of its child elements: for headings with buttons inside. */
  ownText: Selector;
  /** What a form field holds. */
  value: Selector;
  attribute: { at: Selector; name: string };
  /** From the page's address. */
  url: Pattern;
  /** From the document's title. */
  title: Pattern;
  /** Known without looking. */
  constant: string;
};

type FindOptions = {
  /** Keeps group 1 of what was found; no match means not found. */
  match?: Pattern;
  /** Where to look; by default in the element at hand (an item for a message's field, else the root). */
  in?: 'root' | 'page';
};

/** One way to find a piece of text. A field is an ordered list of them: the first that finds something wins. */
export type Find = { [K in keyof FindKinds]: Record<K, FindKinds[K]> & FindOptions }[keyof FindKinds];

/** What can be asked about an element (a message, a composer) and the page it stands in. */
export type TestKinds = {
  /** It matches the selector itself. */
  is: Selector;
  /** It stands inside a match. */
  inside: Selector;
  has: Selector;
  lacks: Selector;
  /** The page holds a match anywhere, or none. For a form's state use `:checked`. */
  present: Selector;
  absent: Selector;
  /** The page's address matches. */
  url: Pattern;
  /** Words inside it match. The last resort: words depend on the language. */
  says: { at: Selector; match: Pattern };
  /** Its author is the agent who is signed in, or the customer of this conversation (by address, else by name). */
  author: 'self' | 'customer';
  /** Its author's name or address is one of these, in lower case. */
  named: readonly string[];
  /** Its address: shares the work domain of the agent or of the customer, or there is (not) one. */
  email: 'own-domain' | 'customer-domain' | 'shown' | 'not-shown';
  /** The side of the root that it leans to, by geometry. */
  side: 'left' | 'right';
  /** It, or a part that fills it, has a yellow to orange background, as helpdesks paint notes. */
  background: 'amber';
};

/** All that is asked must hold. Nothing asked holds always. */
export type Test = { [K in keyof TestKinds]?: TestKinds[K] };

/** Rules for notes are applied before all others, whatever their place: a note must never pass as a reply. */
export type RoleRule = { role: Role; when: Test };

/** Where a page is this product's, or shows a conversation: all that is given must hold. */
export type Place = {
  /** Host globs: `*.zendesk.com`. One of them must match. */
  hosts?: readonly string[];
  url?: Pattern;
  /** Elements that only this product has, for products that run on any host. One of them must be there. */
  marks?: readonly Selector[];
};

export type MessageRules = {
  /** Selectors of the blocks, best first: the first that finds any wins. */
  item: readonly Selector[];
  /** Where `item` finds only a part of each block: the block is the nearest element around it that holds this as well. */
  around?: Selector;
  /** Items that are no message, by where they stand: events, drafts. */
  exclude?: readonly Selector[];
  /** Items that are no message, by what they are or hold: one of these holds. */
  unless?: readonly Test[];
  id: readonly Find[];
  author: readonly Find[];
  email?: readonly Find[];
  time: readonly Find[];
  /** Headings that give the day, where messages only tell the clock: the last one before a message dates it. */
  day?: Selector;
  /** Where grouped messages name author and time once: in the first of a group (true) or in the last (`up`). */
  carry?: boolean | 'up';
  /** Where the text stands, a frame or not. All matches of the first selector that finds any, in order. */
  body: readonly Selector[];
  /** Bodies that keep their HTML in this attribute for a component to draw. */
  bodyAttribute?: string;
  /** Parts of a body that nobody wrote: buttons, receipts, mail headers. Scripts, styles and controls always go. */
  strip?: readonly Selector[];
  /** Quoted history, visible or folded, beside the marks that mail programs share. */
  quotes?: readonly Selector[];
  /** The page does not show the whole thread: quotes count as the earlier messages that they repeat. */
  quotedHistory?: boolean;
  /** Those a mail went to: their names (else all their words) and their addresses within. */
  recipients?: { each: Selector; name?: readonly Find[]; email: readonly Find[] };
  roles: readonly RoleRule[];
  order: 'oldest-first' | 'newest-first' | 'by-time';
  /** Elements that mean: there is more than is shown. */
  more?: readonly Selector[];
  /** Items of which only a snippet is shown; counted as hidden. */
  collapsed?: readonly Selector[];
};

export type PersonRules = {
  name: readonly Find[];
  email?: readonly Find[];
  /** Where the page only tells the login: the address among authors and recipients that has it before the `@` is theirs. */
  login?: readonly Find[];
};

/** Where replies are written. */
export type ComposerRule = {
  /** Best first. `frame`: the selector finds a same-origin frame whose body is the editor. */
  editors: readonly { at: Selector; kind: 'plain' | 'rich'; frame?: boolean }[];
  /** What tells the mode, asked of the editor (of the frame element when it is framed). Internal is asked first. */
  modes: readonly { mode: Exclude<ComposerMode, 'unknown'>; when: Test }[];
  /** What the agent clicks to open it, so that the panel can point there. It is never clicked for them. */
  openedBy?: readonly Selector[];
};

/** One helpdesk or mail program. */
export type Site = {
  id: string;
  name: string;
  /** `verified`: seen working on the real product. `sourced`: two public sources agree. `unverified`: less than that. */
  confidence: 'verified' | 'sourced' | 'unverified';
  /** The day it was last seen working, YYYY-MM-DD. */
  verified: string | null;
  channel: Channel;
  /** Where one inbox holds several channels: what tells them, asked of the conversation's pane. Else it is `channel`. */
  channels?: readonly { channel: Channel; when: Test }[];
  match: Place;
  /** Open shadow roots hold parts of the page. */
  deep?: boolean;
  conversation: {
    /** Where one conversation is shown. Everywhere else the page is `elsewhere`. */
    place: Place;
    /**
     * Group 1 or the text found is the id. The address first: it names the pane that is active. Where only the pane tells
     * it (`in: 'root'`), it is looked for there. Mail programs without threads have no id: it is made of the bare subject and
     * the customer's address.
     */
    id: readonly Find[] | 'subject and customer';
    /** The pane of the open conversation; `{id}` stands for its id. Exactly one must be visible; one in another is the same. */
    root: readonly Selector[];
    subject: readonly Find[];
    /** In mail nobody is named the customer: it is the first author or recipient who is not on the agent's side. */
    customer: PersonRules | 'correspondent';
    agent: PersonRules;
    messages: MessageRules;
  };
  /** On a page without a conversation: the id of the one it belongs to, such as a reply form's. */
  about?: readonly Find[] | { subject: readonly Find[]; customer: readonly Find[] };
  composer: ComposerRule;
};
