import { describe, expect, it } from "vitest";
import type { MetadataValue } from "../object/metadata.ts";
import type { Snapshot } from "../object/snapshot.ts";
import { editFromChanges, proposeChanges } from "./cell-change.ts";
import { draftFromSnapshot } from "./draft.ts";
import { applyEdit, reverseEdit } from "./edit.ts";

function draftOf(pairs: Record<string, MetadataValue>) {
  const base: Snapshot = {
    ref: { connection: "c", objectId: "o" },
    name: "o",
    objectClass: "file",
    access: { kind: "writable" },
    metadata: new Map(Object.entries(pairs)),
    describedAtMs: 0,
  };
  return draftFromSnapshot(base);
}

const upper = (text: string) => text.toUpperCase();

describe("changing many cells", () => {
  it("[B1] proposes only cells that become another text, in the draft's order", () => {
    const draft = draftOf({ tissue: "liver", N: "1", site: "LIVER" });
    expect(proposeChanges(draft, { cells: ["key", "value"] }, upper)).toEqual([
      { rowId: 0, cell: "key", from: "tissue", to: "TISSUE" },
      { rowId: 0, cell: "value", from: "liver", to: "LIVER" },
      { rowId: 2, cell: "key", from: "site", to: "SITE" },
    ]);
  });

  it("[B2] leaves alone rows set to null, values that aren't strings, and rows out of scope", () => {
    const draft = draftOf({ a: "x", b: { type: "boolean", json: "true" }, c: "y", d: "z" });
    const [first] = draft.rows;
    const struck = {
      ...draft,
      rows: draft.rows.map((row) => (row === first ? { ...row, isRemoved: true } : row)),
    };
    const changes = proposeChanges(struck, { cells: ["value"], rowIds: new Set([0, 1, 2]) }, upper);
    expect(changes.map(({ rowId }) => rowId)).toEqual([2]);
  });

  it("[B3] carries the proposals out as one edit that can be taken back", () => {
    const draft = draftOf({ tissue: "liver", site: "lung" });
    const edit = editFromChanges(draft, proposeChanges(draft, { cells: ["key", "value"] }, upper));
    const done = applyEdit(draft, edit);
    expect(done.rows.map(({ key, value }) => [key, value])).toEqual([
      ["TISSUE", "LIVER"],
      ["SITE", "LUNG"],
    ]);
    expect(applyEdit(done, reverseEdit(edit)).rows).toEqual(draft.rows);
  });

  it("[B4] leaves a cell alone that was typed in since it was proposed", () => {
    const draft = draftOf({ tissue: "liver", site: "lung" });
    const changes = proposeChanges(draft, { cells: ["value"] }, upper);
    const typed = {
      ...draft,
      rows: draft.rows.map((row) => (row.id === 0 ? { ...row, value: "typed" } : row)),
    };
    const done = applyEdit(typed, editFromChanges(typed, changes));
    expect(done.rows.map(({ value }) => value)).toEqual(["typed", "LUNG"]);
  });
});
