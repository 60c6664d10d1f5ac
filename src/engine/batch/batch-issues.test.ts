import { describe, expect, it, vi } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import type { FieldCatalog } from "#core/fields/field-catalog.ts";
import { createFieldLinter } from "#core/fields/lint-fields.ts";
import type { Template } from "#core/fields/template.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { type BatchIssues, followIssues } from "./batch-issues.ts";
import { createBatchStore } from "./batch-store.ts";

const { dnanexus } = createSandboxFixture();
const RULES = { linters: [], template: undefined };

function storeOf(count: number, textAt: (index: number) => string) {
  const snapshots = Array.from(
    { length: count },
    (_, index): Snapshot => ({
      ref: { connection: "c", objectId: `file-${index}` },
      name: `${index}.bam`,
      objectClass: "file",
      access: { kind: "writable" },
      metadata: new Map([["tissue", textAt(index)]]),
      describedAtMs: 0,
    }),
  );
  return createBatchStore(dnanexus, { connection: "c", project: "p" }, batchFromSnapshots(snapshots));
}

/** Counts by column and kind. */
function countsOf({ columns }: BatchIssues) {
  return columns.map(({ key, code, cells }) => `${key} ${code} ${cells}`);
}

describe("the issues of a batch", () => {
  it("follow its edits, and stop when they are told to", async () => {
    const store = storeOf(4, (index) => (index < 3 ? "Liver " : "Lung"));
    const { issues, stop } = followIssues(store, RULES);
    await vi.waitFor(() => expect(countsOf(issues.getState())).toEqual(["tissue outer-blank 3"]));
    store.apply({ verb: "transform", keys: ["tissue"], transform: "trim", ids: store.getState().batch.ids });
    await vi.waitFor(() => expect(countsOf(issues.getState())).toEqual([]));
    stop();
    store.undo();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(countsOf(issues.getState())).toEqual([]);
  });

  it("are complete in a column of very many values, between whose parts other tasks come in", async () => {
    const store = storeOf(9000, (index) => `${index} `);
    const { issues, stop } = followIssues(store, RULES);
    let tasks = 0;
    const other = setInterval(() => {
      tasks += 1;
    });
    await vi.waitFor(() => expect(countsOf(issues.getState())).toEqual(["tissue outer-blank 9000"]), 5000);
    clearInterval(other);
    stop();
    expect(tasks).toBeGreaterThan(1);
  });

  it("name keys that nearly are standard ones, and how many objects lack what a template requires", async () => {
    const store = storeOf(3, () => "Liver");
    const standard: FieldCatalog = { kind: "standard", fields: [{ key: "tissues", values: [] }] };
    const linters = [createFieldLinter(standard)];
    const template: Template = {
      schemaDraft: "2020-12",
      name: "Team",
      description: undefined,
      fields: [],
      required: ["batch"],
      isClosed: false,
      rules: new Map(),
    };
    const { issues, stop } = followIssues(store, { linters, template });
    await vi.waitFor(() => expect(issues.getState().missing).toEqual([{ key: "batch", objects: 3 }]));
    expect(countsOf(issues.getState())).toEqual(["tissue nearly-standard 3"]);
    stop();
  });
});
