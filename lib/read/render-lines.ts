import { type Line, type RenderOptions, renderInSteps } from './render-in-steps';

/** The words of an element as a reader sees them, at once: for what is known to be short, or with `most` set. */
export function renderLines(root: Element, options: RenderOptions = {}): Line[] {
  const steps = renderInSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.lines;
  }
}
