/** Where the time comes from. Below the composition roots nothing else may tell the time. */
export interface Clock {
  now(): Date;
}
