import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { replaceMode } from "#core/write/request-plan.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import { createReviewStore } from "#engine/work/review-store.ts";
import { addPair, quickReviewEffects, rowOf, typeValue } from "../sandbox-fixture.ts";
import { endFor, faultOf, titleOf } from "./fault-data-fixture.ts";
import { type FaultySandbox, OBJECTS, startFaultySandbox } from "./sandbox-session-fixture.ts";
import { type End, openSession, type SessionOptions, type Submitted } from "./submit-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const endOf = (id: string): End => endFor(faultOf(id).end, "M");

function expectEnd({ end, breaches }: Submitted, expected: End) {
  expect({ end, breaches }).toEqual({ end: expected, breaches: [] });
}

describe.each(["dnanexus", "sevenbridges"] as const)("other writers on %s", (platform) => {
  const others = (set: Record<string, string>) => sandbox.writeOutside(platform, { set });
  const open = (options?: SessionOptions) => openSession(sandbox, platform, options);

  it(titleOf("F-C01"), async () => {
    const { draft } = await open();
    const review = createReviewStore(
      draft,
      { account: "curator", ref: OBJECTS[platform] },
      quickReviewEffects(),
    );
    await others({ tissue: "Lung" });
    await review.open();
    const { conflicts } = draft.getState();
    expect(openConflicts(conflicts, draft.getState().draft)).toEqual([
      { key: "tissue", base: "Liver", theirs: "Lung", mine: "Kidney" },
    ]);
    expect((await sandbox.history()).map(({ operation }) => operation)).toEqual(["outside write"]);
  });

  it(titleOf("F-C02"), async () => {
    const { submit } = await open();
    await others({ tissue: "Lung" });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C02"));
    expect(submitted.sends).toBe(0);
  });

  it(titleOf("F-C03"), async () => {
    const { submit } = await open({ beforeSend: () => others({ tissue: "Lung" }) });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C03"));
    expect(submitted.commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung", "Kidney"]);
  });

  // setProperties answers with an id alone: there, whose text it is can't be told.
  it(titleOf("F-C04", platform === "dnanexus" ? "told as differing" : undefined), async () => {
    const { submit } = await open({ afterSend: () => others({ tissue: "Lung" }) });
    const submitted = await submit();
    expectEnd(submitted, platform === "dnanexus" ? "applied-altered" : endOf("F-C04"));
    const { result } = submitted;
    const keys = "verification" in result ? result.verification.keys : [];
    expect(keys).toMatchObject([{ key: "tissue", expected: "Kidney", found: "Lung" }]);
  });

  it(titleOf("F-C05"), async () => {
    const { submit } = await open();
    await others({ other: "theirs" });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C05"));
    expect(submitted.commits.at(-1)?.after).toMatchObject({ tissue: "Kidney", other: "theirs" });
  });

  it(titleOf("F-C07"), async () => {
    const { submit } = await open();
    await others({ tissue: "Kidney" });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C07"));
    expect(submitted.sends).toBe(0);
  });

  it(titleOf("F-C08"), async () => {
    const { submit } = await open();
    await others({ tissue: "Lung" });
    await others({ tissue: "Liver" });
    expectEnd(await submit(), endOf("F-C08"));
  });

  it(titleOf("F-C09"), async () => {
    const { submit } = await open();
    await sandbox.writeOutside(platform, { remove: ["tissue"] });
    expectEnd(await submit(), endOf("F-C09"));
  });

  it(titleOf("F-C11"), async () => {
    const { submit } = await open({ lagMs: 3000 });
    await sandbox.control("settings", { replicaLagMs: 3000 });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C11"));
    expect(submitted.sends).toBe(1);
    expect(submitted.states).toContainEqual(expect.objectContaining({ reason: "catching-up" }));
  });

  it(titleOf("F-C12"), async () => {
    await others({ tissue: "Heart" });
    const { submit } = await open({ lagMs: 3000 });
    await sandbox.control("settings", { replicaLagMs: 3000 });
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C12"));
    expect(submitted.states).toContainEqual(expect.objectContaining({ reason: "stale" }));
    expect(submitted.commits.at(-1)?.before).toMatchObject({ tissue: "Heart" });
  });

  it(titleOf("F-C15"), async () => {
    const [one, two] = [await open(), await open({ edit: (draft) => typeValue(draft, "tissue", "Heart") })];
    expectEnd(await two.submit(), "applied");
    const late = await one.submit();
    expect([late.end, late.sends]).toEqual([endOf("F-C15"), 0]);
  });

  it(titleOf("F-C16"), async () => {
    const keys = ["Tissue", "caf\u00e9", "cafe\u0301", "tis\u200bsue"];
    const { draft, submit } = await open({
      edit: (store) => {
        for (const key of keys) addPair(store, key, `value of ${key}`);
      },
    });
    const codes = draft.getState().issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["same-but-case", "look-alike", "not-nfc", "invisible"]));
    const submitted = await submit();
    expectEnd(submitted, endOf("F-C16"));
    for (const key of keys) expect(submitted.commits.at(-1)?.after).toHaveProperty([key], `value of ${key}`);
  });

  it(titleOf("F-N19"), async () => {
    const { draft } = await open();
    const review = createReviewStore(
      draft,
      { account: "curator", ref: OBJECTS[platform] },
      quickReviewEffects(),
    );
    await sandbox.control("settings", { latencyMs: 30 });
    await review.open();
    await Promise.all([review.submit("first"), review.submit("second")]);
    expect(review.getState().ended).toMatchObject({ reason: "first", result: { kind: "verified" } });
    expect((await sandbox.history()).map(({ operationId }) => operationId)).toEqual(["operation-1.1"]);
  });
});

