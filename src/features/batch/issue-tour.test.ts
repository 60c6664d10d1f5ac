import { expect, it } from "vitest";
import { lintBatch } from "#core/batch/batch-lint.ts";
import { nextIssuePlace } from "./issue-tour.ts";
import { batchStoreWith } from "./sheet-fixture.tsx";

it("goes from issue to issue in the order shown, both ways and round the end", () => {
  const store = batchStoreWith({
    a: { site: "Skin", tissue: "Liver " },
    b: { site: "Eye ", tissue: "Lung " },
    c: { site: "Hand", tissue: "Bone" },
  });
  const { batch } = store.getState();
  const groups = lintBatch(batch, { limits: store.platform.description.limits, linters: [] });
  const shown = { rows: Uint32Array.of(2, 1, 0), keys: ["site", "tissue"] };
  const go = (from: Parameters<typeof nextIssuePlace>[3], step: 1 | -1) =>
    nextIssuePlace(batch, groups, shown, from, step);
  expect(go(undefined, 1)).toEqual({ row: 1, key: "site" });
  expect(go({ row: 1, key: "site" }, 1)).toEqual({ row: 1, key: "tissue" });
  expect(go({ row: 0, key: "tissue" }, 1)).toEqual({ row: 1, key: "site" });
  expect(go({ row: 1, key: "site" }, -1)).toEqual({ row: 0, key: "tissue" });
  expect(nextIssuePlace(batch, groups, { ...shown, rows: Uint32Array.of(2) }, undefined, 1)).toBeUndefined();
});
