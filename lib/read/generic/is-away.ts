/** Whether a link leads to another page, not to a place on this one. */
export function isAway(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|mailto:|tel:|javascript:|data:|blob:)/i.test(href)) return false;
  const here = link.ownerDocument.location?.pathname;
  return !('pathname' in link) || link.pathname !== here;
}
