import faultData from "./faults.json";
import type { End } from "./submit-session-fixture.ts";

export type FaultRow = (typeof faultData.faults)[number];

/** The rows of `faults.json`. Their ids are cited as `F-C01`, since `C1` and the like are rules of src/core/SPEC.md. */
export const FAULTS: readonly FaultRow[] = faultData.faults.map((row) => ({ ...row, id: `F-${row.id}` }));

/** List; read; merge and replace of one object. `B` are batches. */
export type Operation = "L" | "R" | "M" | "P";

export function faultOf(id: string): FaultRow {
  const fault = FAULTS.find((row) => row.id === id);
  if (!fault) throw new Error(`the data has no ${id}`);
  return fault;
}

/**
 * What the end of a row means for one object: where the check before a write can't be made, a refusal is that nothing was
 * sent; a batch that pauses is a submit that ends, the draft kept and nothing more sent; reading back decides what an answer
 * leaves unknown.
 */
export function endFor(end: string, operation: Operation): End {
  const [first = ""] = end.split(/ \/ | or | \(| ->/);
  const stopped: End = operation === "R" ? "not-sent" : "refused";
  switch (first) {
    case "refused":
    case "paused":
      return stopped;
    case "unknown":
      return "applied";
    case "applied":
    case "applied-altered":
    case "unchanged":
    case "conflict":
    case "not-sent":
    case "overwritten-later":
      return first;
    default:
      throw new Error(`no object ends as ${end}`);
  }
}

/** The name of the test of a cell that stands by itself. */
export function titleOf(id: string, variant?: string): string {
  const { fault, end } = faultOf(id);
  return `${id} ${fault}${variant === undefined ? "" : ` [${variant}]`}: ${end}`;
}
