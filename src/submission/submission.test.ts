import { describe, expect, it } from "vitest";
import { type RequestPlan, replaceMode } from "#core/write/request-plan.ts";
import {
  addPair,
  CHR20,
  createSandboxFixture,
  LIVER,
  openDraft,
  quickEffects,
  rowOf,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { createRetryBudget } from "./retry-budget.ts";
import { createSubmission, type SubmissionEffects } from "./submission.ts";
import type { SubmissionState } from "./submission-state.ts";

function submitPlan(plan: RequestPlan, effects: SubmissionEffects) {
  return createSubmission(plan, effects).run();
}

const WRITES = { dnanexus: "setProperties", sevenbridges: "PATCH metadata" } as const;

describe.each(["dnanexus", "sevenbridges"] as const)("a submit on %s", (name) => {
  const begin = async () => {
    const fixture = createSandboxFixture();
    const platform = fixture[name];
    const store = await openDraft(platform, name === "dnanexus" ? LIVER : CHR20);
    typeValue(store, "tissue", "kidney");
    addPair(store, "batch", "B7");
    const submit = (states: SubmissionState["kind"][] = []) => {
      const submission = createSubmission(store.getState().plan, quickEffects(platform));
      submission.subscribe(({ state }) => states.at(-1) === state.kind || states.push(state.kind));
      return submission.run();
    };
    return { ...fixture, platform, store, submit };
  };
  const fault = (control: (path: string, body: unknown) => Promise<unknown>, kind: string, times = 1) =>
    control("faults", [{ on: WRITES[name], fault: kind, times }]);

  it("is checked, sent once and read back", async () => {
    const { submit, historyOf, store } = await begin();
    const states: SubmissionState["kind"][] = [];
    const { plan } = store.getState();
    expect(await submit(states)).toMatchObject({ kind: "verified", verification: { isAsExpected: true } });
    expect(states).toEqual(["checked", "intent", "reading-back", "ended"]);
    const [commit, ...more] = await historyOf();
    expect(more).toEqual([]);
    expect(commit?.requestBody).toBe(plan.requests[0]?.body);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "kidney", batch: "B7" });
  });

  it("isn't sent when a touched key changed after the review", async () => {
    const { submit, historyOf, control, store } = await begin();
    const { ref } = store.getState().draft.base;
    await control("write", {
      platform: name,
      object: ref.objectId,
      project: ref.project,
      set: { tissue: "lung" },
    });
    expect(await submit()).toMatchObject({ kind: "conflict" });
    expect((await historyOf()).map(({ operation }) => operation)).toEqual(["outside write"]);
  });

  it("goes on when another key changed after the review, and leaves that key alone", async () => {
    const { submit, historyOf, control, store } = await begin();
    const { ref } = store.getState().draft.base;
    await control("write", {
      platform: name,
      object: ref.objectId,
      project: ref.project,
      set: { other: "theirs" },
    });
    const result = await submit();
    expect(result).toMatchObject({ kind: "verified" });
    expect((await historyOf()).at(-1)?.after).toMatchObject({ other: "theirs", tissue: "kidney" });
    const keys = "verification" in result ? result.verification.keys : [];
    expect(keys.find(({ key }) => key === "other")).toMatchObject({ isOurs: false, found: "theirs" });
  });

  it("whose answer was lost after the commit is settled by reading back, not sent again", async () => {
    const { submit, historyOf, control } = await begin();
    await fault(control, "reset-after-commit");
    expect(await submit()).toMatchObject({ kind: "verified", error: { facts: { kind: "unreachable" } } });
    expect(await historyOf()).toHaveLength(1);
  });

  it("that was lost before the commit is sent once more, after reading back", async () => {
    const { submit, historyOf, control } = await begin();
    await fault(control, "reset-before-commit");
    expect(await submit()).toMatchObject({ kind: "verified" });
    expect(await historyOf()).toHaveLength(1);
  });

  it("that is lost again and again is given up after three, and each of them may still arrive", async () => {
    const { submit, historyOf, control } = await begin();
    await fault(control, "reset-before-commit", 9);
    expect(await submit()).toMatchObject({ kind: "unknown", openSends: [1, 2, 3], fresh: {} });
    expect(await historyOf()).toEqual([]);
    const faults = (await control("faults")) as { used: number }[];
    expect(faults[0]?.used).toBe(3);
  });

  it.each(["status:500", "html-200", "empty-200", "wrong-json"])(
    "answered with %s is judged by reading back",
    async (kind) => {
      const { submit, historyOf, control } = await begin();
      await fault(control, kind);
      expect(await submit()).toMatchObject({ kind: "verified" });
      expect((await historyOf()).length).toBeGreaterThanOrEqual(1);
      expect((await historyOf()).at(-1)?.after).toMatchObject({ tissue: "kidney", batch: "B7" });
    },
  );

  it("that the platform refuses changes nothing and keeps what the platform said", async () => {
    const { submit, historyOf, control } = await begin();
    await fault(control, "status:401");
    expect(await submit()).toMatchObject({
      kind: "refused",
      wasSent: true,
      error: { facts: { status: 401 } },
    });
    expect(await historyOf()).toEqual([]);
  });

  it.each([400, 401, 403, 404, 409, 412, 422])(
    "that is refused with %i and carried out all the same is saved, and the refusal told",
    async (status) => {
      const { submit, historyOf, control } = await begin();
      await fault(control, `status-after-commit:${status}`);
      expect(await submit()).toMatchObject({
        kind: "verified",
        wasRefused: true,
        error: { facts: { status } },
      });
      expect(await historyOf()).toHaveLength(1);
    },
  );

  it("of which the platform drops or alters a key is told apart from a saved one", async () => {
    const { submit, control } = await begin();
    await fault(control, "drops-key:batch");
    const result = await submit();
    expect(result.kind).toBe("differs");
    const keys = "verification" in result ? result.verification.keys : [];
    expect(keys.map(({ key, verdict }) => [key, verdict])).toEqual([
      ["tissue", "as-expected"],
      ["batch", "missing"],
    ]);
  });

  it("that can't be read back is unknown, never saved", async () => {
    const { platform, store, control } = await begin();
    const reads = name === "dnanexus" ? "describe" : "GET file";
    const effects = quickEffects(platform);
    const result = await submitPlan(store.getState().plan, {
      ...effects,
      platform: {
        ...platform,
        send: async (request, options) => {
          const receipt = await platform.send(request, options);
          await control("faults", [{ on: reads, fault: "status:500", times: 50 }]);
          return receipt;
        },
      },
    });
    expect(result).toMatchObject({ kind: "unknown" });
  });

  it("asks nothing of a platform that wants a wait before that is over", async () => {
    const { platform, store, control } = await begin();
    await fault(control, "retry-after:7");
    const log: (string | number)[] = [];
    await submitPlan(store.getState().plan, {
      ...quickEffects(platform),
      wait: async (delayMs) => void log.push(delayMs),
      platform: {
        ...platform,
        send: async (request, options) => {
          log.push("send");
          return platform.send(request, options);
        },
        describe: async (ref, options) => {
          log.push("describe");
          return platform.describe(ref, options);
        },
      },
    });
    expect(log.slice(0, 4)).toEqual(["describe", "send", 7000, "describe"]);
  });

  it("asks before it sits out a wait of hours, before it was sent and after", async () => {
    const { platform, store, control } = await begin();
    const reads = name === "dnanexus" ? "describe" : "GET file";
    const stoppedAtPause = async () => {
      const wait = async () => expect.unreachable();
      const submission = createSubmission(store.getState().plan, { ...quickEffects(platform), wait });
      submission.subscribe(({ state }) => {
        if (state.kind === "paused") queueMicrotask(submission.stop);
      });
      return submission.run();
    };
    await control("faults", [{ on: reads, fault: "retry-after:7200" }]);
    expect(await stoppedAtPause()).toMatchObject({ kind: "refused", wasSent: false });
    await fault(control, "retry-after:7200");
    expect(await stoppedAtPause()).toMatchObject({
      kind: "unknown",
      error: { facts: { retryAfterMs: 7_200_000 } },
    });
  });

  it("isn't sent when the check itself fails", async () => {
    const { submit, historyOf, control } = await begin();
    await control("faults", [{ on: "*", fault: "status:401", times: 1 }]);
    expect(await submit()).toMatchObject({ kind: "refused", wasSent: false });
    expect(await historyOf()).toEqual([]);
  });
});