it(titleOf("F-C06"), async () => {
  const { submit } = await openSession(sandbox, "sevenbridges", { mode: replaceMode(true) });
  await sandbox.writeOutside("sevenbridges", { set: { other: "theirs" } });
  const submitted = await submit();
  expectEnd(submitted, endOf("F-C06"));
  expect(submitted.sends).toBe(0);
});

it(titleOf("F-C10"), async () => {
  const { objectId, project } = OBJECTS.dnanexus;
  const { submit } = await openSession(sandbox, "dnanexus");
  for (const copyIn of [project, "project-SandboxReadOnly000000001"]) {
    await sandbox
      .call("dnanexus", `/${copyIn}/removeObjects`, { objects: [objectId] })
      .catch(() => undefined);
  }
  await sandbox.call("dnanexus", "/record/new", { project, name: "HG00096.liver.bam" });
  const submitted = await submit();
  // The check finds out: nothing was sent.
  expectEnd(submitted, "not-sent");
  expect(submitted.result).toMatchObject({ error: { facts: { kind: "not-found" } } });
});

// The documents say that it is ignored, and what was wanted is that the key goes: what is there decides.
it.each<["ignored" | "removes" | "stores", End]>([
  ["ignored", "partly"],
  ["removes", "applied"],
  ["stores", "applied-altered"],
])(titleOf("F-C17", "%s"), async (nullInPatch, end) => {
  await sandbox.control("settings", { nullInPatch });
  const { draft, submit } = await openSession(sandbox, "sevenbridges", {
    edit: (store) => store.toggleRemoved(rowOf(store, "old_pipeline")),
  });
  expect(draft.getState().plan.issues).toMatchObject([{ code: "null-ignored", keys: ["old_pipeline"] }]);
  const submitted = await submit();
  expectEnd(submitted, end);
  const after = submitted.commits.at(-1)?.after ?? {};
  const left = { ignored: expect.any(String), removes: undefined, stores: null }[nullInPatch];
  expect(after["old_pipeline"]).toEqual(left);
});

it(titleOf("F-C20"), async () => {
  const { draft, submit } = await openSession(sandbox, "sevenbridges", {
    edit: (store) => {
      typeValue(store, "tissue", "Kidney");
      store.toggleRemoved(rowOf(store, "old_pipeline"));
    },
  });
  expect(draft.getState().plan.issues).toMatchObject([{ code: "null-ignored", keys: ["old_pipeline"] }]);
  const submitted = await submit();
  expectEnd(submitted, "partly");
  const { result } = submitted;
  const keys = "verification" in result ? result.verification.keys : [];
  expect(keys.map(({ key, verdict }) => [key, verdict])).toEqual([
    ["tissue", "as-expected"],
    ["old_pipeline", "not-removed"],
  ]);
  // What is left to do stays in the draft, and a replace does it.
  if (!("fresh" in result) || !result.fresh) throw new Error("it wasn't read back");
  draft.settle(result.fresh);
  expect([...draft.getState().changeSet.removed.keys()]).toEqual(["old_pipeline"]);
  draft.setMode(replaceMode(true));
  expect((await submit()).end).toBe(endOf("F-C20"));
  expect((await sandbox.history()).at(-1)?.after).not.toHaveProperty("old_pipeline");
});

it(titleOf("F-C18"), async () => {
  const elsewhere = { ...OBJECTS.dnanexus, project: "project-SandboxReadOnly000000001" };
  const platform = sandbox.platform("dnanexus");
  const before = await platform.describe(elsewhere);
  const { submit } = await openSession(sandbox, "dnanexus");
  const submitted = await submit();
  expectEnd(submitted, endOf("F-C18"));
  expect(submitted.commits.map(({ project }) => project)).toEqual([OBJECTS.dnanexus.project]);
  expect((await platform.describe(elsewhere)).metadata).toEqual(before.metadata);
});
