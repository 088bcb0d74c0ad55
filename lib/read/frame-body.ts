/** The body of a frame's document when it may be looked into and is no editor; else null. */
export function frameBody(frame: Element): HTMLElement | null {
  try {
    const document = 'contentDocument' in frame ? (frame.contentDocument as Document | null) : null;
    const body = document?.body ?? null;
    return body && document?.designMode !== 'on' && !body.isContentEditable ? body : null;
  } catch {
    return null;
  }
}