describe("a replace on Seven Bridges", () => {
  const begin = async () => {
    const fixture = createSandboxFixture();
    const store = await openDraft(fixture.sevenbridges, CHR20);
    store.toggleRemoved(rowOf(store, "old_pipeline"));
    store.setMode(replaceMode(true));
    return {
      ...fixture,
      store,
      submit: () => submitPlan(store.getState().plan, quickEffects(fixture.sevenbridges)),
    };
  };

  it("isn't sent when any key at all changed after the review", async () => {
    const { submit, historyOf, control } = await begin();
    await control("write", {
      platform: "sevenbridges",
      object: CHR20.objectId,
      set: { unrelated: "theirs" },
    });
    expect(await submit()).toMatchObject({ kind: "conflict" });
    expect(await historyOf()).toHaveLength(1);
  });

  it("isn't sent again when another writer came between", async () => {
    const { control, store, sevenbridges, historyOf } = await begin();
    await control("faults", [{ on: "PUT metadata", fault: "reset-before-commit", times: 1 }]);
    const effects = quickEffects(sevenbridges);
    const result = await submitPlan(store.getState().plan, {
      ...effects,
      platform: {
        ...sevenbridges,
        send: async (request, options) => {
          const receipt = await sevenbridges.send(request, options);
          await control("write", {
            platform: "sevenbridges",
            object: CHR20.objectId,
            set: { unrelated: "theirs" },
          });
          return receipt;
        },
      },
    });
    expect(result).toMatchObject({ kind: "unknown", openSends: [1] });
    expect((await historyOf()).map(({ operation }) => operation)).toEqual(["outside write"]);
  });
});

it("a host that has used up its retries is given none: the submit ends as it would without waiting", async () => {
  const { control, dnanexus, historyOf } = createSandboxFixture();
  const store = await openDraft(dnanexus, LIVER);
  typeValue(store, "tissue", "kidney");
  await control("faults", [{ on: "setProperties", fault: "reset-before-commit", times: 9 }]);
  const budget = createRetryBudget();
  while (budget.take());
  const wait = async () => expect.unreachable();
  const result = await submitPlan(store.getState().plan, { ...quickEffects(dnanexus), wait, budget });
  expect(["unknown", "refused"]).toContain(result.kind);
  expect(await historyOf()).toEqual([]);
});

it("a platform that says itself what it stored isn't looked at again for what it didn't store", async () => {
  const { control, sevenbridges } = createSandboxFixture();
  const store = await openDraft(sevenbridges, CHR20);
  addPair(store, "batch", "B7");
  await control("faults", [{ on: "PATCH metadata", fault: "drops-key:batch" }]);
  const wait = async () => expect.unreachable();
  const result = await submitPlan(store.getState().plan, { ...quickEffects(sevenbridges), wait });
  expect(result).toMatchObject({
    kind: "differs",
    verification: { keys: [{ key: "batch", verdict: "missing" }] },
  });
});
