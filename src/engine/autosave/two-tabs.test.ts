import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { rowState } from "#core/draft/draft.ts";
import { createHandTimers } from "#trials/draft-fixture.ts";
import { createTabs, holdOf, valueUnder } from "#trials/drafts-fixture.ts";
import { createSandboxFixture, typeValue } from "#trials/sandbox-fixture.ts";
import { StorageError } from "../storage/storage-error.ts";

const fixture = createSandboxFixture();
const { dnanexus } = fixture;
afterEach(() => fixture.control("reset", {}));

const untilHold = (work: Parameters<typeof holdOf>[0], kind: string) =>
  vi.waitFor(() => expect(holdOf(work)).toBe(kind));

describe("of two tabs with one draft", () => {
  it("the second is read-only, and shows what the first has stored", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await first.autosave.saver.flush();
    const second = await tabs.openTab().open();
    expect([holdOf(first), holdOf(second)]).toEqual(["here", "elsewhere"]);
    expect(valueUnder(second, "tissue")).toBe("kidney");
    typeValue(second.draft, "tissue", "lung");
    second.draft.undo();
    expect(valueUnder(second, "tissue")).toBe("kidney");
  });

  it("the one that takes over gets what was typed a moment ago, and the other is read-only and still shows it", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab().open();
    const second = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await second.autosave.takeOver();
    expect([holdOf(first), holdOf(second)]).toEqual(["elsewhere", "here"]);
    expect(first.autosave.getState().hold).toMatchObject({ wasTaken: true });
    expect([valueUnder(first, "tissue"), valueUnder(second, "tissue")]).toEqual(["kidney", "kidney"]);
    typeValue(first.draft, "tissue", "nobody");
    expect(valueUnder(first, "tissue")).toBe("kidney");

    typeValue(second.draft, "disease", "none");
    await first.autosave.takeOver();
    expect([holdOf(first), holdOf(second)]).toEqual(["here", "elsewhere"]);
    expect(valueUnder(first, "disease")).toBe("none");
  });

  it("the waiting one goes on when the other is closed, or shows something else", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab().open();
    const second = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await first.autosave.leave();
    await untilHold(second, "here");
    expect(valueUnder(second, "tissue")).toBe("kidney");
    await first.autosave.enter();
    expect(holdOf(first)).toBe("elsewhere");
  });

  it("one that doesn't answer is taken from after a time limit, and can't store over the other any more", async () => {
    const tabs = createTabs(dnanexus);
    const deaf = { postMessage: () => {}, close: () => {}, onmessage: null };
    const sleepersTime = createHandTimers();
    const asleep = await tabs.openTab({ openChannel: () => deaf, timers: sleepersTime }).open();
    typeValue(asleep.draft, "tissue", "kidney");
    await asleep.autosave.saver.flush();
    typeValue(asleep.draft, "tissue", "typed while nobody listened");
    const second = await tabs.openTab().open();
    const taken = second.autosave.takeOver();
    await new Promise((asked) => setTimeout(asked));
    tabs.timers.pass(1600);
    await taken;
    expect(valueUnder(second, "tissue")).toBe("kidney");
    await untilHold(asleep, "overtaken");
    expect(valueUnder(asleep, "tissue")).toBe("typed while nobody listened");
    expect(await asleep.autosave.saver.flush()).toBe(false);
    typeValue(second.draft, "disease", "none");
    expect(await second.autosave.saver.flush()).toBe(true);

    const takenBack = asleep.autosave.takeOver();
    await new Promise((asked) => setTimeout(asked));
    sleepersTime.pass(1600);
    await takenBack;
    expect([valueUnder(asleep, "tissue"), valueUnder(asleep, "disease")]).toEqual(["kidney", "none"]);
  });

  it("one that can't store doesn't let go", async () => {
    const tabs = createTabs(dnanexus);
    const save = () => Promise.reject(new StorageError("full"));
    const first = await tabs.openTab({ storage: { ...tabs.storage(), save } }).open();
    const second = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await second.autosave.takeOver();
    expect(second.autosave.getState().hold).toMatchObject({ kind: "elsewhere", refusal: "not-stored" });
    expect(holdOf(first)).toBe("here");
    typeValue(first.draft, "tissue", "still typing");
    expect(valueUnder(first, "tissue")).toBe("still typing");
  });

  it("one that submits doesn't let go before it has ended", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab().open();
    const second = await tabs.openTab().open();
    typeValue(first.draft, "tissue", "kidney");
    await first.review.open();
    await fixture.control("settings", { latencyMs: 100 });
    const submitted = first.review.submit("");
    await second.autosave.takeOver();
    expect(second.autosave.getState().hold).toMatchObject({ refusal: "submitting" });
    await submitted;
    await second.autosave.takeOver();
    await vi.waitFor(() => expect(valueUnder(second, "tissue")).toBe("kidney"));
    expect(second.draft.getState().draft.rows.every((row) => rowState(row) === "same")).toBe(true);
  });

  it("a third one takes over from whichever writes", async () => {
    const tabs = createTabs(dnanexus);
    const works = [await tabs.openTab().open(), await tabs.openTab().open(), await tabs.openTab().open()];
    await Promise.all([works[1]?.autosave.takeOver(), works[2]?.autosave.takeOver()]);
    await vi.waitFor(() => expect(works.filter((work) => holdOf(work) === "here")).toHaveLength(1));
  });
});

