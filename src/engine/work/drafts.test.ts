import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createTabs, holdOf, valueUnder } from "#trials/drafts-fixture.ts";
import { createSandboxFixture, LIVER, typeValue } from "#trials/sandbox-fixture.ts";
import { createDraftStorage, type DraftStorage } from "../autosave/draft-storage.ts";
import { StorageError } from "../storage/storage-error.ts";

const fixture = createSandboxFixture();
const { dnanexus } = fixture;
afterEach(() => fixture.control("reset", {}));

function writeOutside(set: Record<string, string>) {
  const { objectId, project } = LIVER;
  return fixture.control("write", { platform: "dnanexus", object: objectId, project, set });
}

/** A storage of which some calls are other than usual. */
function storageWith(changed: Partial<DraftStorage>): DraftStorage {
  return { ...createDraftStorage(`odd ${Math.random()}`), ...changed };
}

describe("the drafts of a page", () => {
  it("find a draft again as it was left, whatever was described since", async () => {
    const { open } = createTabs(dnanexus).openTab();
    const work = await open();
    typeValue(work.draft, "tissue", "kidney");
    expect(await open()).toBe(work);
    expect(valueUnder(work, "tissue")).toBe("kidney");
  });

  it("don't keep an object for a page that couldn't describe it, however fast it was told so", async () => {
    const tabs = createTabs(dnanexus);
    const { locks } = tabs.browser;
    if (!locks) throw new Error("this browser has locks");
    // The lock comes after the refusal, as it may in a browser.
    const request: LockManager["request"] = async (name: string, ...call: unknown[]) => {
      await new Promise((resolve) => setTimeout(resolve));
      return Reflect.apply(locks.request, undefined, [name, ...call]);
    };
    const { drafts, open } = tabs.openTab({ locks: { request } });
    const place = { account: "curator", ref: LIVER };
    const refused = drafts.open(dnanexus, place, () => Promise.reject(new Error("no session")));
    await expect(refused).rejects.toThrow("no session");
    expect(holdOf(await open())).toBe("here");
  });

  it("keep the copies of an object and the accounts apart", async () => {
    const { drafts, open } = createTabs(dnanexus).openTab();
    const first = await open();
    const ref = { ...LIVER, project: "project-SandboxReadOnly000000001" };
    const other = await drafts.open(dnanexus, { account: "curator", ref }, () => dnanexus.describe(ref));
    const viewer = await drafts.open(dnanexus, { account: "viewer", ref: LIVER }, () =>
      dnanexus.describe(LIVER),
    );
    expect(new Set([first, other, viewer]).size).toBe(3);
  });

  it("have something that isn't stored from a stroke until its transaction is complete", async () => {
    const tabs = createTabs(dnanexus);
    const { drafts, open } = tabs.openTab();
    const { draft, autosave } = await open();
    expect(drafts.hasUnstored()).toBe(false);
    typeValue(draft, "tissue", "kidney");
    expect([drafts.hasUnstored(), autosave.saver.getState().kind]).toEqual([true, "saving"]);
    tabs.timers.pass(300);
    await vi.waitFor(() => expect(autosave.saver.getState().kind).toBe("saved"));
    expect(drafts.hasUnstored()).toBe(false);
  });

  it("don't keep a draft of which every change was taken back", async () => {
    const tabs = createTabs(dnanexus);
    const { draft, autosave } = await tabs.openTab().open();
    typeValue(draft, "tissue", "kidney");
    await autosave.saver.flush();
    expect(await tabs.storage().list()).toHaveLength(1);
    draft.undo();
    await autosave.saver.flush();
    expect(await tabs.storage().list()).toEqual([]);
    expect(autosave.saver.getState()).toEqual({ kind: "nothing" });
  });

  it("go on after a crash with the draft, its undo, its mode, its filters and its sort", async () => {
    const tabs = createTabs(dnanexus);
    const crashed = await tabs.openTab().open();
    typeValue(crashed.draft, "tissue", "kidney");
    typeValue(crashed.draft, "tissue", "lung");
    crashed.draft.undo();
    const shown = { text: "tis", only: "changed", sort: { by: "value", direction: "descending" } } as const;
    crashed.draft.show(shown);
    await crashed.autosave.saver.flush();

    const { draft } = await createTabsAfterCrash(tabs).open();
    expect(draft.getState()).toMatchObject({ shown });
    draft.redo();
    expect(draft.getState().draft.rows.find(({ key }) => key === "tissue")?.value).toBe("lung");
    draft.undo();
    draft.undo();
    expect(draft.getState().changeSet.updated.size).toBe(0);
  });

  it("offer a describe that found something else, and write nothing of it into the draft", async () => {
    const tabs = createTabs(dnanexus);
    const before = await tabs.openTab().open();
    typeValue(before.draft, "tissue", "kidney");
    await before.autosave.leave();
    await writeOutside({ disease: "theirs" });

    const work = await createTabsAfterCrash(tabs).open();
    expect(valueUnder(work, "disease")).not.toBe("theirs");
    const { offer } = work.autosave.getState();
    expect(offer?.metadata.get("disease")).toBe("theirs");
    if (offer) work.draft.rebase(offer);
    expect(valueUnder(work, "disease")).toBe("theirs");
    expect(valueUnder(work, "tissue")).toBe("kidney");
  });

  it("offer nothing when the describe found the same, and leave the age of the draft as it is", async () => {
    const tabs = createTabs(dnanexus);
    const before = await tabs.openTab().open();
    typeValue(before.draft, "tissue", "kidney");
    await before.autosave.leave();
    const { autosave } = await createTabsAfterCrash(tabs).open();
    expect(autosave.getState().offer).toBeUndefined();
    expect(autosave.saver.isStored()).toBe(true);
  });

  it("begin anew when the draft was discarded while it wasn't shown", async () => {
    const tabs = createTabs(dnanexus);
    const work = await tabs.openTab().open();
    typeValue(work.draft, "tissue", "kidney");
    await work.autosave.leave();
    const [listed] = await tabs.storage().list();
    await tabs.storage().remove(listed?.id ?? "");
    await work.autosave.enter();
    expect(valueUnder(work, "tissue")).toBe("Liver");
    expect(holdOf(work)).toBe("here");
  });
});

