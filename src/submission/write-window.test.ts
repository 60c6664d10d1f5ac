import { describe, expect, it } from "vitest";
import type { ClockReadings } from "#platforms/check-age.ts";
import {
  CHR20,
  createSandboxFixture,
  LIVER,
  openDraft,
  quickEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { createSubmission, type SubmissionEffects } from "./submission.ts";

const OBJECTS = { dnanexus: LIVER, sevenbridges: CHR20 } as const;

/**
 * The places where a page or a machine can pause: before the check's answer is read, and before the journal
 * has the intent.
 */
type Place = "answer" | "journal";

/**
 * The readings of a page's two clocks after a pause: the monotonic clock may have stopped, and the wall clock
 * may have been set.
 */
const STOPS: readonly (readonly [what: string, passed: ClockReadings])[] = [
  ["late by the steady clock", [2001, 0]],
  ["late by the wall clock: the steady one stood still while the machine slept", [0, 2001]],
  ["after the wall clock was set back", [100, -3_600_000]],
];

describe.each(["dnanexus", "sevenbridges"] as const)("a submit on %s", (name) => {
  async function begin(place: Place, stops: readonly ClockReadings[]) {
    const fixture = createSandboxFixture();
    const platform = fixture[name];
    const ref = OBJECTS[name];
    const store = await openDraft(platform, ref);
    typeValue(store, "tissue", "kidney");
    const calls: string[] = [];
    let clocks = [1000, 1_700_000_000_000];
    let stopped = 0;
    const left = [...stops];
    /** Pauses the page at a place, while somebody else writes. */
    const stopAt = async (here: Place, othersWrite = async () => {}) => {
      const passed = here === place ? left.shift() : undefined;
      if (!passed) return;
      stopped += 1;
      clocks = clocks.map((atMs, index) => atMs + (passed[index] ?? 0));
      await othersWrite();
    };
    const others = (value: string) => async () => {
      const change = { platform: name, object: ref.objectId, project: ref.project, set: { tissue: value } };
      await fixture.control("write", change);
    };
    const submit = (othersValue?: string) => {
      const othersWrite = othersValue === undefined ? undefined : others(othersValue);
      const effects: SubmissionEffects = {
        ...quickEffects(platform),
        readClocks: () => clocks,
        record: async ({ send }) => {
          calls.push(`record ${send}`);
          await stopAt("journal", othersWrite);
        },
        platform: {
          ...platform,
          describe: async (...call) => {
            const snapshot = await platform.describe(...call);
            calls.push(call[1]?.hold ? "check" : "read back");
            if (call[1]?.hold) await stopAt("answer", othersWrite);
            return snapshot;
          },
          send: async (request, options) => {
            const receipt = await platform.send(request, options);
            calls.push(`${options.operationId} ${receipt.kind}`);
            return receipt;
          },
        },
      };
      return createSubmission(store.getState().plan, effects).run();
    };
    return { ...fixture, submit, calls, stopped: () => stopped };
  }

  describe.each(["answer", "journal"] as const)("that stands still before the %s", (place) => {
    it.each(STOPS)("%s: checks again before it writes", async (_what, passed) => {
      const { submit, calls, historyOf, stopped } = await begin(place, [passed]);
      expect(await submit()).toMatchObject({ kind: "verified" });
      expect(calls).toEqual([
        "check",
        "record 1",
        "operation-1.1 not-sent",
        "check",
        "record 2",
        "operation-1.2 answered",
        "read back",
      ]);
      expect([stopped(), (await historyOf()).length]).toEqual([1, 1]);
    });

    it.each(STOPS)("%s: what somebody wrote meanwhile is a conflict, and stays", async (_what, passed) => {
      const { submit, historyOf, stopped } = await begin(place, [passed]);
      expect(await submit("theirs")).toMatchObject({ kind: "conflict" });
      expect(stopped()).toBe(1);
      expect((await historyOf()).map(({ after }) => after?.["tissue"])).toEqual(["theirs"]);
    });

    it("for two seconds at most writes by its first check", async () => {
      const { submit, calls } = await begin(place, [[2000, 2000]]);
      expect(await submit()).toMatchObject({ kind: "verified" });
      expect(calls.filter((call) => call === "check")).toHaveLength(1);
    });

    it("again and again checks anew three times, and then sends nothing", async () => {
      const { submit, calls, historyOf } = await begin(
        place,
        Array.from({ length: 9 }, () => [2001, 2001]),
      );
      expect(await submit()).toMatchObject({
        kind: "refused",
        wasSent: false,
        error: { facts: { sent: "no", fault: "check-expired" } },
      });
      expect(calls.filter((call) => call === "check")).toHaveLength(4);
      expect(await historyOf()).toEqual([]);
    });
  });
});
