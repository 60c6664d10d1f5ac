import { describe, expect, test } from "vitest";
import { MERGE, type PlannedRequest, type WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform, Receipt } from "../port.ts";
import { commits, type Harness } from "./contract-harness.ts";
import { MODES, planChange } from "./contract-writes.ts";

/** Each fault with its receipt and the number of commits that it leaves. */
const FAULTS: readonly (readonly [fault: string, kind: Receipt["kind"], facts: object, commits: number])[] = [
  ["reset-before-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "connection" }, 0],
  ["reset-after-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "connection" }, 1],
  ["fin-before-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "connection" }, 0],
  ["fin-after-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "connection" }, 1],
  ["hang-before-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "time-limit" }, 0],
  ["hang-after-commit", "unknown", { kind: "unreachable", sent: "maybe", fault: "time-limit" }, 1],
  ["garbage", "unknown", { kind: "unreachable", sent: "maybe" }, 1],
  ["short-body", "unknown", { kind: "unreachable", sent: "maybe" }, 1],
  ["truncated-json", "unknown", { kind: "unexpected-answer", fault: "not-json" }, 1],
  ["empty-200", "unknown", { kind: "unexpected-answer", fault: "empty" }, 1],
  ["html-200", "unknown", { kind: "unexpected-answer", fault: "not-json-type" }, 1],
  ["redirect:https://elsewhere.test/", "unknown", { kind: "unexpected-answer", fault: "redirect" }, 0],
  ["status:500", "unknown", { kind: "unavailable", status: 500 }, 0],
  ["status-after-commit:500", "unknown", { kind: "unavailable", status: 500 }, 1],
  ["status-after-commit:504", "unknown", { kind: "unavailable", status: 504 }, 1],
  ["status-after-commit:408", "unknown", { kind: "unavailable", status: 408 }, 1],
  ["status:404", "refused", { kind: "not-found", status: 404 }, 0],
  ["status:409", "refused", { status: 409 }, 0],
  ["status:429", "refused", { kind: "too-many-requests", status: 429 }, 0],
];

export function describeWriteFaultContract(harness: () => Harness): void {
  async function planOne(platform: MetadataPlatform, mode: WriteMode = MERGE): Promise<PlannedRequest> {
    const snapshot = await platform.describe(harness().rich);
    const [request] = planChange(platform, snapshot, mode, (target) => target.set("tissue", "Lung")).requests;
    if (!request) throw new Error("nothing planned");
    return request;
  }

  type Sending = { readonly mode?: WriteMode; readonly fault?: string; readonly signal?: () => AbortSignal };

  async function sendOne({ mode = MERGE, fault, signal }: Sending): Promise<Receipt> {
    const { platform, control, writeOperation } = harness();
    const request = await planOne(platform("sandbox-curator"), mode);
    if (fault) await control("faults", [{ on: writeOperation(mode), fault, times: 1 }]);
    const isForTime = fault?.startsWith("hang") && !signal;
    const sender = platform("sandbox-curator", isForTime ? { firstByteMs: 200 } : {});
    return sender.send(request, { operationId: "op-1", signal: signal?.() });
  }

  describe("a receipt", () => {
    for (const [name, mode] of [MODES[0], MODES[2]]) {
      test.each(FAULTS)(
        `of ${name} after %s is %s, and nothing is sent twice`,
        async (fault, kind, facts, count) => {
          const receipt = await sendOne({ mode, fault });
          expect(receipt).toMatchObject({ kind, error: { facts } });
          expect(await harness().control("faults")).toMatchObject([{ used: 1 }]);
          expect(await commits(harness())).toHaveLength(count);
        },
      );
    }

    test("carries how long the platform asks to wait", async () => {
      const receipt = await sendOne({ fault: "retry-after:7" });
      expect(receipt).toMatchObject({ error: { facts: { retryAfterMs: 7000 } } });
    });

    test("doesn't take an odd success for a refusal", async () => {
      for (const fault of ["wrong-json", "wrong-object"]) {
        await harness().control("reset", {});
        expect(["answered", "unknown"]).toContain((await sendOne({ fault })).kind);
      }
    });

    test("isn't given for a write that was cancelled before it went out: that rejects, and nothing is sent", async () => {
      const sent = sendOne({ signal: () => AbortSignal.abort() });
      await expect(sent).rejects.toMatchObject({ name: "AbortError" });
      expect(await commits(harness())).toEqual([]);
    });

    test("says unknown for a write that was cancelled under way", async () => {
      const receipt = await sendOne({ fault: "hang-after-commit", signal: () => AbortSignal.timeout(60) });
      expect(receipt).toMatchObject({
        kind: "unknown",
        error: { facts: { kind: "unreachable", sent: "maybe", fault: "cancelled" } },
      });
    });

    test("says not-sent when the token can't even be put into a header", async () => {
      const request = await planOne(harness().platform("sandbox-curator"));
      const receipt = await harness().platform("t\u00f6ken\n\u2028").send(request, { operationId: "op-1" });
      expect(receipt).toMatchObject({
        kind: "not-sent",
        error: { facts: { kind: "unauthorized", sent: "no" } },
      });
    });
  });
}
