/** A value and its gradient at a point; the gradient is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const MOST_HALVINGS = 20;
const SUFFICIENT = 1e-4;

/**
 * Minimises a smooth convex function from zero by L-BFGS (Nocedal & Wright, Numerical Optimization, chapter 7) with
 * a halving line search. No randomness: the same data gives the same weights.
 */
export function minimise(size: number, objective: Objective, iterations: number): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: { change: Float64Array; slope: Float64Array; rho: number }[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const direction = findDirection(gradient, steps);
    const descent = dot(direction, gradient);
    if (descent > -1e-12) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const nextGradient = new Float64Array(size);
    let next = point;
    let nextValue = value;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1, length /= 2) {
      next = point.map((coordinate, index) => coordinate + length * (direction[index] ?? 0));
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * descent) break;
    }
    if (nextValue >= value) break;
    const change = next.map((coordinate, index) => coordinate - (point[index] ?? 0));
    const slope = nextGradient.map((coordinate, index) => coordinate - (gradient[index] ?? 0));
    const curvature = dot(change, slope);
    if (curvature > 1e-12) steps.push({ change, slope, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    [point, gradient, value] = [next, nextGradient, nextValue];
  }
  return point;
}

function findDirection(
  gradient: Float64Array,
  steps: readonly { change: Float64Array; slope: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map((coordinate) => -coordinate);
  const factors = steps.map(() => 0);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (!step) continue;
    const factor = step.rho * dot(step.change, direction);
    factors[index] = factor;
    addScaled(direction, step.slope, -factor);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.slope, last.slope));
    direction.forEach((coordinate, index) => {
      direction[index] = coordinate * scale;
    });
  }
  steps.forEach((step, index) => {
    addScaled(direction, step.change, (factors[index] ?? 0) - step.rho * dot(step.slope, direction));
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0);
}
