/** A weight for each of `2 ** bits` buckets, or for each class of each bucket side by side. */
export interface LinearModel {
  bits: number;
  weights: Float64Array;
}
