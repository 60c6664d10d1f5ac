import { median, percentile } from "./statistics.ts";

/** One measurement with its reference and goals. */
export type Figure = {
  readonly name: string;
  /** The object and write mode. */
  readonly on: string;
  readonly unit: "ms" | "kB" | "MB" | "%" | "frames" | "round trips" | "calls";
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
  /** The same measurement on a reference page, in the same run. */
  readonly reference?: { readonly name: string; readonly median: number; readonly ratio: number };
  /** The same was measured on other pages in the same run; `on` is the page. */
  readonly isCompared?: boolean;
  readonly goal?: { readonly text: string; readonly isMet: boolean };
};

export type FigureOptions = {
  readonly unit?: Figure["unit"];
  readonly isCompared?: boolean;
  readonly reference?: {
    readonly name: string;
    readonly samples: readonly number[];
    /**
     * True when each sample was taken directly beside the reference's sample of the same index; the ratio is
     * then the median of their ratios.
     */
    readonly isPaired?: boolean;
  };
  /** Goals: the largest median, or the largest multiple of the reference's median. */
  readonly most?: number;
  readonly mostTimesReference?: number;
};

export function figureOf(
  name: string,
  on: string,
  samples: readonly number[],
  { unit = "ms", isCompared = false, reference, most, mostTimesReference }: FigureOptions = {},
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
    ...(isCompared ? { isCompared } : {}),
    ...(reference ? { reference: { name: reference.name, median: referenceMiddle, ratio } } : {}),
    ...(most !== undefined ? { goal: { text: `≤ ${most} ${unit}`, isMet: middle <= most } } : {}),
    ...(mostTimesReference !== undefined
      ? { goal: { text: `≤ ${mostTimesReference} ×`, isMet: ratio <= mostTimesReference } }
      : {}),
  };
}

/** The median of paired ratios. A disturbance of some seconds affects both samples of a pair alike. */
function pairedRatio(samples: readonly number[], references: readonly number[]): number {
  return median(samples.map((sample, index) => sample / (references[index] ?? Number.NaN)));
}
