import type { ObjectRef } from "#core/object/object-ref.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import type { RecordProblem } from "#submission/record-failure.ts";
import { type ItemResult, isWorthRetry, type RunOutcome } from "#submission/run/run-outcome.ts";
import type { RunEntry } from "./run-encoding.ts";

/** One object of a run, as far as its lists show it. */
export type RunRow = {
  /** The object's number within the run, from 0. */
  readonly item: number;
  readonly ref: ObjectRef;
  readonly name: string;
  /** Absent while it hasn't ended. */
  readonly outcome: RunOutcome | undefined;
  readonly why: RowReason | undefined;
  /** May a write of it, whose answer was lost, still be carried out? */
  readonly hasOpenSends: boolean;
};

/** Why an object ended otherwise than verified, as far as anything is known. */
export type RowReason =
  | { readonly kind: "platform"; readonly error: PlatformErrorFacts }
  /** The intent couldn't be written down on this device. */
  | { readonly kind: "storage"; readonly problem: RecordProblem }
  | { readonly kind: "cancelled" };

/** An object as the ledger has it. */
export function rowOfEntry({ entry, outcome }: RunEntry): RunRow {
  const { sequence: item, ref, name, end } = entry;
  const why: RowReason | undefined = end?.error
    ? { kind: "platform", error: end.error }
    : outcome === "not-sent"
      ? { kind: "cancelled" }
      : undefined;
  return { item, ref, name, outcome, why, hasOpenSends: end?.looks !== undefined };
}

/** An object of a run that is here. */
export function rowOfResult(
  item: number,
  { base: { ref, name } }: RequestPlan,
  outcome: RunOutcome | undefined,
  result: ItemResult | undefined,
): RunRow {
  const hasOpenSends = result !== undefined && "openSends" in result && result.openSends !== undefined;
  return { item, ref, name, outcome, why: result && reasonOf(result), hasOpenSends };
}

function reasonOf(result: ItemResult): RowReason | undefined {
  if (result.kind === "not-begun") return result.why === "cancelled" ? { kind: "cancelled" } : undefined;
  if ("journal" in result) return { kind: "storage", problem: result.journal.problem };
  return "error" in result && result.error ? { kind: "platform", error: result.error.facts } : undefined;
}

/** Objects that ended alike: with the same outcome, for a reason that is the same to whoever has to do something about it. */
export type RowGroup = {
  readonly id: string;
  readonly outcome: RunOutcome | undefined;
  readonly why: RowReason | undefined;
  readonly rows: readonly RunRow[];
};

/** Troubles come first; objects that haven't ended come last. */
const ORDER: readonly (RunOutcome | undefined)[] = [
  "unknown",
  "differs",
  "conflict",
  "refused",
  "not-sent",
  "partly",
  "verified",
  "unchanged",
  undefined,
];

/** Groups objects by outcome and message; the largest group of an outcome comes first. */
export function groupRows(rows: readonly RunRow[]): readonly RowGroup[] {
  const groups = new Map<string, RowGroup & { rows: RunRow[] }>();
  for (const row of rows) {
    const { outcome, why } = row;
    const id = JSON.stringify([outcome ?? null, signatureOf(why)]);
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { id, outcome, why, rows: [row] });
  }
  const placeOf = ({ outcome }: RowGroup) => ORDER.indexOf(outcome);
  return [...groups.values()].toSorted(
    (one, other) => placeOf(one) - placeOf(other) || other.rows.length - one.rows.length,
  );
}

/** The platform's own words may name the object, so they don't tell two reasons apart. */
function signatureOf(why: RowReason | undefined): unknown {
  if (why?.kind !== "platform") return why ?? null;
  const { kind, status, code, fault } = why.error;
  return [kind, status, code, fault];
}

/** How many objects "Retry failed" would try again. */
export function retryCount(rows: readonly RunRow[]): number {
  return rows.filter(({ outcome, hasOpenSends }) => outcome && isWorthRetry(outcome, hasOpenSends)).length;
}
