import { describe, expect, test } from "vitest";
import { parseExactJson } from "#core/json/exact-json.ts";
import { applyChangeSet, diffMetadata } from "#core/write/change-set.ts";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { createSandbox } from "#sandbox/sandbox.ts";
import { cohortOf, snapshotsOf } from "../contract/contract-bulk-reads.ts";
import { planMany, sendPackedAll, toKidney } from "../contract/contract-bulk-writes.ts";
import { callCounts, commits, freshHarness, type Harness } from "../contract/contract-harness.ts";
import { SEVENBRIDGES_SEEDS } from "../contract/contract-seeds-fixture.ts";
import { planChange } from "../contract/contract-writes.ts";
import { snapshotOf } from "../contract/plan-cases.ts";
import type { Receipt } from "../port.ts";
import { BULK_EDIT_PATH } from "./bulk-wire.ts";
import { pack } from "./pack.ts";
import { plan } from "./plan.ts";
import { createSevenBridges } from "./platform.ts";

const ROOT = "http://sevenbridges.test";
const TCGA = { connection: "sandbox-sevenbridges", objectId: "568e69abe9b0307bc0414168" };
const FOLDER = { connection: "sandbox-sevenbridges", objectId: "568e69abe9b0307bc0414170" };
const MIXED = { connection: "sandbox-sevenbridges", objectId: "568e69abe9b0307bc0414167" };

function createHarness(): Harness {
  const sandbox = createSandbox();
  return {
    ...SEVENBRIDGES_SEEDS,
    platform: (token, timeLimits = {}) =>
      createSevenBridges({
        connection: "sandbox-sevenbridges",
        baseUrl: `${ROOT}/v2`,
        token,
        fetch: (input, init) => sandbox.sevenbridges(new Request(input, init)),
        now: Date.now,
        timeLimits,
      }),
    control: async (name, body) => {
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      return (await sandbox.sevenbridges(new Request(`${ROOT}/_sandbox/${name}`, init))).json();
    },
    close: () => sandbox.close(),
  };
}

