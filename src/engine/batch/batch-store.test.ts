import { afterEach, describe, expect, it } from "vitest";
import { cellState, wantedAt } from "#core/batch/batch.ts";
import { finishSteps } from "#core/batch/in-steps.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { CHR20, createSandboxFixture, LIVER } from "#trials/sandbox-fixture.ts";
import { createBatchStore } from "./batch-store.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

async function batchOf(platform: MetadataPlatform, ref: typeof LIVER) {
  const store = createBatchStore(platform, { connection: ref.connection, project: ref.project });
  store.addObjects([await platform.describe(ref)]);
  return { store, id: ref.objectId };
}

describe("a batch store", () => {
  it("carries out an operation as one step, and takes it back", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const before = wantedAt(store.getState().batch, 0, "tissue");
    const answer = store.apply({ verb: "set", key: "tissue", value: "Lung", ids: [id] });
    expect(answer).toMatchObject({ kind: "counted", count: { objects: 1, overwritten: 1 } });
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lung");
    expect(store.getState().effects.objects.changed).toBe(1);
    store.undo();
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe(before);
    expect(store.getState().effects.objects.changed).toBe(0);
    store.redo();
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lung");
  });

  it("makes one step of all strokes in a cell, which a cell that is typed back takes with it", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const type = (text: string) => store.typeInCell(id, "tissue", text, "cell-1");
    const before = wantedAt(store.getState().batch, 0, "tissue");
    store.apply({ verb: "set", key: "batch", value: "B7", ids: [id] });
    store.undo();
    for (const text of ["L", "Lu", "Lun", "Lung"]) type(text);
    store.endSession();
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lung");
    store.undo();
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe(before);
    expect(store.getState().draft.past).toBeUndefined();
    store.redo();
    store.undo();

    store.typeInCell(id, "tissue", "x", "cell-2");
    store.typeInCell(id, "tissue", String(before), "cell-2");
    expect(store.getState().draft.past).toBeUndefined();
    expect(store.getState().draft.future?.step.operation).toMatchObject({ verb: "write" });
  });

  it("gives a cell back as it was when its session is abandoned, and nothing else", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const before = wantedAt(store.getState().batch, 0, "tissue");
    store.typeInCell(id, "tissue", "Lu", "cell-1");
    store.abandonSession("cell-1");
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe(before);
    store.typeInCell(id, "tissue", "Lu", "cell-2");
    store.apply({ verb: "set", key: "batch", value: "B7", ids: [id] });
    store.abandonSession("cell-2");
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lu");
    expect(wantedAt(store.getState().batch, 0, "batch")).toBe("B7");
  });

  it("adds an absent key once something is typed, and not while its cell is empty", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    store.typeInCell(id, "new_key", "", "cell-1");
    expect(cellState(store.getState().batch, 0, "new_key")).toBe("absent");
    store.typeInCell(id, "new_key", "a", "cell-1");
    expect(cellState(store.getState().batch, 0, "new_key")).toBe("added");
    store.typeInCell(id, "new_key", "", "cell-1");
    expect(cellState(store.getState().batch, 0, "new_key")).toBe("absent");
    expect(store.getState().draft.past).toBeUndefined();
  });

  it("keeps a row in view that no longer passes the filter, until the filter is asked for again", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const filters = [{ kind: "value", key: "tissue", text: "Liver" }] as const;
    store.apply({ verb: "set", key: "tissue", value: "Liver", ids: [id] });
    store.show({ filters });
    store.typeInCell(id, "tissue", "Lung", "cell-1");
    expect([...store.getState().rows]).toEqual([0]);
    store.addObjects([
      await fixture.dnanexus.describe({ ...LIVER, objectId: "file-SandboxEmpty000000000001" }),
    ]);
    expect([...store.getState().rows]).toEqual([0]);
    store.show({ filters });
    expect([...store.getState().rows]).toEqual([]);
  });

  it("counts without changing anything", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const before = store.getState();
    expect(store.count({ verb: "remove", keys: ["tissue"], ids: [id, "file-unknown"] })).toMatchObject({
      kind: "counted",
      count: { removed: 1, notFound: 1 },
    });
    expect(store.getState()).toBe(before);
  });

  it("counts in steps, and carries the counted operation out afterwards, also where other ones came between", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    const operation = { verb: "set", key: "tissue", value: "Lung", ids: [id] } as const;
    const before = store.getState();
    const preview = finishSteps(store.countSteps(operation));
    expect(preview.answer).toEqual(store.count(operation));
    expect(preview.sample).toMatchObject([{ id, key: "tissue", after: "Lung" }]);
    expect(store.getState()).toBe(before);
    store.apply(operation);
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lung");
    store.undo();
    finishSteps(store.countSteps(operation));
    store.apply({ ...operation, value: "Brain" });
    store.apply(operation);
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Lung");
    store.undo();
    expect(wantedAt(store.getState().batch, 0, "tissue")).toBe("Brain");
  });

  it("changes nothing while another tab writes, but shows and ticks what is asked for", async () => {
    const { store, id } = await batchOf(fixture.dnanexus, LIVER);
    store.setLocked(true);
    expect(store.apply({ verb: "set", key: "tissue", value: "Lung", ids: [id] })).toEqual({ kind: "locked" });
    store.setMode(replaceMode(true));
    expect(store.getState().mode).toEqual({ kind: "merge" });
    expect(cellState(store.getState().batch, 0, "tissue")).toBe("same");
    store.select([id], true);
    expect([...store.getState().selected]).toEqual([id]);
    store.show({ filters: [{ kind: "text", text: "nothing has this" }] });
    expect(store.getState().rows).toHaveLength(0);
  });

  it("knows what a merge and a replace do to keys that aren't touched, and to removed ones", async () => {
    const { store, id } = await batchOf(fixture.sevenbridges, CHR20);
    store.apply({ verb: "remove", keys: ["tissue"], ids: [id] });
    expect(store.getState().effects).toMatchObject({ ignored: 1, reset: 0 });
    store.setMode(replaceMode(false));
    const { effects } = store.getState();
    expect(effects.ignored).toBe(0);
    expect(effects.keys.removed).toBe(1);
    expect(effects.keys.reset).toBeGreaterThan(5);
  });
});
