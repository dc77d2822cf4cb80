/** One measured figure with the bar it must keep. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
}

export function atMost(name: string, measured: number, unit: string, bar: number): Figure {
  const value = Math.round(measured * 1_000) / 1_000;
  return { name, value, unit, bar, ok: value <= bar };
}
