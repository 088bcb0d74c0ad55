import type { Page } from './page';

/**
 * All matches in document order, through open shadow roots where the page is `deep`. A selector that the browser does not
 * know matches nothing: one bad line in a site must not take the others down.
 */
export function queryAll(scope: ParentNode, selector: string, page: Page): Element[] {
  const found = select(scope, selector);
  if (!page.deep) return found;
  for (const root of shadowRoots(scope, page)) found.push(...select(root, selector));
  return found;
}

function select(scope: ParentNode, selector: string): Element[] {
  try {
    if (selector === ':scope') return isElement(scope) ? [scope] : [];
    return [...scope.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function shadowRoots(scope: ParentNode, page: Page): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const open: ParentNode[] = [scope];
  for (let next = open.pop(); next; next = open.pop()) {
    const hosts = isElement(next) ? [next, ...next.querySelectorAll('*')] : [...next.querySelectorAll('*')];
    for (const host of hosts) {
      const root = page.openRoot(host);
      if (!root) continue;
      roots.push(root);
      open.push(root);
    }
  }
  return roots;
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1;
}
