import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { crowdedDraft, crowdedMetadata, snapshotOf } from "#core/arbitraries.ts";
import { type Draft, draftFromSnapshot, draftMetadata, isTouched } from "#core/draft/draft.ts";
import { applyEdit, type Edit, toggleRemoved, typeInCell } from "#core/draft/edit.ts";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { createTabs, valueUnder } from "#trials/drafts-fixture.ts";
import { createSandboxFixture, LIVER, typeValue } from "#trials/sandbox-fixture.ts";
import { isFulfilled } from "./fulfilled-draft.ts";

describe("a draft is fulfilled", () => {
  const base = draftFromSnapshot(snapshotOf({ a: "1", b: "2" }));
  const changed = edited(base, typeInCell(base, 0, "value", "new"));
  const wished = edited(changed, toggleRemoved(changed, 1));

  it("when each of its wishes is on the platform, whatever else is there", () => {
    expect(isFulfilled(wished, MERGE, snapshotOf({ a: "new" }))).toBe(true);
    expect(isFulfilled(wished, MERGE, snapshotOf({ a: "new", c: "theirs" }))).toBe(true);
  });

  it("not while one is missing, nor without any wish", () => {
    expect(isFulfilled(wished, MERGE, snapshotOf({ a: "new", b: "2" }))).toBe(false);
    expect(isFulfilled(wished, MERGE, snapshotOf({ a: "1" }))).toBe(false);
    expect(isFulfilled(base, MERGE, snapshotOf({ a: "1", b: "2" }))).toBe(false);
  });

  it("not while a pair that was typed is gone, though it was there before", () => {
    const renamed = edited(base, typeInCell(base, 0, "key", "b"));
    const asTyped = edited(edited(renamed, typeInCell(renamed, 0, "value", "2")), toggleRemoved(renamed, 1));
    expect(isFulfilled(asTyped, MERGE, snapshotOf({}))).toBe(false);
  });

  it("not while a replace would still reset a key", () => {
    const fresh = snapshotOf({ a: "new", c: "theirs" });
    expect(isFulfilled(wished, replaceMode(false), fresh)).toBe(false);
    expect(isFulfilled(wished, replaceMode(false, ["c"]), fresh)).toBe(true);
    expect(isFulfilled(wished, replaceMode(true), fresh)).toBe(true);
  });

  it("never at the cost of something that was typed", () => {
    const fulfilled = fc
      .tuple(crowdedDraft, crowdedMetadata)
      .chain(([draft, metadata]) =>
        fc.constantFrom(metadata, draftMetadata(draft)).map((now) => ({ draft, now })),
      );
    fc.assert(
      fc.property(fulfilled, ({ draft, now }) => {
        if (!isFulfilled(draft, MERGE, snapshotOf(now))) return;
        for (const row of draft.rows.filter(isTouched)) {
          const removed = row.isRemoved ? row.original?.key : undefined;
          if (removed !== undefined && !draftMetadata(draft).has(removed))
            expect(now.has(removed)).toBe(false);
          else if (!row.isRemoved) expect(now.get(row.key)).toBe(row.value);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function edited(draft: Draft, edit: Edit | undefined): Draft {
  return edit ? applyEdit(draft, edit) : draft;
}

describe("a kept draft", () => {
  const fixture = createSandboxFixture();
  const { dnanexus } = fixture;
  afterEach(() => fixture.control("reset", {}));
  const { objectId, project } = LIVER;
  const writeOutside = (set: Record<string, string>) =>
    fixture.control("write", { platform: "dnanexus", object: objectId, project, set });

  /** Stores a draft as a tab that was closed since. */
  const keepDraft = async () => {
    const tabs = createTabs(dnanexus);
    const { draft, autosave } = await tabs.openTab().open();
    typeValue(draft, "tissue", "kidney");
    typeValue(draft, "disease", "none");
    await autosave.leave();
    return tabs;
  };

  it("that has nothing left to do is put away when it is opened, and leaves the device", async () => {
    const tabs = await keepDraft();
    await writeOutside({ tissue: "kidney", disease: "none", reviewed_by: "Ada" });
    const { draft, autosave } = await tabs.openTab().open();
    expect(autosave.getState()).toMatchObject({ fulfilledCount: 2, offer: undefined });
    expect(draft.getState().draft.base.metadata.get("reviewed_by")).toBe("Ada");
    expect(draft.getState().draft.rows.some(isTouched)).toBe(false);
    expect(draft.getState().history.past).toBeUndefined();
    await vi.waitFor(async () => expect(await tabs.storage().list()).toEqual([]));
    autosave.dismissFulfilled();
    expect(autosave.getState().fulfilledCount).toBeUndefined();
  });

  it("with one wish left is opened as it was kept", async () => {
    const tabs = await keepDraft();
    await writeOutside({ tissue: "kidney" });
    const work = await tabs.openTab().open();
    expect(work.autosave.getState().fulfilledCount).toBeUndefined();
    expect(work.autosave.getState().offer?.metadata.get("tissue")).toBe("kidney");
    expect(valueUnder(work, "disease")).toBe("none");
    expect(await tabs.storage().list()).toHaveLength(1);
  });

  it("that another tab edits is left to that one", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await first.autosave.saver.flush();
    await writeOutside({ tissue: "kidney" });
    const { draft, autosave } = await tabs.openTab().open();
    expect(autosave.getState().fulfilledCount).toBeUndefined();
    expect(draft.getState().draft.rows.some(isTouched)).toBe(true);
    expect(await tabs.storage().list()).toHaveLength(1);
  });
});
