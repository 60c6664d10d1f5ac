import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { type WrittenKey, writtenKeys } from "#core/write/written-keys.ts";
import type { ReplacedKey } from "#submission/late-news.ts";
import type { EndedSubmit } from "./ended-submit.ts";
import { isReadable, type JournalEnd, type JournalEntry, type UnreadableEntry } from "./journal-entry.ts";
import { endOfResult } from "./submit-record.ts";

/** A submit that can be undone. */
export type UndoableSubmit = {
  readonly operationId: string;
  readonly ref: ObjectRef;
  /** The project whose copy was written, on platforms with copies. */
  readonly project: string | undefined;
  /** The time of the submit's end, in epoch milliseconds. */
  readonly endedAtMs: number;
  readonly written: readonly WrittenKey[];
};

/**
 * Why a submit can't be undone. `unfinished`: it is under way, or was interrupted and not read back.
 * `unknown`: its result isn't known yet. `nothing-changed`: it left the object unchanged. `unreadable`: this
 * page can't read its record.
 */
export type UndoHindrance = "unfinished" | "unknown" | "nothing-changed" | "unreadable";

export type Undoability =
  | { readonly kind: "possible"; readonly submit: UndoableSubmit }
  | { readonly kind: "impossible"; readonly why: UndoHindrance };

export function undoabilityOfEntry(entry: JournalEntry | UnreadableEntry): Undoability {
  if (!isReadable(entry)) return { kind: "impossible", why: "unreadable" };
  const { operationId, ref, project, before, promise, end } = entry;
  if (!end) return { kind: "impossible", why: "unfinished" };
  return undoability({ operationId, ref, project, before, outcomes: promise.outcomes, end });
}

/** The same for a submit that has just ended, whether or not the journal has it. */
export function undoabilityOfEnded({ operationId, plan, result, endedAtMs }: EndedSubmit): Undoability {
  const { ref, project, metadata: before } = plan.base;
  const end = endOfResult(result, endedAtMs);
  return undoability({ operationId, ref, project, before, outcomes: plan.outcomes, end });
}

type EndedWrite = Omit<UndoableSubmit, "written" | "endedAtMs"> & {
  readonly before: Metadata;
  readonly outcomes: readonly KeyOutcome[];
  readonly end: JournalEnd;
};

function undoability({ before: atFirst, outcomes, end, ...rest }: EndedWrite): Undoability {
  if (end.outcome === "unknown") return { kind: "impossible", why: "unknown" };
  if (!end.wasSent || end.outcome === "refused" || end.outcome === "conflict")
    return { kind: "impossible", why: "nothing-changed" };
  const before = withReplaced(atFirst, end.late?.replaced ?? []);
  // When the answer was lost or the reading back was late, somebody else may have written the found values.
  const isLate = end.wasRecovered || end.error !== undefined;
  const doubted = isLate ? "all" : new Set(end.changedLater);
  const written = writtenKeys({ before, outcomes, verified: end.verified, doubted });
  if (written.length === 0) return { kind: "impossible", why: "nothing-changed" };
  return { kind: "possible", submit: { ...rest, endedAtMs: end.endedAtMs, written } };
}

/** Values of other people that a late send replaced are restored by an undo. */
function withReplaced(before: Metadata, replaced: readonly ReplacedKey[]): Metadata {
  const all = new Map(before);
  for (const { key, value } of replaced) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
}
