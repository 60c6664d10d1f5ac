import { describe, expect, test } from "vitest";
import { isRetryable, PlatformError, type PlatformErrorFacts } from "../errors.ts";
import { type Harness, writeOutside } from "./contract-harness.ts";

async function factsOf(promise: Promise<unknown>): Promise<PlatformErrorFacts> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof PlatformError) return thrown.facts;
  throw new Error(`no PlatformError but ${String(thrown)}`);
}

export function describeReadContract(harness: () => Harness): void {
  describe("describe", () => {
    test("gives an object's name, its pairs, and that it may be written", async () => {
      const { platform, rich, richName } = harness();
      const snapshot = await platform("sandbox-curator").describe(rich);
      expect(snapshot).toMatchObject({
        ref: rich,
        name: richName,
        objectClass: "file",
        access: { kind: "writable" },
      });
      expect(snapshot.metadata.size).toBe(14);
      expect(snapshot.metadata.get("sample_id")).toBe("HG00096");
      expect([...snapshot.metadata.keys()].slice(0, 2)).toEqual(["sample_id", "case_id"]);
    });

    test("gives no pairs, and not an error, where there are none", async () => {
      const { platform, empty } = harness();
      expect((await platform("sandbox-curator").describe(empty)).metadata.size).toBe(0);
    });

    test("gives 1,000 pairs in the platform's order", async () => {
      const { platform, wide } = harness();
      const { metadata } = await platform("sandbox-curator").describe(wide);
      const expected = Array.from(
        { length: 1000 },
        (_, index) => `key_${String(index + 1).padStart(4, "0")}`,
      );
      expect([...metadata.keys()]).toEqual(expected);
    });

    test("gives hostile keys and every script exactly", async () => {
      const { platform, unicode } = harness();
      const { metadata } = await platform("sandbox-curator").describe(unicode);
      expect(metadata.get("__proto__")).toBe("a key like any other");
      expect(metadata.get("constructor")).toBe("also just a key");
      expect(metadata.get("empty")).toBe("");
      expect(metadata.get("combining")).toBe("cafe\u0301 n\u0303 A\u030a");
      expect(metadata.get("emoji")).toBe("🧬🔬 👩🏽‍🔬 🇨🇦");
    });

    test("sees what somebody else wrote meanwhile", async () => {
      const harnessed = harness();
      await writeOutside(harnessed, harnessed.rich, {
        set: { tissue: "Lung", __added: "x" },
        remove: ["case_id"],
      });
      const { metadata } = await harnessed.platform("sandbox-curator").describe(harnessed.rich);
      expect([metadata.get("tissue"), metadata.get("__added"), metadata.has("case_id")]).toEqual([
        "Lung",
        "x",
        false,
      ]);
    });

    test("says that a viewer may only read", async () => {
      const { platform, rich } = harness();
      expect((await platform("sandbox-viewer").describe(rich)).access.kind).toBe("read-only");
    });

    test("says not-found for an object that isn't there", async () => {
      const { platform, missing } = harness();
      const facts = await factsOf(platform("sandbox-curator").describe(missing));
      expect(facts).toMatchObject({ kind: "not-found", sent: "yes", status: 404 });
      expect(isRetryable(facts)).toBe(false);
    });

    test.each(["", "wrong-token", "tok\u00e9n\n"])("says unauthorized for the token %j", async (token) => {
      const { platform, rich } = harness();
      expect(await factsOf(platform(token).describe(rich))).toMatchObject({ kind: "unauthorized" });
      expect(await factsOf(platform(token).whoami())).toMatchObject({ kind: "unauthorized" });
    });

    test.each([
      ["reset-before-commit", { kind: "unreachable", sent: "maybe", fault: "connection" }],
      ["fin-after-commit", { kind: "unreachable", sent: "maybe", fault: "connection" }],
      ["garbage", { kind: "unreachable", sent: "maybe", fault: "connection" }],
      ["short-body", { kind: "unreachable", sent: "maybe", fault: "connection" }],
      ["hang-before-commit", { kind: "unreachable", sent: "maybe", fault: "time-limit" }],
      ["slow:20", { kind: "unreachable", sent: "maybe", fault: "time-limit" }],
      ["truncated-json", { kind: "unexpected-answer", fault: "not-json" }],
      ["empty-200", { kind: "unexpected-answer", fault: "empty" }],
      ["html-200", { kind: "unexpected-answer", fault: "not-json-type" }],
      ["wrong-json", { kind: "unexpected-answer", fault: "wrong-shape" }],
      ["wrong-object", { kind: "unexpected-answer", fault: "wrong-object" }],
      ["redirect:https://elsewhere.test/", { kind: "unexpected-answer", fault: "redirect" }],
      ["status:500", { kind: "unavailable", sent: "yes", status: 500 }],
      ["status:503", { kind: "unavailable", sent: "yes", status: 503 }],
      ["status:429", { kind: "too-many-requests", sent: "yes", status: 429 }],
      ["retry-after:7", { retryAfterMs: 7000 }],
    ])(
      "asks once and says what happened after %s; the same read may be asked again, but for a redirect",
      async (fault, expected) => {
        const { platform, rich, control, describeOperation } = harness();
        await control("faults", [{ on: describeOperation, fault, times: 1 }]);
        const isForTime = /^(?:hang|slow)/.test(fault);
        const asked = platform("sandbox-curator", isForTime ? { firstByteMs: 200, totalMs: 400 } : {});
        const facts = await factsOf(asked.describe(rich));
        expect(facts).toMatchObject(expected);
        expect(isRetryable(facts)).toBe(!fault.startsWith("redirect"));
        expect(await control("faults")).toMatchObject([{ used: 1 }]);
        expect((await platform("sandbox-curator").describe(rich)).metadata.size).toBe(14);
      },
    );

    test("rejects with an AbortError when it is cancelled", async () => {
      const { platform, rich, control, describeOperation } = harness();
      const cancelled = platform("sandbox-curator").describe(rich, { signal: AbortSignal.abort() });
      await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
      await control("faults", [{ on: describeOperation, fault: "hang-before-commit", times: 1 }]);
      const controller = new AbortController();
      const described = platform("sandbox-curator").describe(rich, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      await expect(described).rejects.toMatchObject({ name: "AbortError" });
    });
  });
}
