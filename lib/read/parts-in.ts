/**
 * The first elements that a selector finds in a block: a block may hold a hundred thousand, and to make a list of them all
 * takes longer than to look at some.
 */
export function partsIn(block: Element, selector: string, most: number): Element[] {
  if (selector === '*') return firstOf(block.getElementsByTagName('*'), most);
  return firstOf(block.querySelectorAll(selector), most);
}

function firstOf(all: NodeListOf<Element> | HTMLCollectionOf<Element>, most: number): Element[] {
  const first: Element[] = [];
  for (let index = 0; index < most; index += 1) {
    const element = all[index];
    if (!element) break;
    first.push(element);
  }
  return first;
}
