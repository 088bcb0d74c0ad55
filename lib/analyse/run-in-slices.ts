/** Milliseconds of work between two pauses: well below the 50 that people begin to notice. */
const SLICE = 10;

/**
 * Runs work that can stop between its steps, and lets the page breathe every few milliseconds. Rejects with the
 * signal's reason once it is aborted.
 */
export async function runInSlices<T>(work: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let started = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    await new Promise((resume) => setTimeout(resume));
    started = performance.now();
  }
}
