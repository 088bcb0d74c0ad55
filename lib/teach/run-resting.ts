/** Runs work that rests between its steps: 8 ms at a time, and between them the page has its turn. */
export async function runResting<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + SLICE;
  }
}

const SLICE = 8;
