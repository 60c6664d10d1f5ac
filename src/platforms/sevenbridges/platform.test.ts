import { describe, expect, test } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { isExactly, verifyPlan } from "#core/write/verification.ts";
import { createSandbox } from "#sandbox/sandbox.ts";
import { describeContract } from "../contract/contract.ts";
import { commits, freshHarness, type Harness } from "../contract/contract-harness.ts";
import { SEVENBRIDGES_SEEDS } from "../contract/contract-seeds-fixture.ts";
import { type Change, planChange, sendAll } from "../contract/contract-writes.ts";
import { createSevenBridges } from "./platform.ts";

const MIXED = file("568e69abe9b0307bc0414167");
const TCGA = file("568e69abe9b0307bc0414168");
const FOLDER = file("568e69abe9b0307bc0414170");

const ROOT = "http://sevenbridges.test";

function file(objectId: string): Harness["rich"] {
  return { connection: "sandbox-sevenbridges", objectId };
}

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
      const answer = await sandbox.sevenbridges(new Request(`${ROOT}/_sandbox/${name}`, init));
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    close: () => sandbox.close(),
  };
}

describeContract("Seven Bridges", createHarness);

const removeTissue: Change = (target) => target.delete("tissue");

describe("Seven Bridges", () => {
  const harness = freshHarness(createHarness);

  async function write(token: string, ref: ObjectRef, mode: WriteMode, change: Change) {
    const platform = harness().platform(token);
    const plan = planChange(platform, await platform.describe(ref), mode, change);
    const receipts = await sendAll(platform, plan);
    return { plan, receipts, fresh: await platform.describe(ref) };
  }

  test.each([
    ["ignored", "not-removed", "Liver"],
    ["removes", "as-expected", undefined],
    ["stores", "differs", { type: "null", json: "null" }],
  ])(
    "verifies a null in a PATCH by what it did, not by what was planned, where it is %s",
    async (setting, verdict, found) => {
      await harness().control("settings", { nullInPatch: setting });
      const { plan, receipts, fresh } = await write("sandbox-curator", harness().rich, MERGE, removeTissue);
      expect(plan.issues).toEqual([{ code: "null-ignored", keys: ["tissue"] }]);
      expect(receipts).toMatchObject([{ kind: "answered" }]);
      expect(verifyPlan(plan, fresh).keys).toMatchObject([{ key: "tissue", verdict, found }]);
    },
  );

  test("removes a key by a PUT without it", async () => {
    const { plan, fresh } = await write("sandbox-curator", harness().rich, replaceMode(true), removeTissue);
    expect(fresh.metadata.has("tissue")).toBe(false);
    expect(isExactly(plan, fresh)).toBe(true);
  });

  test("carries numbers, booleans, arrays and objects through a PUT to the digit; a stored null may go", async () => {
    const { plan, fresh } = await write("sandbox-curator", MIXED, replaceMode(true), (target) =>
      target.set("a", "b"),
    );
    expect(plan.issues).toEqual([{ code: "stored-null", keys: ["vital_status"] }]);
    expect(verifyPlan(plan, fresh).isAsExpected).toBe(true);
    const before = new Map(plan.base.metadata);
    before.delete("vital_status");
    expect(new Map(fresh.metadata)).toEqual(before.set("a", "b"));
    expect(fresh.metadata.get("read_count")).toEqual({ type: "number", json: "12345678901234567890" });
  });

  test("resets what a bare PUT doesn't name", async () => {
    const mode = replaceMode(false, ["score"]);
    const { fresh } = await write("sandbox-curator", MIXED, mode, (target) => target.set("tissue", "Lung"));
    expect([...fresh.metadata]).toEqual([["tissue", "Lung"]]);
  });

  test("gives pairs to a file whose metadata was null", async () => {
    const { plan, fresh } = await write("sandbox-curator", harness().empty, MERGE, (target) =>
      target.set("a", ""),
    );
    expect([...fresh.metadata]).toEqual([["a", ""]]);
    expect(isExactly(plan, fresh)).toBe(true);
  });

  test.each([403, 400])(
    "explains that a TCGA file can't be edited, whatever the status: %i",
    async (status) => {
      await harness().control("settings", { tcgaStatus: status });
      const { plan, receipts } = await write("sandbox-curator", TCGA, MERGE, (target) =>
        target.set("a", "b"),
      );
      expect(plan.base.access).toMatchObject({ kind: "read-only", reason: { kind: "controlled-dataset" } });
      expect(receipts).toMatchObject([
        { kind: "refused", error: { facts: { kind: "forbidden", code: "5009", status } } },
      ]);
    },
  );

  test("knows a folder, which has no metadata, and is refused for it", async () => {
    const { plan, receipts } = await write("sandbox-curator", FOLDER, MERGE, (target) =>
      target.set("a", "b"),
    );
    expect(plan.base).toMatchObject({ objectClass: "folder", access: { reason: { kind: "folder" } } });
    expect(receipts).toMatchObject([
      { kind: "refused", error: { facts: { kind: "invalid", code: "5025" } } },
    ]);
  });

  test("agrees with the platform on the number of pairs", async () => {
    const over = await write("sandbox-curator", harness().wide, MERGE, (target) =>
      target.set("one more", ""),
    );
    expect(over.plan.outcomes).toHaveLength(1 + (harness().platform("").description.limits.pairs ?? 0));
    expect(over.receipts).toMatchObject([{ kind: "refused", error: { facts: { kind: "invalid" } } }]);
    const swap: Change = (target) => target.set("one more", "").delete("key_0001");
    const same = await write("sandbox-curator", harness().wide, replaceMode(true), swap);
    expect(same.receipts).toMatchObject([{ kind: "answered" }]);
    expect(await commits(harness())).toHaveLength(1);
  });
});
