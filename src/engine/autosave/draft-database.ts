import type { DBSchema, IDBPTransaction } from "idb";
import { createDatabase } from "../storage/open-database.ts";

/** Draft, kind of part, number: all parts of a draft are adjacent and in order. */
export type PartKey = [draftId: string, kind: string, number: number];

/** Values are `unknown`, since stored data must be parsed before use. */
interface DraftSchema extends DBSchema {
  /** The heads of drafts, by id. */
  drafts: { key: string; value: unknown; indexes: { objectKey: string } };
  parts: { key: PartKey; value: unknown };
}

export const STORES: readonly ["drafts", "parts"] = ["drafts", "parts"];

export type DraftTransaction<Mode extends IDBTransactionMode = "readonly" | "readwrite"> = IDBPTransaction<
  DraftSchema,
  typeof STORES,
  Mode
>;

/** The heads and parts of all drafts on this device. */
export const draftDatabase = (name: string) =>
  createDatabase<DraftSchema>({
    name,
    version: 1,
    holds: "drafts",
    stores: [
      { name: "drafts", keyPath: "id", isNumbered: false, indexes: { objectKey: "objectKey" } },
      { name: "parts", keyPath: null, isNumbered: false, indexes: {} },
    ],
  });

/** The keys of all parts of a draft, or of the parts of one kind from a number on. */
export function partRange(draftId: string, kind?: string, from = 0): IDBKeyRange {
  return kind === undefined
    ? IDBKeyRange.bound([draftId], [draftId, []])
    : IDBKeyRange.bound([draftId, kind, from], [draftId, kind, Number.POSITIVE_INFINITY]);
}