describe("a storage that fails", () => {
  it("is said at once, and what was typed is stored when there is room again", async () => {
    const tabs = createTabs(dnanexus);
    const real = tabs.storage();
    let isFull = true;
    const save: DraftStorage["save"] = async (write) => {
      if (isFull) throw new StorageError("full");
      return real.save(write);
    };
    const { drafts, open } = tabs.openTab({ storage: { ...real, save } });
    const { draft, autosave } = await open();
    typeValue(draft, "tissue", "kidney");
    await autosave.saver.flush();
    expect(autosave.saver.getState()).toMatchObject({ kind: "failed", error: { problem: "full" } });
    typeValue(draft, "disease", "none");
    expect(autosave.saver.getState().kind).toBe("failed");
    expect(drafts.hasUnstored()).toBe(true);
    isFull = false;
    await autosave.retry();
    expect(autosave.saver.getState().kind).toBe("saved");
    expect(await real.list()).toMatchObject([{ head: { changeCount: 2 } }]);
  });

  it("by not answering is said within a second, and taken back when it answers", async () => {
    const tabs = createTabs(dnanexus);
    const real = tabs.storage();
    let answer = () => {};
    const save: DraftStorage["save"] = async (write) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return real.save(write);
    };
    const { draft, autosave } = await tabs.openTab({ storage: { ...real, save } }).open();
    typeValue(draft, "tissue", "kidney");
    const stored = autosave.saver.flush();
    tabs.timers.pass(950);
    expect(autosave.saver.getState()).toMatchObject({ kind: "failed", error: { problem: "silent" } });
    answer();
    await stored;
    expect(autosave.saver.getState().kind).toBe("saved");
  });

  it("at reading doesn't keep the object from being opened, and is tried again on request", async () => {
    const tabs = createTabs(dnanexus);
    const before = await tabs.openTab().open();
    typeValue(before.draft, "tissue", "kidney");
    await before.autosave.leave();
    const real = tabs.storage();
    let isBroken = true;
    const find: DraftStorage["find"] = async (key) => {
      if (isBroken) throw new StorageError("unavailable");
      return real.find(key);
    };
    const work = await tabs.openTab({ storage: { ...real, find } }).open();
    expect(valueUnder(work, "tissue")).toBe("Liver");
    expect(work.autosave.getState().readError).toMatchObject({ problem: "unavailable" });
    isBroken = false;
    await work.autosave.retry();
    expect(work.autosave.getState().readError).toBeUndefined();
    expect(valueUnder(work, "tissue")).toBe("kidney");
  });

  it("by not answering at reading shows the draft as soon as it answers", async () => {
    const tabs = createTabs(dnanexus);
    const before = await tabs.openTab().open();
    typeValue(before.draft, "tissue", "kidney");
    await before.autosave.leave();
    const real = tabs.storage();
    let isSilent = true;
    const find: DraftStorage["find"] = (key) => (isSilent ? new Promise(() => {}) : real.find(key));
    const opening = tabs.openTab({ storage: { ...real, find } }).open();
    await new Promise((asked) => setTimeout(asked));
    tabs.timers.pass(950);
    const work = await opening;
    expect(work.autosave.getState().readError).toMatchObject({ problem: "silent" });
    expect(valueUnder(work, "tissue")).toBe("Liver");
    isSilent = false;
    tabs.timers.pass(1000);
    await vi.waitFor(() => expect(valueUnder(work, "tissue")).toBe("kidney"));
    expect(work.autosave.getState().readError).toBeUndefined();
  });

  it("because site data was cleared gets the whole draft anew", async () => {
    const tabs = createTabs(dnanexus);
    const { draft, autosave } = await tabs.openTab().open();
    typeValue(draft, "tissue", "kidney");
    await autosave.saver.flush();
    const [listed] = await tabs.storage().list();
    await tabs.storage().remove(listed?.id ?? "");
    typeValue(draft, "disease", "none");
    await autosave.saver.flush();
    expect(autosave.saver.getState().kind).toBe("saved");
    expect(await tabs.storage().list()).toMatchObject([{ head: { changeCount: 2, editCount: 2 } }]);
  });

  it("keeps nobody from leaving a page without changes", async () => {
    const find: DraftStorage["find"] = () => Promise.reject(new StorageError("unavailable"));
    const tabs = createTabs(dnanexus);
    const { drafts, open } = tabs.openTab({ storage: storageWith({ find }) });
    await open();
    expect(drafts.hasUnstored()).toBe(false);
  });
});

/** The browser was killed and started again: no lock is held, nothing is in memory. */
function createTabsAfterCrash(tabs: ReturnType<typeof createTabs>) {
  const { browser } = createTabs(dnanexus);
  return tabs.openTab({ locks: browser.locks, openChannel: browser.openChannel });
}