describe("without Web Locks", () => {
  it("both tabs write, and the one that comes too late is told instead of overwriting", async () => {
    const tabs = createTabs(dnanexus);
    const first = await tabs.openTab({ locks: undefined }).open();
    typeValue(first.draft, "tissue", "kidney");
    await first.autosave.saver.flush();
    const second = await tabs.openTab({ locks: undefined }).open();
    expect([holdOf(first), holdOf(second)]).toEqual(["unguarded", "unguarded"]);
    typeValue(second.draft, "tissue", "lung");
    await second.autosave.saver.flush();
    typeValue(first.draft, "disease", "none");
    await first.autosave.saver.flush();
    expect(holdOf(first)).toBe("overtaken");
    expect(valueUnder(first, "disease")).toBe("none");
    await first.autosave.takeOver();
    expect([holdOf(first), valueUnder(first, "tissue")]).toEqual(["unguarded", "lung"]);
  });
});

describe("whatever two tabs do", () => {
  const deed = fc.record({
    tab: fc.constantFrom(0, 1),
    what: fc.constantFrom("type", "type", "type", "flush", "pass", "take", "leave", "enter", "undo"),
  });

  it("there is at most one writer, and nothing that was typed is lost", async () => {
    const keys = ["tissue", "disease", "sample_id", "library_id"];
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const tabs = createTabs(dnanexus);
        const works = [await tabs.openTab().open(), await tabs.openTab().open()];
        let last = new Map<string, unknown>();
        for (const [step, { tab, what }] of deeds.entries()) {
          const work = works[tab];
          if (!work) continue;
          const key = keys[step % keys.length] ?? "tissue";
          const isWriter = !work.draft.getState().isLocked;
          if (what === "type") typeValue(work.draft, key, `typed ${step}`);
          if (what === "undo") work.draft.undo();
          if (isWriter && (what === "type" || what === "undo"))
            last = new Map(keys.map((name) => [name, valueUnder(work, name)]));
          if (what === "flush") await work.autosave.saver.flush();
          if (what === "pass") tabs.timers.pass(260);
          if (what === "take") await work.autosave.takeOver();
          if (what === "leave") await work.autosave.leave();
          if (what === "enter") await work.autosave.enter();
          expect(works.filter((one) => !one.draft.getState().isLocked).length).toBeLessThanOrEqual(1);
        }
        for (const { autosave } of works) await autosave.leave();
        const after = await tabs.openTab().open();
        for (const [key, value] of last) expect([key, valueUnder(after, key)]).toEqual([key, value]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
