import { decodeAddress } from './decode-address';

/** What the address itself calls an id, of a ticket or the like, or null. It must hold a figure. */
export function idInAddress(url: URL): string | null {
  return CALLED.exec(decodeAddress(url))?.[1] ?? null;
}

const CALLED =
  /(?:[?&;/#]|^)(?:ticket_?id|ticket|conversation_?id|conversation|case_?id|issue_?id|thread_?id|id|number|uid)[=/:]((?=[\w-]*\d)[\w-]{1,80})/i;
