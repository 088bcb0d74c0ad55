/** A subject without the marks of replies and forwards, in the languages of common mail programs. */
export function bareSubject(subject: string): string {
  return subject.replace(REPLY_MARKS, '').trim();
}

const REPLY_MARKS =
  /^(?:\s*(?:re|aw|antw|sv|vs|ref|rif|res|r|fw|fwd|wg|tr|i|rv|enc|odp|pd|ynt|ilt|απ|πρθ|回复|回覆|答复|转发|轉寄|رد)\s?(?:\[\d+\])?\s?[:：])+\s*/iu;
