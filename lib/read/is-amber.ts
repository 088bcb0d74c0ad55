import { partsIn } from './parts-in';

/** Whether an element, or a part that fills most of it, has a yellow to orange background. */
export function isAmber(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const area = areaOf(element);
  const parts = [element, ...partsIn(element, '*', 20)];
  return parts.some(
    (part) => hasAmber(view.getComputedStyle(part).backgroundColor) && areaOf(part) >= area * 0.4,
  );
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** Hue 25° to 65°, visibly coloured, light. */
function hasAmber(colour: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (!/^rgb/.test(colour) || alpha < 0.2 || most < 180 || spread < 18 || most !== red || blue > green)
    return false;
  const hue = (60 * (green - blue)) / spread;
  return hue >= 25 && hue <= 65;
}
