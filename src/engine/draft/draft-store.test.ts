import { afterEach, describe, expect, it } from "vitest";
import { rowState } from "#core/draft/draft.ts";
import { proposeKeys } from "#core/draft/propose-keys.ts";
import type { Issue } from "#core/lint/issue.ts";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import {
  addPair,
  CHR20,
  createSandboxFixture,
  LIVER,
  openDraft,
  rowOf,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { openConflicts } from "./conflicts.ts";
import type { DraftStore } from "./draft-store.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

function wanted(store: DraftStore, key: string) {
  return store.getState().draft.rows.find((row) => row.key === key);
}

/** Somebody else's write, and the describe after it. */
async function afterOthers(store: DraftStore, set: Record<string, string>, remove: string[] = []) {
  const { ref } = store.getState().draft.base;
  await fixture.control("write", {
    platform: "dnanexus",
    object: ref.objectId,
    project: ref.project,
    set,
    remove,
  });
  return fixture.dnanexus.describe(ref);
}

describe("a draft store", () => {
  it("derives plan, issues and change set at every stroke", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    expect(store.getState().plan.requests).toEqual([]);
    typeValue(store, "tissue", "x".repeat(701));
    const { plan, issues, changeSet } = store.getState();
    expect([...changeSet.updated.keys()]).toEqual(["tissue"]);
    expect(plan.requests[0]?.path).toBe("/file-SandboxLiverBam000000001/setProperties");
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "too-long", bytes: 701, severity: "block" }),
    );
  });

  it("keeps the list of rows the same array while no row comes or goes", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    const { rowIds } = store.getState();
    typeValue(store, "tissue", "kidney");
    expect(store.getState().rowIds).toBe(rowIds);
    addPair(store, "batch", "B7");
    expect(store.getState().rowIds).toHaveLength(rowIds.length + 1);
  });

  it("makes the strokes of one session one step, and Escape takes back just them", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    const row = rowOf(store, "tissue");
    for (const text of ["k", "ki", "kid"]) store.typeInCell(row, "value", text, "first");
    store.endSession();
    for (const text of ["kidn", "kidne"]) store.typeInCell(row, "value", text, "second");
    store.abandonSession("second");
    expect(wanted(store, "tissue")?.value).toBe("kid");
    store.undo();
    expect(wanted(store, "tissue")?.value).toBe("Liver");
    store.redo();
    expect(wanted(store, "tissue")?.value).toBe("kid");
  });

  it("makes no step of a describe that found nothing new", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", "kidney");
    const { past } = store.getState().history;
    const fresh = await fixture.dnanexus.describe(LIVER);
    store.rebase(fresh);
    expect(store.getState().history.past).toBe(past);
    expect(store.getState().draft.base).toBe(fresh);
  });

  it("takes over what others changed where it doesn't collide, as a step that can be undone", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", "kidney");
    store.rebase(await afterOthers(store, { new_key: "theirs" }));
    expect(store.getState().conflicts.takenOver).toEqual(["new_key"]);
    expect(wanted(store, "new_key")?.value).toBe("theirs");
    expect([...store.getState().changeSet.updated.keys()]).toEqual(["tissue"]);
    store.undo();
    expect(wanted(store, "new_key")).toBeUndefined();
  });
});

describe("a conflict", () => {
  const collide = async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", "kidney");
    store.rebase(await afterOthers(store, { tissue: "lung" }));
    return store;
  };
  const unsettled = (store: DraftStore) => {
    const { conflicts, draft } = store.getState();
    return openConflicts(conflicts, draft).map(({ key }) => key);
  };

  it("stays open until a side is chosen", async () => {
    const store = await collide();
    expect(unsettled(store)).toEqual(["tissue"]);
    store.chooseSide("tissue", "mine");
    expect(unsettled(store)).toEqual([]);
    expect(wanted(store, "tissue")?.value).toBe("kidney");
  });

  it("settled for theirs leaves nothing to send, and can be turned round", async () => {
    const store = await collide();
    store.chooseSide("tissue", "theirs");
    expect(store.getState().plan.requests).toEqual([]);
    store.chooseSide("tissue", "mine");
    expect(wanted(store, "tissue")?.value).toBe("kidney");
    expect(unsettled(store)).toEqual([]);
  });

  it("is open again when the choice is undone", async () => {
    const store = await collide();
    store.chooseSide("tissue", "theirs");
    store.undo();
    expect(unsettled(store)).toEqual(["tissue"]);
  });

  it("that wasn't settled is not forgotten at the next describe", async () => {
    const store = await collide();
    store.rebase(await afterOthers(store, { unrelated: "x" }));
    expect(unsettled(store)).toEqual(["tissue"]);
    expect(store.getState().conflicts.items[0]).toMatchObject({
      base: "Liver",
      theirs: "lung",
      mine: "kidney",
    });
  });

  it("is gone when the others went back to what it was", async () => {
    const store = await collide();
    store.rebase(await afterOthers(store, { tissue: "Liver" }));
    expect(unsettled(store)).toEqual([]);
    expect(wanted(store, "tissue")?.value).toBe("kidney");
  });

  it("is gone when the others came to the same value", async () => {
    const store = await collide();
    store.rebase(await afterOthers(store, { tissue: "kidney" }));
    expect(unsettled(store)).toEqual([]);
  });

  it("is put aside with the rebase that found it, and comes back with it", async () => {
    const store = await collide();
    store.undo();
    expect(unsettled(store)).toEqual([]);
    store.redo();
    expect(unsettled(store)).toEqual(["tissue"]);
  });
});

