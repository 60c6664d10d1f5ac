import { describe, expect, it } from "vitest";
import { batchFromSnapshots } from "#core/batch/add-objects.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { createBatchStore } from "./batch-store.ts";
import { idsInScope, rowsInScope, scopeSizes, scopeToOffer } from "./object-scope.ts";

const { sevenbridges } = createSandboxFixture();

const TISSUES = { a: "Liver", b: "Lung", c: "Liver", d: "Brain" };

function storeOf() {
  const snapshots = Object.entries(TISSUES).map(
    ([objectId, tissue]): Snapshot => ({
      ref: { connection: "c", objectId },
      name: `${objectId}.bam`,
      objectClass: "file",
      access: { kind: "writable" },
      metadata: new Map([["tissue", tissue]]),
      describedAtMs: 0,
    }),
  );
  const place = { connection: "c", project: undefined };
  return createBatchStore(sevenbridges, place, batchFromSnapshots(snapshots));
}

describe("the objects that an operation is done to", () => {
  it("are all, those that the filters leave, or those that are ticked", () => {
    const store = storeOf();
    store.show({ filters: [{ kind: "value", key: "tissue", text: "Liver" }] });
    store.select(["b", "c", "unknown"], true);
    const state = store.getState();
    expect(idsInScope(state, "all")).toEqual(["a", "b", "c", "d"]);
    expect(idsInScope(state, "shown")).toEqual(["a", "c"]);
    expect(idsInScope(state, "selected")).toEqual(["b", "c"]);
    expect(scopeSizes(state)).toEqual({ all: 4, shown: 2, selected: 2, hidden: 1 });
  });

  it("are in the order in which they are shown, also those that a filter hides", () => {
    const store = storeOf();
    store.show({
      filters: [{ kind: "value", key: "tissue", text: "Liver" }],
      sort: { key: "tissue", direction: "descending" },
    });
    store.select(["d", "a", "b"], true);
    const state = store.getState();
    expect(idsInScope(state, "all")).toEqual(["b", "a", "c", "d"]);
    expect(idsInScope(state, "selected")).toEqual(["b", "a", "d"]);
    expect([...rowsInScope(state, "shown")]).toEqual([0, 2]);
  });

  it("are offered as narrow as somebody made them", () => {
    const store = storeOf();
    const offered = () => scopeToOffer(scopeSizes(store.getState()));
    expect(offered()).toBe("all");
    store.show({ filters: [{ kind: "value", key: "tissue", text: "Liver" }] });
    expect(offered()).toBe("shown");
    store.select(["b"], true);
    expect(offered()).toBe("selected");
  });
});
