export const tensionWeights: Record<'modelled' | 'ruled', { intercept: number; weights: Partial<Record<string, number>> }> = {
  modelled: { intercept: 0, weights: {} },
  ruled: { intercept: 0, weights: {} },
};
