/**
 * What every page of the zoo offers to the tests, as `window.zoo`. Texts have one line for each paragraph or line break,
 * told by the editor's own model: the page's own DOM can show words that the editor does not have.
 */
export type Zoo = {
  /** What the model holds. */
  text(): string;
  /** What the application would send, as its change callback was last told. */
  submitted(): string;
  /** Replaces the content. */
  set(lines: string[]): void | Promise<void>;
  /** Forbids or allows writing, where the editor can. */
  lock?(locked: boolean): void;
  /** The model's HTML, where the editor is rich. */
  html?(): string;
};

declare global {
  interface Window {
    zoo?: Zoo;
  }
}
