import { minimise } from './minimise';

/** Ridge logistic regression on a few named numbers, with targets between 0 and 1. */
export function fitLogistic<Name extends string>(
  names: readonly Name[],
  rows: readonly { vector: Readonly<Record<Name, number>>; target: number; weight: number }[],
  ridge: number,
): { intercept: number; weights: Record<Name, number> } {
  const last = names.length;
  const point = minimise(
    last + 1,
    (weights, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (let index = 0; index < last; index += 1) {
        loss += (ridge / 2) * (weights[index] ?? 0) ** 2;
        gradient[index] = ridge * (weights[index] ?? 0);
      }
      for (const { vector, target, weight } of rows) {
        const odds = names.reduce(
          (sum, name, index) => sum + vector[name] * (weights[index] ?? 0),
          weights[last] ?? 0,
        );
        const chance = 1 / (1 + Math.exp(-odds));
        loss -= weight * (target * Math.log(chance + 1e-12) + (1 - target) * Math.log(1 - chance + 1e-12));
        const error = (chance - target) * weight;
        names.forEach((name, index) => {
          gradient[index] = (gradient[index] ?? 0) + error * vector[name];
        });
        gradient[last] = (gradient[last] ?? 0) + error;
      }
      return loss;
    },
    200,
  );
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const weights = Object.fromEntries(names.map((name, index) => [name, round(point[index] ?? 0)])) as Record<
    Name,
    number
  >;
  return { intercept: round(point[last] ?? 0), weights };
}
