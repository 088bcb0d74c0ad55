/**
 * What the panel knows at this moment, in memory only: where the agent is, which conversation that is, where a reply
 * would go. In: events of the browser and of the agent. Out: a zustand store. What lasts is in lib/store, not here.
 */
import { createStore } from 'zustand/vanilla';
import type { Analysis } from '../model/analysis';
import type { Conversation } from '../model/conversation';
import type { Insertion } from '../model/insertion';
import type { OwnPhrase } from '../model/own-phrase';
import type { Composer, Missing } from '../model/reading';
import type { Call, Judgement, KnownPerson, PhraseUse } from '../model/record';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Suggestion } from '../model/suggestion';
import type { PlacedChoice } from './offer-choices';

/** Where the agent is. Each place but `ready` says in the panel what to do next. */
export type Place =
  | { status: 'connecting' }
  /** The browser does not tell us the address: the icon has to be pressed on this tab once. */
  | { status: 'unseen' }
  /** A page that no extension may read. */
  | { status: 'off-limits' }
  | { status: 'ask'; host: string; pattern: string }
  | { status: 'elsewhere'; host: string }
  | { status: 'unreadable'; siteName: string; missing: Missing[] }
  | { status: 'ready'; host: string };

/** A composer and the frame that it is in. */
export interface PlacedComposer extends Composer {
  tabId: number;
  frameId: number;
  /** What the next insertion takes the place of: a shortcut that was typed before the caret. */
  over?: string;
}

export interface PanelState {
  place: Place;
  /** The tab that the panel listens to, and its site as a match pattern; null for our own pages. */
  tab: { tabId: number; origin: string | null } | null;
  /** The page's conversation. While a call runs it waits behind it. */
  conversation: Conversation | null;
  /** True when the page at hand shows only the reply form of a conversation that was read a moment ago. */
  remembered: boolean;
  composer: PlacedComposer | null;
  /** The boxes of the page that a reply could go to, while the agent has yet to say which. */
  choices: PlacedChoice[];
  call: Call | null;
  /** Text that the agent pasted or selected, in place of the page's conversation until it is put away. */
  given: Conversation | null;
  /** Who is who on the site at hand, as the agent has said. */
  people: KnownPerson[];
  /** What the agent has said of this conversation's analysis. */
  judgement: Judgement | null;
  /** The phrases of the agent and of their team. */
  own: OwnPhrase[];
  uses: PhraseUse[];
  /** Ids of the phrases that went into a reply of a conversation, by its key, while the panel is open. */
  told: Readonly<Record<string, readonly string[]>>;
  analysis: Analysis | null;
  suggestions: Suggestion[];
  /** A whole reply that the agent asked for, in place of the suggestions until it is put away. */
  wholeReply: Suggestion | null;
  /** The state of the conversation that they were made for; see `markOf`. */
  suggestedFor: string | null;
  /** Newer suggestions that wait until the agent looks away, so that nothing jumps under the pointer. */
  waitingSuggestions: { list: Suggestion[]; madeFor: string } | null;
  suggestionsHeld: boolean;
  /** True when this conversation could not be analysed: then the panel says so instead of looking for words for ever. */
  isStuck: boolean;
  /** What became of the last insertion, and which suggestion it was. */
  outcome: Outcome | null;
  /** How much of the draft is phrases, word for word; null while it is too short to say. */
  scripted: number | null;
  settings: Settings;
  /** Names of those that the administrator has fixed. */
  fixedSettings: readonly string[];
}

/** What has to be asked before a text goes in. */
export type Worry =
  /** The conversation has gone on since the suggestion was made. */
  | { kind: 'moved-on' }
  /** The text repeats words that only the team may see, and the customer would see them. */
  | { kind: 'internal-words'; quote: string };

/** What goes in; `html` says the same with its looks. */
export interface Words {
  text: string;
  html?: string;
  /** Ids of the phrases that it is made of, when it is more than one. */
  holds?: string[];
}

export type Outcome = { suggestionId: string } & (
  | { status: 'copied' | 'not-copied' }
  | { status: 'asking'; worry: Worry; words: Words }
  | {
      status: 'tried';
      words: Words;
      insertion: Insertion;
      copied: boolean;
      at: { tabId: number; frameId: number };
    }
  | { status: 'undone' }
  | { status: 'not-undone'; reason: 'nothing' | 'changed-since' | 'refused' }
);

export const panelState = createStore<PanelState>(() => ({
  place: { status: 'connecting' },
  tab: null,
  conversation: null,
  remembered: false,
  composer: null,
  choices: [],
  call: null,
  given: null,
  people: [],
  judgement: null,
  own: [],
  uses: [],
  told: {},
  analysis: null,
  suggestions: [],
  wholeReply: null,
  suggestedFor: null,
  waitingSuggestions: null,
  suggestionsHeld: false,
  isStuck: false,
  outcome: null,
  scripted: null,
  settings: DEFAULT_SETTINGS,
  fixedSettings: [],
}));
