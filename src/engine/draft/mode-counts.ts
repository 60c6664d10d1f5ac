import type { Metadata } from "#core/object/metadata.ts";
import type { ChangeSet } from "#core/write/change-set.ts";
import type { Effect } from "#core/write/outcome.ts";

/** How many keys a change set touches, as any write does that keeps untouched keys; without making a plan. */
export function modeCounts(base: Metadata, { added, updated, removed }: ChangeSet): Record<Effect, number> {
  return {
    added: added.size,
    changed: updated.size,
    removed: removed.size,
    reset: 0,
    ignored: 0,
    stays: base.size - updated.size - removed.size,
  };
}
