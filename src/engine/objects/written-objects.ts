import { createStore, type StoreApi } from "zustand/vanilla";
import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import type { ItemResult } from "#submission/run/run-outcome.ts";
import type { JournalEnd, JournalEntry } from "../journal/journal-entry.ts";

/** A copy of an object that this page wrote, as it was read back after the write. */
export type WrittenObject = {
  readonly account: string;
  readonly ref: ObjectRef;
  /** The project whose copy was written, where the platform tells it. */
  readonly project: string | undefined;
  readonly metadata: Metadata;
  /** When it was read back, in epoch milliseconds by this machine's clock. */
  readonly readBackAtMs: number;
};

/** Takes objects that were just read back after a write. */
export type OnWritten = (objects: readonly WrittenObject[]) => void;

/** An object of a list, with the time when the page that contains it was asked for. */
export type ListedObject = ObjectSummary & { readonly askedAtMs: number };

/** A listed object together with what this page knows of its own writes. */
export type ShownObject = ObjectSummary & {
  /** When this page last read it back after a write; absent for an object that this page didn't write. */
  readonly editedAtMs?: number;
};

/** The account and the project of a list, by which copies of one object are told apart. */
export type ListPlace = {
  readonly account: string;
  readonly connection: string;
  readonly project: string;
};

/** The objects that this page wrote. They last as long as the page. */
export type WrittenObjects = {
  /** Counts the changes, for lists that follow them. */
  readonly version: StoreApi<{ readonly count: number }>;
  /** An earlier read-back never replaces a later one. */
  note: OnWritten;
  /**
   * An object as a list shows it: as it was read back after the last write, unless the list was asked for later. The
   * same object where nothing was written to it.
   */
  shown(object: ListedObject, place: ListPlace): ShownObject;
};

export function createWrittenObjects(): WrittenObjects {
  // The map is changed in place, because a run may add a hundred thousand objects, a few at a time.
  const written = new Map<string, WrittenObject>();
  const version = createStore<{ readonly count: number }>(() => ({ count: 0 }));
  return {
    version,
    note: (objects) => {
      for (const object of objects) {
        const key = keyOf(object.account, object.ref, object.project);
        const known = written.get(key);
        if (!known || known.readBackAtMs <= object.readBackAtMs) written.set(key, object);
      }
      if (objects.length > 0) version.setState(({ count }) => ({ count: count + 1 }));
    },
    shown: (object, { account, connection, project }) => {
      const last = written.get(keyOf(account, { ...object.ref, connection }, project));
      if (!last) return object;
      const isListNewer = object.askedAtMs > last.readBackAtMs;
      // A list that was asked for without metadata shows none.
      const metadata = object.metadata && !isListNewer ? { metadata: last.metadata } : {};
      return { ...object, ...metadata, editedAtMs: last.readBackAtMs };
    },
  };
}

export const writtenObjects = createWrittenObjects();

/** The object as a write ended, if it was written; nothing otherwise. `atMs`: epoch milliseconds. */
export function writtenByResult(account: string, result: ItemResult, atMs: number): readonly WrittenObject[] {
  const isWritten = result.kind === "partly" || (result.kind === "verified" && result.wasSent);
  if (!isWritten) return [];
  const { ref, project, metadata } = result.fresh;
  return [{ account, ref, project, metadata, readBackAtMs: atMs }];
}

/** The same from the record of a submit's end. */
export function writtenByEnd(
  { account, ref, project }: Pick<JournalEntry, "account" | "ref" | "project">,
  { outcome, wasSent, after, endedAtMs }: JournalEnd,
): readonly WrittenObject[] {
  const isWritten = outcome === "partly" || (outcome === "verified" && wasSent);
  return isWritten && after ? [{ account, ref, project, metadata: after, readBackAtMs: endedAtMs }] : [];
}

function keyOf(account: string, { connection, objectId }: ObjectRef, project: string | undefined): string {
  return JSON.stringify([account, connection, objectId, project ?? null]);
}
