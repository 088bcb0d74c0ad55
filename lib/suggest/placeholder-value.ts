export interface PlaceholderValue {
  value: string;
  /** Sure enough to be filled in unasked; otherwise it is only offered. Wrong names are worse than none. */
  sure: boolean;
}
