import { describe, expect, test } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { MERGE, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { isExactly } from "#core/write/verification.ts";
import { createSandbox } from "#sandbox/sandbox.ts";
import { describeContract } from "../contract/contract.ts";
import { commits, freshHarness, type Harness } from "../contract/contract-harness.ts";
import { DNANEXUS_SEEDS } from "../contract/contract-seeds-fixture.ts";
import { type Change, planChange, sendAll } from "../contract/contract-writes.ts";
import { createDnanexus } from "./platform.ts";

const ATLAS = "project-SandboxTumorAtlas0000001";
const READ_ONLY = "project-SandboxReadOnly000000001";

const ROOT = "http://dnanexus.test";

function object(objectId: string): Harness["rich"] {
  return { connection: "sandbox-dnanexus", objectId, project: ATLAS };
}

function createHarness(): Harness {
  const sandbox = createSandbox();
  return {
    ...DNANEXUS_SEEDS,
    platform: (token, timeLimits = {}) =>
      createDnanexus({
        connection: "sandbox-dnanexus",
        baseUrl: ROOT,
        token,
        fetch: (input, init) => sandbox.dnanexus(new Request(input, init)),
        now: Date.now,
        timeLimits,
      }),
    control: async (name, body) => {
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      const answer = await sandbox.dnanexus(new Request(`${ROOT}/_sandbox/${name}`, init));
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    close: () => sandbox.close(),
  };
}

describeContract("DNAnexus", createHarness);

describe("DNAnexus", () => {
  const harness = freshHarness(createHarness);

  async function write(token: string, ref: ObjectRef, mode: WriteMode, change: Change) {
    const platform = harness().platform(token);
    const plan = planChange(platform, await platform.describe(ref), mode, change);
    const receipts = await sendAll(platform, plan);
    return { plan, receipts, fresh: await platform.describe(ref) };
  }

  test("removes a key by a null in a merge", async () => {
    const { fresh, plan } = await write("sandbox-curator", harness().rich, MERGE, (target) =>
      target.delete("tissue"),
    );
    expect(fresh.metadata.has("tissue")).toBe(false);
    expect(isExactly(plan, fresh)).toBe(true);
  });

  test("resets everything, 1,000 properties, in one call", async () => {
    const { fresh } = await write("sandbox-curator", harness().wide, replaceMode(false), () => {});
    expect(fresh.metadata.size).toBe(0);
    expect(await commits(harness())).toHaveLength(1);
  });

  test("writes to the copy that answered when another one was asked for, and has said so", async () => {
    const asked = { ...harness().empty, project: READ_ONLY };
    const { plan, receipts } = await write("sandbox-curator", asked, MERGE, (target) => target.set("a", "b"));
    expect(plan.issues).toEqual([{ code: "other-copy", askedProject: READ_ONLY, answeredProject: ATLAS }]);
    expect(receipts).toMatchObject([{ kind: "answered" }]);
    expect(await commits(harness())).toMatchObject([{ object: harness().empty.objectId, project: ATLAS }]);
  });

  test("keeps the two copies of a file apart", async () => {
    const other = { ...harness().rich, project: READ_ONLY };
    const platform = harness().platform("sandbox-curator");
    const [mine, theirs] = await Promise.all([platform.describe(harness().rich), platform.describe(other)]);
    expect([mine.metadata.size, theirs.metadata.size]).toEqual([14, 4]);
    expect(theirs.access).toEqual({
      kind: "read-only",
      reason: { kind: "level-too-low", level: "VIEW", needed: "CONTRIBUTE" },
    });
  });

  test("lets an uploader write while an object is open, and refuses after", async () => {
    const change: Change = (target) => target.set("tissue", "Lung");
    const open = await write("sandbox-uploader", object("file-SandboxOpen0000000000001"), MERGE, change);
    expect(open.plan.base).toMatchObject({ state: "open", access: { kind: "writable" } });
    expect(open.receipts).toMatchObject([{ kind: "answered" }]);
    const closed = await write("sandbox-uploader", harness().rich, MERGE, change);
    expect(closed.plan.base.access).toMatchObject({ kind: "read-only", reason: { level: "UPLOAD" } });
    expect(closed.receipts).toMatchObject([
      { kind: "refused", error: { facts: { kind: "forbidden", status: 401, code: "PermissionDenied" } } },
    ]);
  });

  test.each(["job-SandboxAlignment00000001", "analysis-SandboxCohortQc000000001", ATLAS])(
    "writes properties of %s, which has no copies",
    async (objectId) => {
      const ref: ObjectRef = { connection: "sandbox-dnanexus", objectId };
      const { plan, fresh, receipts } = await write("sandbox-curator", ref, MERGE, (target) =>
        target.set("a", "b"),
      );
      expect(receipts).toMatchObject([{ kind: "answered" }]);
      expect(fresh.metadata.get("a")).toBe("b");
      expect(fresh.access).toEqual({ kind: "writable" });
      expect(isExactly(plan, fresh)).toBe(true);
    },
  );

  test("takes the answer to a write for another object's for no answer", async () => {
    await harness().control("faults", [{ on: "setProperties", fault: "wrong-object", times: 1 }]);
    const { receipts } = await write("sandbox-curator", harness().rich, MERGE, (target) =>
      target.set("a", "b"),
    );
    expect(receipts).toMatchObject([{ kind: "unknown", error: { facts: { fault: "wrong-object" } } }]);
  });

  test("finds by a pattern below a folder", async () => {
    const { items } = await harness()
      .platform("sandbox-curator")
      .find({
        project: ATLAS,
        terms: [{ kind: "name", text: "*0042.bam", isGlob: true }],
      });
    expect(items).toMatchObject([{ name: "cohort-0042.bam", folder: "/cohort", ref: { project: ATLAS } }]);
  });
});
