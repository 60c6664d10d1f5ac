import { median, percentile } from "./statistics.ts";

/** One measurement with what it is held against. */
export type Figure = {
  readonly name: string;
  /** On which object, in which mode. */
  readonly on: string;
  readonly unit: "ms" | "kB" | "MB" | "round trips" | "calls";
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
  /** The same on a reference page, in the same run. */
  readonly reference?: { readonly name: string; readonly median: number; readonly ratio: number };
  readonly goal?: { readonly text: string; readonly isMet: boolean };
};

export type FigureOptions = {
  readonly unit?: Figure["unit"];
  readonly reference?: {
    readonly name: string;
    readonly samples: readonly number[];
    /** Each sample was taken right beside the one at the same place: the ratio is the median of theirs. */
    readonly isPaired?: boolean;
  };
  /** Goals: the median is at most this, or at most so many times the reference's. */
  readonly most?: number;
  readonly mostTimesReference?: number;
};

export function figureOf(
  name: string,
  on: string,
  samples: readonly number[],
  { unit = "ms", reference, most, mostTimesReference }: FigureOptions = {},
): Figure {
  const middle = median(samples);
  const referenceMiddle = reference ? median(reference.samples) : Number.NaN;
  const ratio = reference?.isPaired ? pairedRatio(samples, reference.samples) : middle / referenceMiddle;
  return {
    name,
    on,
    unit,
    median: middle,
    p95: percentile(samples, 0.95),
    samples: samples.length,
    ...(reference ? { reference: { name: reference.name, median: referenceMiddle, ratio } } : {}),
    ...(most !== undefined ? { goal: { text: `≤ ${most} ${unit}`, isMet: middle <= most } } : {}),
    ...(mostTimesReference !== undefined
      ? { goal: { text: `≤ ${mostTimesReference} ×`, isMet: ratio <= mostTimesReference } }
      : {}),
  };
}

/** What disturbs a machine for seconds then disturbs both alike. */
function pairedRatio(samples: readonly number[], references: readonly number[]): number {
  return median(samples.map((sample, index) => sample / (references[index] ?? Number.NaN)));
}