describe("after a verified write", () => {
  it("a draft is clean, in the platform's order, and merges again", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", "kidney");
    store.setMode(replaceMode(false));
    store.settle(await afterOthers(store, { tissue: "kidney" }));
    const { draft, history, mode } = store.getState();
    expect(draft.rows.every((row) => rowState(row) === "same")).toBe(true);
    expect([history.past, history.future, mode]).toEqual([undefined, undefined, MERGE]);
  });

  it("a null that the platform ignored is still marked", async () => {
    const store = await openDraft(fixture.sevenbridges, CHR20);
    typeValue(store, "tissue", "kidney");
    store.toggleRemoved(rowOf(store, "old_pipeline"));
    await fixture.control("write", {
      platform: "sevenbridges",
      object: CHR20.objectId,
      set: { tissue: "kidney" },
    });
    store.settle(await fixture.sevenbridges.describe(CHR20));
    expect([...store.getState().changeSet.removed.keys()]).toEqual(["old_pipeline"]);
    expect([...store.getState().changeSet.updated.keys()]).toEqual([]);
  });
});

describe("the state of a draft store", () => {
  /** A platform that counts how often it was asked for a plan. */
  const createCountingPlatform = () => {
    const counts = { plans: 0 };
    const platform: MetadataPlatform = {
      ...fixture.dnanexus,
      plan: (...call) => {
        counts.plans += 1;
        return fixture.dnanexus.plan(...call);
      },
    };
    return { platform, counts };
  };

  it("plans only when somebody reads the plan, and once for one draft and mode", async () => {
    const { platform, counts } = createCountingPlatform();
    const store = await openDraft(platform, LIVER);
    typeValue(store, "tissue", "kidney");
    store.show({ text: "tis" });
    store.setLocked(true);
    store.setLocked(false);
    store.setRules("none", () => []);
    expect(counts.plans).toBe(0);
    const { plan } = store.getState();
    expect([counts.plans, plan.requests.length]).toEqual([1, 1]);
    store.show({ text: "" });
    store.setLocked(true);
    expect(store.getState().plan).toBe(plan);
    expect(counts.plans).toBe(1);
  });

  it("finds issues only when somebody reads them, and again when the rules change", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    let checks = 0;
    const issue: Issue = { code: "empty-key", severity: "warn", place: "draft", key: "" };
    store.setRules("counted", () => {
      checks += 1;
      return [issue];
    });
    typeValue(store, "tissue", "kidney");
    store.show({ text: "tis" });
    expect(checks).toBe(0);
    const { issues } = store.getState();
    expect([checks, issues.at(-1)]).toEqual([1, issue]);
    store.setMode(replaceMode(true));
    expect(store.getState().issues).toBe(issues);
    store.setRules("counted", undefined);
    expect(store.getState().issues).not.toContain(issue);
    expect(checks).toBe(1);
  });

  it("tells listeners of an action once, when all of it has happened", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", "kidney");
    const fresh = await afterOthers(store, { tissue: "lung" });
    const seen: number[] = [];
    store.subscribe(({ conflicts, draft }) => seen.push(openConflicts(conflicts, draft).length));
    store.rebase(fresh);
    expect(seen).toEqual([1]);
    store.chooseSide("tissue", "theirs");
    expect(seen).toEqual([1, 0]);
    store.propose((draft) =>
      proposeKeys(draft, fresh, [{ key: "tissue", wanted: "heart", expected: "skin" }]),
    );
    expect(seen).toEqual([1, 0, 1]);
  });

  it("keeps what was found of the pairs that a stroke doesn't touch", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    typeValue(store, "tissue", " kidney");
    typeValue(store, "disease", " none");
    const before = store.getState();
    typeValue(store, "disease", " no");
    const after = store.getState();
    const ofTissue = ({ issues }: typeof after) => issues.find(({ key }) => key === "tissue");
    expect(ofTissue(after)).toBe(ofTissue(before));
    expect(ofTissue(after)?.code).toBe("outer-blank");
    expect(after.draft.rows.filter((row, index) => row !== before.draft.rows[index])).toHaveLength(1);
  });

  it("doesn't change when an action does nothing", async () => {
    const store = await openDraft(fixture.dnanexus, LIVER);
    const before = store.getState();
    store.undo();
    store.redo();
    store.endSession();
    store.chooseSide("tissue", "mine");
    expect(store.getState()).toBe(before);
  });
});
