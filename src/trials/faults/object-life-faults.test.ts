import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { StorageError } from "#engine/storage/storage-error.ts";
import { createReviewStore } from "#engine/work/review-store.ts";
import { addPair, quickReviewEffects, typeValue } from "../sandbox-fixture.ts";
import { endFor, faultOf, titleOf } from "./fault-data-fixture.ts";
import { rawFault } from "./raw-answer-fixture.ts";
import { ALWAYS, refusalBody } from "./recipe-fixture.ts";
import {
  type FaultySandbox,
  OBJECTS,
  operationNames,
  startFaultySandbox,
} from "./sandbox-session-fixture.ts";
import { type End, openSession, type SessionOptions, type Submitted } from "./submit-session-fixture.ts";

let sandbox: FaultySandbox;
beforeAll(async () => {
  sandbox = await startFaultySandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.running.close());

const HOUR_MS = 3_600_000;
const endOf = (id: string): End => endFor(faultOf(id).end, "M");

function expectEnd({ end, breaches }: Submitted, expected: End) {
  expect({ end, breaches }).toEqual({ end: expected, breaches: [] });
}

describe.each(["dnanexus", "sevenbridges"] as const)("on %s", (platform) => {
  const { write, describe: read } = operationNames(platform);
  const open = (options?: SessionOptions) => openSession(sandbox, platform, options);
  const strikes =
    (on: string, fault: string, times = 1) =>
    () =>
      sandbox.faults([{ on, fault, times }]);
  const refusal = (status: number, type: string, code: number) =>
    rawFault("before", { status: `${status} Odd`, body: refusalBody(platform, { type, code, status }) });

  describe("authentication", () => {
    it(titleOf("F-H02"), async () => {
      const submitted = await (await open({ platform: { token: "expired" } })).submit();
      expectEnd(submitted, endOf("F-H02"));
      expect(submitted.result).toMatchObject({ error: { facts: { kind: "unauthorized" } } });
    });

    it.each([
      [titleOf("F-A01"), endOf("F-A01"), write, 1],
      // What can't be read back isn't known.
      [titleOf("F-A02", "unknown until a new token is there"), "unknown", "*", ALWAYS],
    ] as const)("%s", async (_title, end, on, times) => {
      const { draft, submit } = await open({ beforeSend: strikes(on, "status:401", times) });
      const submitted = await submit();
      expectEnd(submitted, end);
      expect([submitted.sends, draft.getState().plan.requests.length]).toEqual([1, 1]);
    });

    it(titleOf("F-A05"), async () => {
      const submitted = await (
        await open({ beforeSend: strikes(write, refusal(403, "PermissionDenied", 5001), ALWAYS) })
      ).submit();
      expectEnd(submitted, endOf("F-A05"));
      expect(submitted.sends).toBe(1);
      expect(submitted.result).toMatchObject({ error: { facts: { kind: "forbidden" } } });
    });
  });

  describe("object life", () => {
    it(titleOf("F-O02"), async () => {
      const beforeSend = async () => {
        const { objectId, project } = OBJECTS[platform];
        if (platform === "sevenbridges") {
          await sandbox.faults([write, read].map((on) => ({ on, fault: "status:404", times: ALWAYS })));
        } else await sandbox.call("dnanexus", `/${project}/removeObjects`, { objects: [objectId] });
      };
      const submitted = await (await open({ beforeSend })).submit();
      expectEnd(submitted, endOf("F-O02"));
      expect(submitted.result).toMatchObject({ error: { facts: { kind: "not-found" } } });
    });

    it(titleOf("F-O03"), async () => {
      const { objectId, project } = OBJECTS[platform];
      const rename = () =>
        platform === "dnanexus"
          ? sandbox.call(platform, `/${objectId}/rename`, { project, name: "renamed.bam" })
          : sandbox.call(platform, `/v2/files/${objectId}`, { name: "renamed.bam" }, "PATCH");
      const submitted = await (await open({ beforeSend: rename })).submit();
      expectEnd(submitted, endOf("F-O03"));
      expect(submitted.result).toMatchObject({ fresh: { name: "renamed.bam" } });
    });

    it.each([
      [titleOf("F-O04"), "F-O04", 422, "the object is archived", 5006],
      [titleOf("F-O05"), "F-O05", 404, "ResourceNotFound", 3002],
    ] as const)("%s", async (_title, id, status, type, code) => {
      const submitted = await (
        await open({ beforeSend: strikes(write, refusal(status, type, code)) })
      ).submit();
      expectEnd(submitted, endOf(id));
      expect(submitted.result).toMatchObject({
        error: { facts: { status, platformMessage: `In the platform's words: ${type}` } },
      });
    });
  });

  describe("clocks", () => {
    it.each([HOUR_MS, -HOUR_MS, 87_600 * HOUR_MS, -87_600 * HOUR_MS])(
      titleOf("F-K01", "%i ms off"),
      async (offsetMs) => {
        const now = new Date();
        const headers = { date: now.toUTCString(), "retry-after": new Date(+now + 23_000).toUTCString() };
        const body = refusalBody(platform, { type: "RateLimitConditional", code: 1000, status: 429 });
        const asked = rawFault("before", { status: "429 Later", headers, body });
        const { submit } = await open({ platform: { now: () => Date.now() + offsetMs } });
        await sandbox.faults([
          { on: write, fault: asked },
          { on: write, fault: "reset-before-commit" },
        ]);
        const submitted = await submit();
        expectEnd(submitted, endOf("F-K01"));
        expect([submitted.waits.includes(23_000), submitted.sends]).toEqual([true, 3]);
      },
    );

    it(titleOf("F-K02"), async () => {
      let nowMs = Date.now();
      const { submit } = await open({
        platform: { now: () => nowMs },
        onWait: () => (nowMs -= 10 * HOUR_MS),
      });
      await sandbox.faults([{ on: write, fault: "reset-before-commit" }]);
      const submitted = await submit();
      expectEnd(submitted, endOf("F-K02"));
      expect(submitted.commits).toHaveLength(1);
    });

    it.each([
      [titleOf("F-K03"), "F-K03", 8 * HOUR_MS],
      [titleOf("F-K04"), "F-K04", 60_000],
    ] as const)("%s", async (_title, id, sleepMs) => {
      const { submit } = await open({ onWait: () => sandbox.pass(sleepMs) });
      await sandbox.faults([{ on: write, fault: "reset-before-commit", times: 2 }]);
      const submitted = await submit();
      expectEnd(submitted, endOf(id));
      expect([submitted.sends, submitted.commits.length]).toEqual([3, 1]);
    });
  });

  describe("the journal", () => {
    it(titleOf("F-S02", "nothing is sent"), async () => {
      const { submit } = await open({
        record: async () => {
          throw new StorageError("full");
        },
      });
      const submitted = await submit();
      expectEnd(submitted, "not-sent");
      expect(submitted.sends).toBe(0);
    });

    it(titleOf("F-S03", "it is said, and the outcome kept in the page"), async () => {
      const { draft } = await open();
      const effects = quickReviewEffects();
      const journal = {
        ...effects.journal,
        recordEnd: async () => {
          throw new StorageError("full");
        },
      };
      const place = { account: "curator", ref: OBJECTS[platform] };
      const review = createReviewStore(draft, place, { ...effects, journal });
      await review.open();
      await review.submit("");
      const { ended } = review.getState();
      expect(ended).toMatchObject({ result: { kind: "verified" }, keeping: { kind: "not-kept" } });
    });
  });
});

it(titleOf("F-O01"), async () => {
  const ref: ObjectRef = { ...OBJECTS.dnanexus, objectId: "file-SandboxOpen0000000000001" };
  const { submit } = await openSession(sandbox, "dnanexus", {
    ref,
    platform: { token: "sandbox-uploader" },
    edit: (draft) => addPair(draft, "batch", "B7"),
    beforeSend: () => sandbox.call("dnanexus", `/${ref.objectId}/close`, {}),
  });
  const submitted = await submit();
  expectEnd(submitted, endOf("F-O01"));
  expect(submitted.result).toMatchObject({
    error: { facts: { kind: "forbidden", code: "PermissionDenied" } },
  });
});

it(titleOf("F-A06"), async () => {
  // Of our platforms and of others; 32 hexadecimal digits may as well be a checksum, and are warned of only.
  for (const token of ["k2Xv9QmT4bLr8ZpW1nYc6HsD3gFj7AaE", "eyJhbGciOi.eyJzdWIiOiIx.c2ln"]) {
    const { draft } = await openSession(sandbox, "dnanexus", {
      edit: (store) => typeValue(store, "tissue", token),
    });
    expect(draft.getState().issues).toMatchObject([{ code: "looks-like-token", severity: "block" }]);
  }
});
