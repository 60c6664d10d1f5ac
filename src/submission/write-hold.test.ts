import { describe, expect, it } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { WriteHold } from "#platforms/gateway/write-hold.ts";
import type { Receipt } from "#platforms/port.ts";
import { CHR20, createSandboxFixture, openDraft, quickEffects, typeValue } from "#trials/sandbox-fixture.ts";
import { createSubmission } from "./submission.ts";
import { TURNED_AWAY_LIMIT } from "./waits.ts";

type Call = { readonly name: string; readonly hold: WriteHold | undefined };

/**
 * A submit whose calls are recorded. `notSent` are the errors of its first sends, which aren't carried out.
 */
async function begin(notSent: PlatformErrorFacts[] = []) {
  const fixture = createSandboxFixture();
  const platform = fixture.sevenbridges;
  const store = await openDraft(platform, CHR20);
  typeValue(store, "tissue", "kidney");
  const calls: Call[] = [];
  const submit = () =>
    createSubmission(store.getState().plan, {
      ...quickEffects(platform),
      platform: {
        ...platform,
        describe: (ref, options) => {
          calls.push({ name: "describe", hold: options?.hold });
          return platform.describe(ref, options);
        },
        send: async (request, options): Promise<Receipt> => {
          calls.push({ name: options.operationId, hold: options.hold });
          const facts = notSent.shift();
          if (facts) return { kind: "not-sent", error: new PlatformError(facts) };
          return platform.send(request, options);
        },
      },
    }).run();
  const told = () =>
    calls.map(({ name, hold }) => [name, hold?.operationId, hold?.over.aborted].filter(Boolean).join(" "));
  return { ...fixture, submit, calls, told };
}

const BUSY: PlatformErrorFacts = { kind: "unavailable", sent: "no", fault: "object-busy" };

describe("a submit", () => {
  it("asks for the object from its check to its write, and not for reading back", async () => {
    const { submit, told, calls } = await begin();
    expect(await submit()).toMatchObject({ kind: "verified" });
    expect(told()).toEqual(["describe operation-1", "operation-1.1 operation-1", "describe"]);
    expect(calls[0]?.hold?.over).toBe(calls[1]?.hold?.over);
  });

  it("says when it isn't going to write", async () => {
    const { submit, told, control } = await begin();
    const change = { platform: "sevenbridges", object: CHR20.objectId, set: { tissue: "lung" } };
    await control("write", change);
    expect(await submit()).toMatchObject({ kind: "conflict" });
    expect(told()).toEqual(["describe operation-1 true"]);
  });

  it("that held the object for too long checks it again, and goes out under another number", async () => {
    const { submit, told } = await begin([BUSY]);
    expect(await submit()).toMatchObject({ kind: "verified" });
    expect(told()).toEqual([
      "describe operation-1 true",
      "operation-1.1 operation-1 true",
      "describe operation-1",
      "operation-1.2 operation-1",
      "describe",
    ]);
  });

  it("ends without a write where the object is never to be had", async () => {
    const { submit, calls, historyOf } = await begin(Array.from({ length: 99 }, () => BUSY));
    expect(await submit()).toMatchObject({ kind: "refused", wasSent: false, error: { facts: BUSY } });
    expect(calls.filter(({ name }) => name !== "describe")).toHaveLength(TURNED_AWAY_LIMIT);
    expect(await historyOf()).toEqual([]);
  });

  it("of a page of another build ends at once", async () => {
    const facts: PlatformErrorFacts = { kind: "invalid", sent: "no", fault: "other-build" };
    const { submit, calls } = await begin([facts]);
    expect(await submit()).toMatchObject({ kind: "refused", wasSent: false, error: { facts } });
    expect(calls).toHaveLength(2);
  });
});