describe("many files on Seven Bridges", () => {
  const harness = freshHarness(createHarness);
  const open = async () => {
    const curator = harness().platform("sandbox-curator");
    return { curator, bulk: await curator.bulk() };
  };

  test("with check and read-back 1,000 files take 30 calls", async () => {
    const { curator, bulk } = await open();
    const refs = cohortOf(harness(), 1000);
    const plans = await planMany(curator, refs);
    await sendPackedAll(bulk, plans);
    const fresh = snapshotsOf(await bulk.describeMany(refs));
    expect(fresh.every(({ metadata }) => metadata.get("tissue") === "Kidney")).toBe(true);
    expect(await callCounts(harness())).toEqual({ "bulk get": 20, "bulk edit": 10 });
  }, 90_000);

  test("merges without removals travel by 100, and name nothing but the id and the metadata", async () => {
    const { curator, bulk } = await open();
    const plans = await planMany(curator, cohortOf(harness(), 201));
    const packed = bulk.pack(plans);
    expect(packed.map(({ method, path, items }) => [method, path, items.length])).toEqual([
      ["POST", BULK_EDIT_PATH, 100],
      ["POST", BULK_EDIT_PATH, 100],
      ["PATCH", `/v2/files/${plans[200]?.base.ref.objectId}/metadata`, 1],
    ]);
    const body = parseExactJson(packed[0]?.body ?? "").value;
    expect(body).toEqual({
      items: plans.slice(0, 100).map(({ base, requests }) => ({
        id: base.ref.objectId,
        metadata: parseExactJson(requests[0]?.body ?? "").value,
      })),
    });
  });

  test("removals and replaces are one request each, whatever they are packed with", async () => {
    const { curator, bulk } = await open();
    const [first, second, third, ...others] = cohortOf(harness(), 6);
    if (!first || !second || !third) throw new Error("no files");
    const plans = [
      ...(await planMany(
        curator,
        [first],
        (target) => target.delete("sample_id") || target.delete("sampleId"),
      )),
      ...(await planMany(curator, [second], toKidney, replaceMode(true))),
      ...(await planMany(curator, [third], toKidney, replaceMode(false))),
      ...(await planMany(curator, others)),
    ];
    expect(bulk.pack(plans).map(({ method, items }) => [method, items.map((item) => item.plan)])).toEqual([
      ["PATCH", [0]],
      ["PUT", [1]],
      ["PUT", [2]],
      ["POST", [3, 4, 5]],
    ]);
  });

  test("the metadata in a packed body is the text of each plan, hostile keys and foreign values too", () => {
    const before = new Map([["__proto__", "p"]]);
    const after = new Map<string, string | { type: "array"; json: string }>([
      ["__proto__", 'a "quoted"\n text'],
      ["list", { type: "array", json: '[ "a",\n 2.0 ]' }],
      ["key\ud800", "\ud800"],
    ]);
    const change = diffMetadata(before, after);
    const plans = [1, 2].map((number) => plan(change, snapshotOf(harness().cohort(number), before), MERGE));
    const [packed] = pack(plans);
    const json = parseExactJson(packed?.body ?? "");
    expect(json.value).toEqual({
      items: plans.map(({ base, requests }) => ({
        id: base.ref.objectId,
        metadata: parseExactJson(requests[0]?.body ?? "").value,
      })),
    });
    expect(applyChangeSet(before, change)).toEqual(after);
    expect(packed?.body).toContain('"list": [ "a",');
  });

  test("what would make a request or its answer too large travels in several", () => {
    const wide = new Map(
      Array.from({ length: 1000 }, (_, at) => [`key ${at} ${"k".repeat(80)}`, "v".repeat(300)]),
    );
    const change = diffMetadata(wide, new Map([...wide, ["tissue", "Lung"]]));
    const plans = Array.from({ length: 100 }, (_, at) =>
      plan(change, snapshotOf(harness().cohort(at + 1), wide), MERGE),
    );
    const sizes = pack(plans).map(({ items }) => items.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100);
    // Each file's metadata has 400 kB, and the answer of a merge holds all of it.
    expect(Math.max(...sizes) * 400_000).toBeLessThan(8 * 1024 * 1024);
    expect(sizes.length).toBeLessThan(12);
  });

  test("each file stands for itself: refused are those that are, with the platform's own reason", async () => {
    const { curator, bulk } = await open();
    const refs = [harness().cohort(1), TCGA, FOLDER, harness().missing, harness().cohort(2)];
    const plans = refs.map((ref) =>
      planChange(curator, snapshotOf(ref, new Map([["tissue", "Liver"]])), MERGE, toKidney),
    );
    const receipts = await sendPackedAll(bulk, plans);
    expect(receipts).toMatchObject([
      { kind: "answered" },
      { kind: "refused", error: { facts: { kind: "forbidden", code: "5009", status: 403 } } },
      { kind: "refused", error: { facts: { kind: "invalid", code: "5025" } } },
      { kind: "refused", error: { facts: { kind: "not-found", code: "5002" } } },
      { kind: "answered" },
    ]);
    expect((await commits(harness())).map(({ object }) => object)).toEqual([
      refs[0]?.objectId,
      refs[4]?.objectId,
    ]);
  });

  const receiptsAfter = async (fault: string): Promise<readonly (string | undefined)[]> => {
    const { curator, bulk } = await open();
    const plans = await planMany(curator, cohortOf(harness(), 4));
    await harness().control("faults", [{ on: "bulk edit", fault, times: 1 }]);
    const receipts = await sendPackedAll(bulk, plans);
    return receipts.map((receipt) => receipt?.kind);
  };

  const U = "unknown" satisfies Receipt["kind"];
  const A = "answered" satisfies Receipt["kind"];
  const R = "refused" satisfies Receipt["kind"];

  test.each([
    ["entries:reversed", [U, U, U, U]],
    ["entries:swapped", [U, U, A, A]],
    ["entries:doubled", [A, U, A, A]],
    ["entries:dropped", [U, U, U, U]],
    ["entries:added", [A, U, U, U]],
    ["entry-status:2:403", [A, R, A, R]],
    ["entry-status-after-commit:2:403", [A, R, A, R]],
    ["entry-status:2:429", [A, R, A, R]],
    ["entry-status-after-commit:2:500", [A, U, A, U]],
    ["reset-after-entries:2", [U, U, U, U]],
    ["late-commit:50", [U, U, U, U]],
  ])(
    "after %s a receipt is unknown where place and id disagree, and refused only in its own place",
    async (fault, kinds) => {
      expect(await receiptsAfter(fault)).toEqual(kinds);
    },
  );

  test("an error in an answer whose entries are out of place is nobody's", async () => {
    const { bulk, curator } = await open();
    const refs = [harness().cohort(1), harness().cohort(2), TCGA];
    const plans = refs.map((ref) => planChange(curator, snapshotOf(ref, new Map()), MERGE, toKidney));
    await harness().control("faults", [{ on: "bulk edit", fault: "entries:swapped", times: 1 }]);
    expect(await sendPackedAll(bulk, plans)).toMatchObject([
      { kind: U, error: { facts: { fault: "wrong-object" } } },
      { kind: U },
      { kind: U, error: { facts: { fault: "wrong-object" } } },
    ]);
  });

  test("of a read whose entries are out of place those count that are in theirs", async () => {
    const { bulk } = await open();
    await harness().control("faults", [{ on: "bulk get", fault: "entries:doubled", times: 1 }]);
    const answers = await bulk.describeMany(cohortOf(harness(), 3));
    expect(answers.map(({ kind }) => kind)).toEqual(["described", "failed", "described"]);
    expect(answers[1]).toMatchObject({
      error: { facts: { kind: "unexpected-answer", fault: "wrong-object" } },
    });
  });

  test("values that aren't text keep their JSON text in a read of many", async () => {
    const { bulk } = await open();
    const [mixed] = snapshotsOf(await bulk.describeMany([MIXED, harness().empty]));
    expect(mixed?.metadata.get("read_count")).toEqual({ type: "number", json: "12345678901234567890" });
  });
});
