import { afterEach, describe, expect, it } from "vitest";
import { wantedOfRow } from "#core/batch/row-changes.ts";
import { CHR20, createSandboxFixture, LIVER, typeValue } from "#trials/sandbox-fixture.ts";
import { createBatchStore } from "./batch-store.ts";
import { hasRowsBesideBatches, rowDraftOf } from "./row-draft-store.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

async function open() {
  const platform = fixture.dnanexus;
  const batch = createBatchStore(platform, { connection: LIVER.connection, project: LIVER.project });
  const other = { ...LIVER, objectId: "file-SandboxCohort00000000001" };
  batch.addObjects([await platform.describe(LIVER), await platform.describe(other)]);
  const row = rowDraftOf(batch, LIVER.objectId);
  if (!row) throw new Error("the batch lacks the object");
  const wanted = (key: string) => wantedOfRow(batch.getState().batch, 0).get(key);
  const valueIn = (key: string) => row.store.getState().draft.rows.find((each) => each.key === key)?.value;
  return { batch, row, store: row.store, wanted, valueIn, otherId: other.objectId };
}

describe("the draft of an object of a batch", () => {
  it("is the same one each time, and there is none of an object that the batch lacks", async () => {
    const { batch, row } = await open();
    expect(rowDraftOf(batch, LIVER.objectId)).toBe(row);
    expect(rowDraftOf(batch, CHR20.objectId)).toBeUndefined();
  });

  it("changes the batch with each edit, and all strokes in a cell are one step of the batch", async () => {
    const { batch, store, wanted } = await open();
    const before = wanted("tissue");
    const rowId = store.getState().draft.rows.find(({ key }) => key === "tissue")?.id ?? -1;
    for (const text of ["L", "Lu", "Lung"]) store.typeInCell(rowId, "value", text, "cell-1");
    store.endSession();
    expect(wanted("tissue")).toBe("Lung");
    expect(store.getState().plan.outcomes.find(({ key }) => key === "tissue")).toMatchObject({
      after: "Lung",
    });
    batch.undo();
    expect(wanted("tissue")).toBe(before);
    expect(batch.getState().draft.past).toBeUndefined();
    expect(store.getState().changeSet.updated.size).toBe(0);
    store.redo();
    expect(wanted("tissue")).toBe("Lung");
  });

  it("types a new key as one step, whatever keys the strokes pass through", async () => {
    const { batch, store, wanted, valueIn } = await open();
    const rowId = store.getState().draft.nextRowId;
    const before = wanted("tissue");
    for (const text of ["t", "tissue", "tissue_2"]) store.typeInCell(rowId, "key", text, "cell-1");
    expect(wanted("tissue")).toBe(before);
    expect(wanted("tissue_2")).toBe("");
    expect(wanted("t")).toBeUndefined();
    store.undo();
    expect(wanted("tissue_2")).toBeUndefined();
    expect(valueIn("tissue_2")).toBeUndefined();
    expect(batch.getState().draft.past).toBeUndefined();
  });

  it("gives a cell back as it was when its session is abandoned", async () => {
    const { batch, store, wanted } = await open();
    const before = wanted("tissue");
    const rowId = store.getState().draft.rows.find(({ key }) => key === "tissue")?.id ?? -1;
    store.typeInCell(rowId, "value", "Lu", "cell-1");
    store.abandonSession("cell-1");
    expect(wanted("tissue")).toBe(before);
    expect(store.getState().changeSet.updated.size).toBe(0);
    expect(batch.getState().draft.past).toBeUndefined();
  });

  it("shows what is done to the object in the sheet", async () => {
    const { batch, store, valueIn } = await open();
    batch.apply({ verb: "set", key: "tissue", value: "Spleen", ids: [LIVER.objectId] });
    expect(valueIn("tissue")).toBe("Spleen");
    expect(store.getState().history.past).toBeDefined();
    batch.undo();
    expect(store.getState().history.past).toBeUndefined();
    expect(store.getState().history.future).toBeDefined();
  });

  it("says when an undo changed other objects only", async () => {
    const { batch, row, store, otherId } = await open();
    batch.apply({ verb: "set", key: "tissue", value: "Spleen", ids: [otherId] });
    store.undo();
    expect(row.elsewhere.getState().step).toEqual({ deed: "undo", objects: 1 });
    store.redo();
    expect(row.elsewhere.getState().step).toEqual({ deed: "redo", objects: 1 });
    typeValue(store, "tissue", "Lung");
    expect(row.elsewhere.getState().step).toBeUndefined();
    store.undo();
    expect(row.elsewhere.getState().step).toBeUndefined();
  });

  it("can't be changed while another tab writes the batch", async () => {
    const { batch, store, wanted, valueIn } = await open();
    const before = wanted("tissue");
    batch.setLocked(true);
    expect(store.getState().isLocked).toBe(true);
    typeValue(store, "tissue", "Lung");
    expect(valueIn("tissue")).toBe(before);
    expect(wanted("tissue")).toBe(before);
  });

  it("keeps a row whose key another row has, blocks the review, and says that closing the page would lose it", async () => {
    const { store, valueIn } = await open();
    const rowId = store.getState().draft.nextRowId;
    store.typeInCell(rowId, "value", "mine", "cell-1");
    store.typeInCell(rowId, "key", "tissue", "cell-2");
    expect(hasRowsBesideBatches()).toBe(true);
    expect(store.getState().issues.some(({ severity }) => severity === "block")).toBe(true);
    store.typeInCell(rowId, "key", "tissue_2", "cell-3");
    expect(hasRowsBesideBatches()).toBe(false);
    expect(valueIn("tissue_2")).toBe("mine");
  });
});
