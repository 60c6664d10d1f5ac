import type { RunItem } from "#submission/run/tracked-item.ts";
import type { RunEntry } from "./run-encoding.ts";
import type { StoredRun } from "./run-record.ts";

/**
 * The objects of a run as an earlier page left them, to go on with. Nothing where a record can't be read: then the run isn't gone
 * on with, and what is readable of it is shown.
 */
export function resumedItems(
  run: Pick<StoredRun, "total">,
  entries: readonly RunEntry[],
): readonly RunItem[] | undefined {
  const isWhole =
    entries.length === run.total && entries.every(({ entry }, index) => entry.sequence === index);
  if (!isWhole) return undefined;
  return entries.map(({ plan, operations, outcome, entry }) => ({
    plan,
    sends: operations,
    ...(outcome && { outcome, hasOpenSends: entry.end?.looks !== undefined }),
  }));
}
