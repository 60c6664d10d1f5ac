import { describe, expect, test } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { MERGE, type RequestPlan, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { isExactly } from "#core/write/verification.ts";
import type { BulkPort, PackedRequest } from "../bulk-port.ts";
import type { MetadataPlatform, Receipt } from "../port.ts";
import { cohortOf, snapshotsOf } from "./contract-bulk-reads.ts";
import { callCounts, commits, type Harness } from "./contract-harness.ts";
import { type Change, planChange } from "./contract-writes.ts";

export const toKidney: Change = (target) => target.set("tissue", "Kidney").set("reviewed", "é\n");
const withoutTissue: Change = (target) => target.delete("tissue");

/** Plans of one kind of change for many objects. */
export async function planMany(
  platform: MetadataPlatform,
  refs: readonly ObjectRef[],
  change: Change = toKidney,
  mode: WriteMode = MERGE,
): Promise<readonly RequestPlan[]> {
  const bulk = await platform.bulk();
  return snapshotsOf(await bulk.describeMany(refs)).map((snapshot) =>
    planChange(platform, snapshot, mode, change),
  );
}

/** Sends packed requests one after the other, each with an id of its own; the receipt of each plan, in their order. */
export async function sendPackedAll(
  bulk: BulkPort,
  plans: readonly RequestPlan[],
  packed = bulk.pack(plans),
): Promise<readonly (Receipt | undefined)[]> {
  const receipts = new Map<number, Receipt>();
  for (const [at, request] of packed.entries()) {
    const given = await bulk.sendPacked(request, { operationId: `run:1.${at}` });
    for (const [index, { plan }] of request.items.entries()) {
      const receipt = given[index];
      if (receipt) receipts.set(plan, receipt);
    }
    expect(given).toHaveLength(request.items.length);
  }
  return plans.map((_, at) => receipts.get(at));
}

const FAULTS: readonly (readonly [
  fault: string,
  kind: Receipt["kind"],
  facts: object,
  isCommitted: boolean,
])[] = [
  ["reset-before-commit", "unknown", { kind: "unreachable", sent: "maybe" }, false],
  ["reset-after-commit", "unknown", { kind: "unreachable", sent: "maybe" }, true],
  ["truncated-json", "unknown", { kind: "unexpected-answer", fault: "not-json" }, true],
  ["empty-200", "unknown", { kind: "unexpected-answer", fault: "empty" }, true],
  [`padded-json:${9 * 1024 * 1024}`, "unknown", { fault: "too-large" }, true],
  ["redirect:https://elsewhere.test/", "unknown", { fault: "redirect" }, false],
  ["status-after-commit:504", "unknown", { kind: "unavailable", status: 504 }, true],
  ["status:403", "refused", { kind: "forbidden", status: 403 }, false],
  ["status:429", "refused", { kind: "too-many-requests", status: 429 }, false],
];

export function describeBulkWriteContract(harness: () => Harness): void {
  const open = async () => {
    const harnessed = harness();
    const curator = harnessed.platform("sandbox-curator");
    return { harnessed, curator, bulk: await curator.bulk() };
  };

  describe("pack", () => {
    test("carries each plan that has a request once, and gives the same for the same", async () => {
      const { harnessed, curator, bulk } = await open();
      const refs = cohortOf(harnessed, 130);
      const plans = [
        ...(await planMany(curator, refs.slice(0, 60))),
        ...(await planMany(curator, refs.slice(60, 70), withoutTissue)),
        ...(await planMany(curator, refs.slice(70, 80), () => {})),
        ...(await planMany(curator, refs.slice(80, 90), toKidney, replaceMode(true))),
        ...(await planMany(curator, refs.slice(90, 130))),
      ];
      const packed = bulk.pack(plans);
      const carried = packed.flatMap(({ items }) => items.map(({ plan }) => plan));
      const written = plans.flatMap(({ requests }, at) => (requests.length > 0 ? [at] : []));
      expect(carried.toSorted((one, other) => one - other)).toEqual(written);
      for (const { items } of packed)
        for (const { plan, ref } of items) expect(ref).toBe(plans[plan]?.base.ref);
      expect(bulk.pack(plans)).toEqual(packed);
    });

    test("carries as few as it is told to, and a single plan by its own request", async () => {
      const { harnessed, curator, bulk } = await open();
      const plans = await planMany(curator, cohortOf(harnessed, 25));
      const { mergeItems } = curator.description.bulk;
      const sizes = (packed: readonly PackedRequest[]) => packed.map(({ items }) => items.length);
      expect(sizes(bulk.pack(plans, { itemLimit: 10 }))).toEqual(
        mergeItems === 1 ? plans.map(() => 1) : [10, 10, 5],
      );
      const single = bulk.pack(plans, { itemLimit: 1 });
      const own = plans.flatMap(({ requests }) => requests);
      expect(single.map(({ items: _, ...request }) => request)).toEqual(own);
    });
  });

  describe("sendPacked", () => {
    test.each([
      ["merges", toKidney, MERGE],
      ["removals", withoutTissue, MERGE],
      ["replaces that keep untouched keys", toKidney, replaceMode(true)],
    ] as const)("ends in what each plan promised, by %s", async (_name, change, mode) => {
      const { harnessed, curator, bulk } = await open();
      const refs = cohortOf(harnessed, 12);
      const plans = await planMany(curator, refs, change, mode);
      const receipts = await sendPackedAll(bulk, plans);
      const touched = receipts.filter((_, at) => (plans[at]?.requests.length ?? 0) > 0);
      for (const receipt of touched) expect(receipt).toMatchObject({ kind: "answered", status: 200 });
      const fresh = snapshotsOf(await bulk.describeMany(refs));
      for (const [at, plan] of plans.entries()) {
        const found = fresh[at];
        expect(found && isExactly(plan, found)).toBe(true);
      }
    });

    test("sends byte for byte what was packed, once, under its operation's id", async () => {
      const { harnessed, curator, bulk } = await open();
      const plans = await planMany(curator, cohortOf(harnessed, 5));
      const packed = bulk.pack(plans);
      await sendPackedAll(bulk, plans, packed);
      const expected = packed.flatMap(({ method, path, body, items }, at) =>
        items.map(({ ref }) => ({
          object: ref.objectId,
          method,
          path,
          requestBody: body,
          operationId: `run:1.${at}`,
        })),
      );
      expect(await commits(harnessed)).toMatchObject(expected);
      expect((await callCounts(harnessed))[harnessed.packedOperation]).toBe(packed.length);
    });

    test("says what the platform has stored of each, where its answer tells", async () => {
      const { harnessed, curator, bulk } = await open();
      await harnessed.control("faults", [
        { on: harnessed.packedOperation, fault: "alters-value:case", times: 10 },
      ]);
      const plans = await planMany(curator, cohortOf(harnessed, 3));
      for (const receipt of await sendPackedAll(bulk, plans)) {
        if (receipt?.kind !== "answered") throw new Error("not answered");
        if (receipt.stored) expect(receipt.stored.get("tissue")).toBe("kidney");
      }
    });

    test.each(FAULTS)(
      "after %s each receipt is %s, and nothing is sent twice",
      async (fault, kind, facts, isCommitted) => {
        const { harnessed, curator, bulk } = await open();
        const plans = await planMany(curator, cohortOf(harnessed, 4));
        const [first] = bulk.pack(plans);
        if (!first) throw new Error("nothing is packed");
        await harnessed.control("faults", [{ on: harnessed.packedOperation, fault, times: 1 }]);
        const receipts = await bulk.sendPacked(first, { operationId: "op-1" });
        expect(receipts).toHaveLength(first.items.length);
        for (const receipt of receipts) expect(receipt).toMatchObject({ kind, error: { facts } });
        expect(await commits(harnessed)).toHaveLength(isCommitted ? first.items.length : 0);
        expect((await callCounts(harnessed))[harnessed.packedOperation]).toBe(1);
      },
    );

    test("sends nothing that relies on a check which has expired", async () => {
      const { harnessed, curator, bulk } = await open();
      const [packed] = bulk.pack(await planMany(curator, cohortOf(harnessed, 4)));
      if (!packed) throw new Error("nothing is packed");
      const hold = { operationId: "run:1", over: new AbortController().signal, isFresh: () => false };
      for (const receipt of await bulk.sendPacked(packed, { operationId: "op-1", hold })) {
        expect(receipt).toMatchObject({
          kind: "not-sent",
          error: { facts: { sent: "no", fault: "check-expired" } },
        });
      }
      expect(await commits(harnessed)).toEqual([]);
    });

    test("rejects when it was cancelled before it went out, and is unknown when that was under way", async () => {
      const { harnessed, curator, bulk } = await open();
      const [packed] = bulk.pack(await planMany(curator, cohortOf(harnessed, 4)));
      if (!packed) throw new Error("nothing is packed");
      const cancelled = bulk.sendPacked(packed, { operationId: "op-1", signal: AbortSignal.abort() });
      await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
      expect(await commits(harnessed)).toEqual([]);
      await harnessed.control("faults", [
        { on: harnessed.packedOperation, fault: "hang-after-commit", times: 1 },
      ]);
      const receipts = await bulk.sendPacked(packed, {
        operationId: "op-2",
        signal: AbortSignal.timeout(60),
      });
      for (const receipt of receipts) {
        expect(receipt).toMatchObject({ kind: "unknown", error: { facts: { fault: "cancelled" } } });
      }
    });
  });
}
