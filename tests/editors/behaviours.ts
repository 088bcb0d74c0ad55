import type { Insert } from '@/lib/model/insertion';
import type { Specimen } from './catalogue';
import { LONG, PARAGRAPHS, RICH, SIGNATURE, SPECIAL } from './sample-texts';

/** One thing that an agent can count on, tried in every editor that it applies to. */
export type Behaviour = {
  id: string;
  name: string;
  /** What is in the composer beforehand, one string a line. */
  before: string[];
  /** Keys that set the caret after a click into the first line; `never`: the agent has not been in it at all. */
  caret: string[] | 'never';
  /** Where the focus is when the insertion is asked for. The panel is where it is in daily work. */
  focus?: 'panel' | 'page' | 'elsewhere';
  /** A word that is half composed when the insertion comes. */
  composing?: string;
  locked?: boolean;
  /** The panel is opened only after the caret was set: nothing has watched until then. */
  watchedLate?: boolean;
  inserts: Insert[];
  /** What the agent does in the page afterwards. */
  after?: { press: string } | { type: string } | 'undo insert';
  expect: string[];
  /** Equally good: editors that hold paragraphs as blocks may keep what was around the caret in lines of its own. */
  orExpect?: string[];
  /** What the model's HTML must hold. */
  expectHtml?: RegExp[];
  /** What the product says of the last insertion; `inserted` unless told. */
  verdict?: { status: string; reason?: string };
  appliesTo?: (specimen: Specimen) => boolean;
};

const severalLines = (specimen: Specimen) => !specimen.oneLine;
const rich = (specimen: Specimen) => specimen.rich === true;

const RIGHT = (times: number) => Array.from({ length: times }, () => 'ArrowRight');

export const behaviours: readonly Behaviour[] = [
  {
    id: 'never',
    name: 'finds the composer that was never focused, and writes above the signature',
    before: SIGNATURE,
    caret: 'never',
    inserts: [{ text: 'Thank you for telling me.' }],
    expect: ['Thank you for telling me.', ...SIGNATURE.slice(1)],
    appliesTo: severalLines,
  },
  {
    id: 'empty',
    name: 'fills an empty composer',
    before: [],
    caret: [],
    inserts: [{ text: 'Thank you for telling me.' }],
    expect: ['Thank you for telling me.'],
  },
  {
    id: 'caret',
    name: 'inserts at the caret in the middle of a line',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    inserts: [{ text: 'MID' }],
    expect: ['Hello MIDworld'],
  },
  {
    id: 'selection',
    name: 'replaces what is selected',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6), ...Array.from({ length: 5 }, () => 'Shift+ArrowRight')],
    inserts: [{ text: 'Dana' }],
    expect: ['Hello Dana'],
  },
  {
    id: 'paragraphs',
    name: 'keeps paragraphs and the blank line between them',
    before: [],
    caret: [],
    inserts: [{ text: PARAGRAPHS.join('\n') }],
    expect: PARAGRAPHS,
    appliesTo: severalLines,
  },
  {
    id: 'paragraphs-inside',
    name: 'puts paragraphs into the middle of a line',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    inserts: [{ text: PARAGRAPHS.join('\n') }],
    expect: ['Hello Para one', 'line two', '', 'Para threeworld'],
    orExpect: ['Hello', ...PARAGRAPHS, 'world'],
    appliesTo: severalLines,
  },
  {
    id: 'special',
    name: 'takes special characters, emoji and right-to-left words literally',
    before: [],
    caret: [],
    inserts: [{ text: SPECIAL }],
    expect: [SPECIAL],
  },
  {
    id: 'undo',
    name: 'undoes with one Ctrl+Z',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    inserts: [{ text: 'kind and patient ' }],
    after: { press: 'Control+z' },
    expect: ['Hello world'],
  },
  {
    id: 'typing',
    name: 'lets the agent type on right behind the text',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    inserts: [{ text: 'MID' }],
    after: { type: 'xyz' },
    expect: ['Hello MIDxyzworld'],
  },
  {
    id: 'typing-paragraphs',
    name: 'lets the agent type on behind several paragraphs',
    before: [],
    caret: [],
    inserts: [{ text: PARAGRAPHS.join('\n') }],
    after: { type: 'xyz' },
    expect: [...PARAGRAPHS.slice(0, 3), 'Para threexyz'],
    appliesTo: severalLines,
  },
  {
    id: 'twice',
    name: 'inserts two phrases one after the other',
    before: [],
    caret: [],
    inserts: [{ text: 'One thing first.' }, { text: 'Then another.' }],
    expect: ['One thing first. Then another.'],
  },
  {
    id: 'page',
    name: 'inserts while the page itself has the focus',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    focus: 'page',
    inserts: [{ text: 'MID' }],
    after: { type: 'xyz' },
    expect: ['Hello MIDxyzworld'],
  },
  {
    id: 'elsewhere',
    name: 'returns to the caret after a click elsewhere on the page',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    focus: 'elsewhere',
    inserts: [{ text: 'MID' }],
    expect: ['Hello MIDworld'],
  },
  {
    id: 'late',
    name: 'finds the caret that was set before the panel was opened',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    watchedLate: true,
    inserts: [{ text: 'MID' }],
    expect: ['Hello MIDworld'],
  },
  {
    id: 'long',
    name: 'takes five thousand characters',
    before: [],
    caret: [],
    inserts: [{ text: LONG }],
    expect: [LONG],
  },
  {
    id: 'signature',
    name: 'keeps signature and quote below the caret',
    before: SIGNATURE,
    caret: [],
    inserts: [{ text: 'Para one\n\nPara two' }],
    expect: ['Para one', '', 'Para two', ...SIGNATURE.slice(1)],
    appliesTo: severalLines,
  },
  {
    id: 'locked',
    name: 'says that a read-only composer cannot be written, and leaves it alone',
    before: ['Hello world'],
    caret: ['Home'],
    locked: true,
    inserts: [{ text: 'MID' }],
    expect: ['Hello world'],
    verdict: { status: 'failed', reason: 'read-only' },
    appliesTo: ({ neverLocked }) => !neverLocked,
  },
  {
    id: 'composing',
    name: 'waits for a word that is being composed',
    before: ['Hello'],
    caret: ['End'],
    focus: 'page',
    composing: 'かな',
    inserts: [{ text: 'MID' }],
    expect: ['HelloかなMID'],
  },
  {
    id: 'undo-insert',
    name: 'takes an insertion back from the panel',
    before: ['Hello world'],
    caret: ['Home', ...RIGHT(6)],
    inserts: [{ text: 'kind and patient ' }],
    after: 'undo insert',
    expect: ['Hello world'],
    verdict: { status: 'restored' },
  },
  {
    id: 'rich',
    name: 'keeps bold, lists and links',
    before: [],
    caret: [],
    inserts: [RICH],
    expect: ['Please check two things:', 'the label', 'the parcel page'],
    expectHtml: [/<(b|strong)\b[^>]*>(<[^>]*>)*two/, /<li\b/, /href="https:\/\/help\.example\.com\/parcel"/],
    appliesTo: rich,
  },
  {
    id: 'rich-as-plain',
    name: 'puts the plain words of a rich phrase into a composer that holds no looks',
    before: [],
    caret: [],
    inserts: [RICH],
    expect: RICH.text.split('\n'),
    appliesTo: (specimen) => severalLines(specimen) && !rich(specimen),
  },
];
