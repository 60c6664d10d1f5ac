import type { Metadata } from "#core/object/metadata.ts";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import type { Journal } from "../journal/journal.ts";
import { isReadable, type JournalEntry } from "../journal/journal-entry.ts";

/**
 * The object's pairs when it was last seen, as far as the journal knows: at the end of a later submit to it,
 * else of this one.
 */
export async function lastSeenOf(
  journal: Pick<Journal, "sequences" | "list">,
  { sequence, ref, project, end }: JournalEntry,
): Promise<Metadata | undefined> {
  const later = (await journal.sequences()).filter((other) => other > sequence);
  for (const entry of await journal.list(later)) {
    if (isReadable(entry) && isSameCopy(entry, { ref, project }) && entry.end?.after) return entry.end.after;
  }
  return end?.after;
}

/** A submit with open sends to an object. */
export type StillOut = { readonly operationId: string; readonly startedAtMs: number };

/**
 * Earlier submits with open sends to any copy of an object. A late arrival would overwrite what is sent next.
 */
export async function submitsStillOut(
  journal: Pick<Journal, "withOpenLooks" | "read">,
  copy: Copy,
): Promise<readonly StillOut[]> {
  const found: StillOut[] = [];
  for (const sequence of await journal.withOpenLooks()) {
    const entry = await journal.read(sequence);
    if (!entry || !isReadable(entry) || !isSameCopy(entry, copy)) continue;
    found.push({ operationId: entry.operationId, startedAtMs: entry.startedAtMs });
  }
  return found;
}

type Copy = { readonly ref: ObjectRef; readonly project?: string | undefined };

function isSameCopy(one: Copy, other: Copy): boolean {
  return one.project === other.project && keyOf(one) === keyOf(other);
}

/** The key uses the project of the copy that answered, not of the one that was asked for. */
function keyOf({ ref: { connection, objectId } }: Copy): string {
  return objectRefKey({ connection, objectId });
}
