import { partsIn } from '../parts-in';

/** The element that names whose address this is, where they stand beside each other; null when nothing does. */
export function nameBeside(address: Element, block: Element): Element | null {
  let roof = address.parentElement;
  for (let steps = 0; roof && roof !== block && steps < MAX_STEPS; steps += 1, roof = roof.parentElement) {
    const names = partsIn(roof, 'span,b,strong,a,div', MAX_PARTS).filter(
      (part) => part !== address && !part.contains(address) && isName(part),
    );
    if (names.length > 0) return names.length === 1 ? (names[0] ?? null) : null;
  }
  return null;
}

function isName(part: Element): boolean {
  const words = part.textContent?.trim() ?? '';
  return part.childElementCount === 0 && words.length <= 60 && /^\p{L}[^@:\d]+$/u.test(words);
}

const MAX_STEPS = 2;
const MAX_PARTS = 20;
