import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { applyChangeSet, diffMetadata } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan, replaceMode, type WriteMode } from "#core/write/request-plan.ts";
import { isExactly, verifyPlan } from "#core/write/verification.ts";
import type { MetadataPlatform, Receipt } from "../port.ts";
import { commits, type Harness } from "./contract-harness.ts";

export type Change = (target: Map<string, MetadataValue>) => void;

type NamedMode = readonly [name: string, mode: WriteMode];

export const MODES: readonly [NamedMode, NamedMode, NamedMode] = [
  ["merge", MERGE],
  ["a replace that keeps untouched keys", replaceMode(true)],
  ["a bare replace that keeps two", replaceMode(false, ["case_id", "platform"])],
];

export function planChange(
  platform: MetadataPlatform,
  snapshot: Snapshot,
  mode: WriteMode,
  change: Change,
): RequestPlan {
  const target = new Map(snapshot.metadata);
  change(target);
  return platform.plan(diffMetadata(snapshot.metadata, target), snapshot, mode);
}

export async function sendAll(platform: MetadataPlatform, { requests }: RequestPlan): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const request of requests) receipts.push(await platform.send(request, { operationId: "op-1" }));
  return receipts;
}

function editText(target: Map<string, MetadataValue>): void {
  target.set("tissue", "Lung").set("new key", 'a "quoted"\n text').set("__proto__", "").delete("species");
}

export function describeWriteContract(harness: () => Harness): void {
  describe("plan and send", () => {
    test.each(MODES)("end in what the plan promised, by %s", async (_name, mode) => {
      const { platform, rich } = harness();
      const curator = platform("sandbox-curator");
      const plan = planChange(curator, await curator.describe(rich), mode, editText);
      expect(await sendAll(curator, plan)).toMatchObject([{ kind: "answered", status: 200 }]);
      const fresh = await curator.describe(rich);
      expect(verifyPlan(plan, fresh)).toMatchObject({ isAsExpected: true, isUnchanged: false });
      expect(isExactly(plan, fresh)).toBe(true);
    });

    test.each(MODES)(
      "send byte for byte what was planned, once, under its operation's id, by %s",
      async (_name, mode) => {
        const harnessed = harness();
        const curator = harnessed.platform("sandbox-curator");
        const plan = planChange(curator, await curator.describe(harnessed.rich), mode, editText);
        await sendAll(curator, plan);
        expect(await commits(harnessed)).toMatchObject(
          plan.requests.map(({ method, path, body }) => ({
            method,
            path,
            requestBody: body,
            operationId: "op-1",
          })),
        );
      },
    );

    test("send nothing that relies on a check which has expired", async () => {
      const harnessed = harness();
      const curator = harnessed.platform("sandbox-curator");
      const snapshot = await curator.describe(harnessed.rich);
      const [request] = planChange(curator, snapshot, MERGE, editText).requests;
      if (!request) throw new Error("nothing planned");
      const hold = { operationId: "op", over: new AbortController().signal, isFresh: () => false };
      expect(await curator.send(request, { operationId: "op-1", hold })).toMatchObject({
        kind: "not-sent",
        error: { facts: { sent: "no", fault: "check-expired" } },
      });
      expect(await commits(harnessed)).toEqual([]);
    });

    test.each(MODES)(
      "plan the same from the same, and change nothing by planning, by %s",
      async (_name, mode) => {
        const { platform, rich } = harness();
        const curator = platform("sandbox-curator");
        const snapshot = await curator.describe(rich);
        const before = structuredClone(snapshot);
        expect(planChange(curator, snapshot, mode, editText)).toEqual(
          planChange(curator, snapshot, mode, editText),
        );
        expect(snapshot).toEqual(before);
      },
    );

    test("carry any text that fits there and back exactly", async () => {
      const { platform, empty, control } = harness();
      const curator = platform("sandbox-curator");
      const texts = fc.string({ unit: "grapheme", maxLength: 12 });
      const keys = fc.oneof(
        texts,
        fc.constantFrom("__proto__", "toString", "1", '"', "\\", "\u2028", "\ufeffkey"),
      );
      const entries = fc.array(
        fc.tuple(
          keys.filter((key) => key !== ""),
          texts,
        ),
        { minLength: 1, maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(entries, async (pairs) => {
          await control("reset", {});
          const snapshot = await curator.describe(empty);
          const changeSet = diffMetadata(snapshot.metadata, new Map(pairs));
          await sendAll(curator, curator.plan(changeSet, snapshot, MERGE));
          const { metadata } = await curator.describe(empty);
          expect(new Map(metadata)).toEqual(applyChangeSet(snapshot.metadata, changeSet));
        }),
        { numRuns: 12 },
      );
    });

    test.each([
      ["key", 0],
      ["key", 1],
      ["value", 0],
      ["value", 1],
    ])("agree with the platform on a %s that is %i byte over the stated limit", async (part, over) => {
      const harnessed = harness();
      const curator = harnessed.platform("sandbox-curator");
      const { keyBytes, valueBytes } = curator.description.limits;
      const text = (byteLength: number) =>
        `${"é".repeat(Math.floor((byteLength - 1) / 2))}x`.padEnd(
          byteLength - Math.floor((byteLength - 1) / 2),
          "x",
        );
      const key = part === "key" ? text(keyBytes + over) : "k";
      const value = part === "value" ? text(valueBytes + over) : "v";
      const plan = planChange(curator, await curator.describe(harnessed.empty), MERGE, (to) =>
        to.set(key, value),
      );
      const [receipt] = await sendAll(curator, plan);
      if (over === 0) expect(receipt).toMatchObject({ kind: "answered", status: 200 });
      else
        expect(receipt).toMatchObject({
          kind: "refused",
          error: { facts: { kind: "invalid", sent: "yes" } },
        });
      expect(await commits(harnessed)).toHaveLength(1 - over);
    });

    test("are refused, and change nothing, for a viewer", async () => {
      const harnessed = harness();
      const viewer = harnessed.platform("sandbox-viewer");
      const plan = planChange(viewer, await viewer.describe(harnessed.rich), MERGE, editText);
      const receipts = await sendAll(viewer, plan);
      expect(receipts).toMatchObject([
        { kind: "refused", error: { facts: { kind: "forbidden", sent: "yes" } } },
      ]);
      expect(await commits(harnessed)).toEqual([]);
    });

    test("are refused as unauthorized when the token has gone", async () => {
      const harnessed = harness();
      const curator = harnessed.platform("sandbox-curator");
      const plan = planChange(curator, await curator.describe(harnessed.rich), MERGE, editText);
      const receipts = await sendAll(harnessed.platform("expired"), plan);
      expect(receipts).toMatchObject([{ kind: "refused", error: { facts: { kind: "unauthorized" } } }]);
    });
  });
}
