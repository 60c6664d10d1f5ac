import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFromSnapshot } from "../draft/draft.ts";
import { applyEdit } from "../draft/edit.ts";
import { setKeys } from "../draft/set-keys.ts";
import { createFieldLinter } from "../fields/lint-fields.ts";
import type { Template } from "../fields/template.ts";
import { createLinter } from "../lint/lint.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, doAll, done, operations, snapshots, TOOLS } from "./batch-arbitraries.ts";
import { createBatchDraft } from "./batch-draft.ts";
import { blockedRows, lintBatch, lintColumnKeys, missingByKey, rowsWithIssue } from "./batch-lint.ts";
import { changeSetOfRow, wantedOfRow } from "./row-changes.ts";

const BETWEEN_KEYS = ["duplicate-key", "same-but-case", "look-alike"];
const catalog = {
  kind: "standard",
  fields: [
    { key: "a", values: ["1", "2"], isStrict: true },
    { key: "b", values: [], isLocked: true },
  ],
  characterLimit: 4,
} as const;

test("[N19] the issues of the columns are those that each object has by itself", () => {
  fc.assert(
    fc.property(snapshots, operations, (objects, steps) => {
      const { batch } = doAll(createBatchDraft(batchFromSnapshots(objects)), steps);
      const expected = new Map<string, number>();
      const blocked = new Set<number>();
      for (const [row, object] of objects.entries()) {
        const wanted = wantedOfRow(batch, row);
        fc.pre(wanted.get("") !== "");
        const { added, updated, removed } = changeSetOfRow(batch, row);
        const keys = [...added.keys(), ...updated.keys(), ...removed.keys()];
        const base = draftFromSnapshot(object);
        const draft = applyEdit(base, setKeys(base, new Map(keys.map((key) => [key, wanted.get(key)]))));
        const issues = [createLinter(TOOLS.limits), createFieldLinter(catalog)].flatMap((lint) =>
          lint(draft),
        );
        for (const { key, code, severity, place } of issues) {
          if (place === "draft" || BETWEEN_KEYS.includes(code)) continue;
          const name = [key, code, severity, place.cell].join(" ");
          expected.set(name, (expected.get(name) ?? 0) + 1);
          if (severity === "block") blocked.add(row);
        }
      }
      const found = lintBatch(batch, { limits: TOOLS.limits, linters: [createFieldLinter(catalog)] });
      const counted = found.map(({ key, code, severity, cell, cells }) => [
        [key, code, severity, cell].join(" "),
        cells,
      ]);
      expect(new Map(counted as [string, number][])).toEqual(expected);
      for (const group of found) expect(rowsWithIssue(batch, group).length).toBe(group.cells);
      expect(new Set(blockedRows(batch, TOOLS.limits).keys())).toEqual(blocked);
    }),
  );
});

test("[N19] one line stands for all values of a column with one kind of issue, and leads to what mends them", () => {
  const batch = batchOf({ o1: { a: "x " }, o2: { a: "x " }, o3: { a: "y " }, o4: { a: "z" } });
  const [group, ...others] = lintBatch(batch, { limits: TOOLS.limits, linters: [] });
  expect(others).toEqual([]);
  expect(group).toMatchObject({ key: "a", code: "outer-blank", severity: "warn", cell: "value", cells: 3 });
  expect(group?.values.map(({ cells }) => cells)).toEqual([2, 1]);
  const rows = group ? rowsWithIssue(batch, group) : new Uint32Array();
  expect([...rows]).toEqual([0, 1, 2]);
  const ids = Array.from(rows, (row) => batch.ids[row] ?? "");
  const trimmed = done(batch, { verb: "transform", keys: ["a"], transform: "trim", ids });
  expect(lintBatch(trimmed.batch, { limits: TOOLS.limits, linters: [] })).toEqual([]);
});

test("[N20] columns whose keys are nearly the same are named, and required keys with how many objects lack them", () => {
  const batch = batchOf({ o1: { tissue: "x" }, o2: { Tissue: "x" }, o3: { tissue: "y" } });
  expect(lintColumnKeys(batch)).toMatchObject([{ code: "same-but-case", key: "Tissue", otherKey: "tissue" }]);
  const template: Template = {
    schemaDraft: "7",
    name: undefined,
    description: undefined,
    fields: [],
    required: ["tissue", "sex"],
    isClosed: false,
    rules: new Map(),
  };
  expect(missingByKey(batch, template)).toEqual([
    { key: "tissue", objects: 1 },
    { key: "sex", objects: 3 },
  ]);
});
