export type Style = { block: boolean; paragraph: boolean; hidden: boolean; pre: boolean };

/**
 * How an element is laid out, from its computed style; from its tag where there is none (documents without a window).
 * `paragraph`: it keeps a distance, so a blank line separates it. `pre`: line breaks in its text count.
 */
export function styleOf(element: Element): Style {
  const tag = element.localName;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  const block =
    display === '' ? BLOCK_TAGS.has(tag) : !/^(?:inline|contents|none|ruby|table-cell)/.test(display);
  return {
    block,
    paragraph: block && PARAGRAPH_TAGS.has(tag),
    hidden: element.hasAttribute('hidden') || display === 'none' || style?.visibility === 'hidden',
    pre: style?.whiteSpace ? /^(?:pre|break-spaces)/.test(style.whiteSpace) : tag === 'pre',
  };
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const PARAGRAPH_TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'figure', 'pre']);
