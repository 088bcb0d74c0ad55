/** Signs of feeling that need no words. Counts, each capped so that a row of them says no more than a few. */
export interface Marks {
  exclamations: number;
  questions: number;
  gladFaces: number;
  sadFaces: number;
  angryFaces: number;
}

const EXCLAMATION = /!/g;
const QUESTION = /\?/g;
const GLAD =
  /[\u{1F600}-\u{1F606}\u{1F60A}\u{1F60D}\u{1F60E}\u{1F618}\u{1F642}\u{1F64F}\u{1F44D}\u{1F44F}\u{1F389}\u{1F970}\u{1F917}❤♥☺]|[:;]-?[)D]|<3/gu;
const SAD =
  /[\u{1F61E}\u{1F61F}\u{1F622}\u{1F625}\u{1F629}\u{1F62B}\u{1F62D}\u{1F614}\u{1F615}\u{1F641}\u{1F97A}\u{1F494}☹]|[:;]['’]?-?\(/gu;
const ANGRY =
  /[\u{1F620}\u{1F621}\u{1F624}\u{1F92C}\u{1F595}\u{1F44E}\u{1F4A9}\u{1F644}\u{1F612}\u{1F926}\u{1F92E}\u{1F621}\u{1F47F}]/gu;
const MOST = 3;

export function findMarks(text: string): Marks {
  const count = (pattern: RegExp) => Math.min(MOST, text.match(pattern)?.length ?? 0);
  return {
    exclamations: count(EXCLAMATION),
    questions: count(QUESTION),
    gladFaces: count(GLAD),
    sadFaces: count(SAD),
    angryFaces: count(ANGRY),
  };
}
