const BLOCKS = /^(p|div|li|ul|ol|h[1-6]|blockquote|pre|figure|section|table|tr|td)$/;

/**
 * The lines that a mail made of this HTML would show. A raw line break inside a text is none there, so it is made visible
 * and fails the comparison.
 */
export function linesOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return linesOf(body);
}

export function linesOf(root: Node): string {
  const lines: string[] = [];
  let line: string | null = null;
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = (child.nodeValue ?? '').replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\n/g, '␤');
        // White space between blocks is how HTML is written, not what it says.
        if (line === null && /^[\s␤]*$/.test(text) && !text.includes('\u00A0') && isBetweenBlocks(child))
          continue;
        if (text !== '') line = (line ?? '') + text;
      } else if (child.nodeName === 'BR') {
        lines.push(line ?? '');
        line = null;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const block = BLOCKS.test(child.nodeName.toLowerCase());
        if (block) end();
        walk(child);
        if (block) end();
      }
    }
  };
  walk(root);
  end();
  return lines.join('\n').replaceAll('\u00A0', ' ');
}

/** HTML with one paragraph for each line. */
export function htmlOfLines(lines: string[], tag = 'p', blank = '<br>'): string {
  const box = document.createElement('div');
  return lines
    .map((line) => {
      box.textContent = line;
      return `<${tag}>${box.innerHTML || blank}</${tag}>`;
    })
    .join('');
}

function isBetweenBlocks(node: Node): boolean {
  const near = [node.previousSibling, node.nextSibling].filter((sibling) => sibling !== null);
  return near.some((sibling) => BLOCKS.test(sibling.nodeName.toLowerCase()));
}
