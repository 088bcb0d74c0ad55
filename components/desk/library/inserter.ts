/** Puts words at the caret of the text that is being written. */
export type Inserter = (words: string) => void;
