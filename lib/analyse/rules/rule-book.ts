/**
 * The vocabulary that the rules of every language are written in. A language is one folder of data; nothing in it
 * is code. In: nothing. Out: the shapes of rules, and of a language's book of rules.
 */
import type { Category, Cause, Emotion, Risk, Step } from '@/lib/model/method';
import type { Rule } from '../match/compile-rules';
import type { Lists } from '../match/parse-pattern';

/** Words that show a feeling. */
export interface CueRule extends Rule {
  kind: 'cue';
  /** How far it moves the level: -3 (calms) to 3 (outrage). */
  heat: number;
  /** -1 (unhappy) to 1 (happy). */
  valence: number;
  /** What it shows by itself, when it shows one feeling. */
  emotion?: Emotion;
}

export interface RiskRule extends Rule {
  kind: 'risk';
  risk: Risk;
  /** How far it moves the level; 0 when it says nothing about anger. */
  heat: number;
}

/** What the conversation is about. */
export interface TopicRule extends Rule {
  kind: 'topic';
  category: Category;
  /** 1 (hint) to 3 (all but certain). */
  weight: number;
  cause?: Cause;
}

/** What the customer wants done. The wish is the sentence's words from the match on. */
export interface WishRule extends Rule {
  kind: 'wish';
}

/** A question in words, with or without its mark. */
export interface QuestionRule extends Rule {
  kind: 'question';
}

/** A sentence with a question mark that asks for nothing: “Are you kidding?” */
export interface RhetoricRule extends Rule {
  kind: 'rhetoric';
}

/** A kind of question, and what a sentence that answers it looks like. */
export interface AnswerKind {
  asked: Rule;
  said: Rule;
  /** A sentence that looks like it needs no word in common: “Because …” answers “Why?” whatever it is about. */
  telling: boolean;
}

/** A sentence of an agent that does a step of the method. */
export interface StepRule extends Rule {
  kind: 'step';
  step: Step;
}

/** A sentence of an agent that commits somebody to something. */
export interface PromiseRule extends Rule {
  kind: 'promise';
  who: 'agent' | 'team';
}

/** A sentence of an agent that says something has been done. */
export interface DoneRule extends Rule {
  kind: 'done';
}

export type CustomerRule = CueRule | RiskRule | TopicRule | WishRule | QuestionRule | RhetoricRule;
export type AgentRule = CueRule | StepRule | PromiseRule | DoneRule | QuestionRule;

export interface RuleBook {
  /** ISO 639-1. */
  code: string;
  /** An apostrophe parts words. */
  elides: boolean;
  /** There are trained weights for it. */
  modelled: boolean;
  lists: Lists;
  customer: readonly CustomerRule[];
  agent: readonly AgentRule[];
  answers: readonly AnswerKind[];
}
