import { describe, expect, test } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { DescribeProgress, ObjectAnswer } from "../bulk-port.ts";
import { createSharedCheckAge } from "../check-age.ts";
import { callCounts, type Harness } from "./contract-harness.ts";

export function cohortOf({ cohort }: Harness, count: number): readonly ObjectRef[] {
  return Array.from({ length: count }, (_, at) => cohort(at + 1));
}

/** The snapshots of answers, all of which have one. */
export function snapshotsOf(answers: readonly ObjectAnswer[]): readonly Snapshot[] {
  return answers.map((answer) => {
    if (answer.kind === "described") return answer.snapshot;
    throw answer.error;
  });
}

function kindsOf(answers: readonly ObjectAnswer[]): readonly string[] {
  return answers.map((answer) =>
    answer.kind === "described"
      ? answer.snapshot.ref.objectId
      : (answer.error.facts.fault ?? answer.error.facts.kind),
  );
}

export function describeBulkReadContract(harness: () => Harness): void {
  describe("describeMany", () => {
    test("gives of each object what describe gives, access too where it is asked for", async () => {
      const { platform, rich, empty, wide, unicode, cohort } = harness();
      const curator = platform("sandbox-curator");
      const bulk = await curator.bulk();
      const refs = [rich, empty, wide, unicode, cohort(17)];
      const single = await Promise.all(refs.map((ref) => curator.describe(ref)));
      const untimed = (snapshots: readonly Snapshot[]) =>
        snapshots.map((snapshot) => ({
          ...snapshot,
          describedAtMs: 0,
          metadata: [...snapshot.metadata],
        }));
      const many = snapshotsOf(await bulk.describeMany(refs, { withAccess: true }));
      expect(untimed(many)).toEqual(untimed(single));
      const withoutAccess = single.map((snapshot) => ({ ...snapshot, access: { kind: "unknown" } as const }));
      expect(untimed(snapshotsOf(await bulk.describeMany(refs)))).toEqual(untimed(withoutAccess));
    });

    test("answers in the order of the refs, as often as each is there, and says which are missing", async () => {
      const { platform, missing, cohort } = harness();
      const bulk = await platform("sandbox-curator").bulk();
      const refs = [cohort(3), missing, cohort(1), cohort(3), cohort(2)];
      const answers = await bulk.describeMany(refs);
      const ids = refs.map(({ objectId }) => objectId);
      expect(kindsOf(answers)).toEqual([ids[0], "not-found", ids[2], ids[3], ids[4]]);
      expect(await bulk.describeMany([])).toEqual([]);
    });

    test("says of an id that is none that it is wrong, and reads the others", async () => {
      const { platform, cohort } = harness();
      const bulk = await platform("sandbox-curator").bulk();
      const refs = [cohort(1), { ...cohort(1), objectId: "../../user" }, cohort(2)];
      const [first, wrong, last] = await bulk.describeMany(refs);
      expect([first?.kind, wrong?.kind, last?.kind]).toEqual(["described", "failed", "described"]);
    });

    test("takes as few calls as the platform's own limits allow, and shows what has come", async () => {
      const harnessed = harness();
      const curator = harnessed.platform("sandbox-curator");
      const bulk = await curator.bulk();
      const progress: DescribeProgress[] = [];
      const answers = await bulk.describeMany(cohortOf(harnessed, 1050), {
        onProgress: (now) => progress.push(now),
      });
      const { describeItems } = curator.description.bulk;
      const calls = Math.ceil(1050 / describeItems);
      expect(await callCounts(harnessed)).toEqual({ [harnessed.describeManyOperation]: calls });
      expect(progress).toHaveLength(calls);
      expect(progress.at(-1)).toMatchObject({ answered: 1050, total: 1050 });
      const places = progress.flatMap(({ latest }) => latest);
      expect(places.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual([...answers.keys()]);
      for (const { at, answer } of places) expect(answer).toBe(answers[at]);
    });

    test("says that a viewer may only read, by one call for the project", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-viewer").bulk();
      const many = await bulk.describeMany(cohortOf(harnessed, 30), { withAccess: true });
      expect(snapshotsOf(many).every(({ access }) => access.kind === "read-only")).toBe(true);
      const counts = await callCounts(harnessed);
      expect(Object.values(counts)).toEqual([1, 1]);
    });

    test.each([
      ["reset-before-commit", { kind: "unreachable", sent: "maybe", fault: "connection" }],
      ["truncated-json", { kind: "unexpected-answer", fault: "not-json" }],
      ["empty-200", { kind: "unexpected-answer", fault: "empty" }],
      ["html-200", { kind: "unexpected-answer", fault: "not-json-type" }],
      ["wrong-json", { kind: "unexpected-answer", fault: "wrong-shape" }],
      ["redirect:https://elsewhere.test/", { kind: "unexpected-answer", fault: "redirect" }],
      ["status:500", { kind: "unavailable", sent: "yes", status: 500 }],
      ["retry-after:7", { retryAfterMs: 7000 }],
    ])("asks once, and says of each object of the call what happened after %s", async (fault, facts) => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      await harnessed.control("faults", [{ on: harnessed.describeManyOperation, fault, times: 1 }]);
      const answers = await bulk.describeMany(cohortOf(harnessed, 5));
      for (const answer of answers) expect(answer).toMatchObject({ kind: "failed", error: { facts } });
      expect(await callCounts(harnessed)).toEqual({ [harnessed.describeManyOperation]: 1 });
      expect(snapshotsOf(await bulk.describeMany(cohortOf(harnessed, 5)))).toHaveLength(5);
    });

    test("asks for no more of them once the token isn't taken", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("expired").bulk();
      const refs = [...cohortOf(harnessed, 1000), ...cohortOf(harnessed, 2000)].reverse();
      const answers = await bulk.describeMany(refs);
      expect(new Set(kindsOf(answers))).toEqual(new Set(["unauthorized"]));
      const calls = Object.values(await callCounts(harnessed)).reduce((sum, count) => sum + count, 0);
      expect(calls).toBeLessThanOrEqual(4);
    });

    test("halves a call whose answer is too large, until it fits", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      const fault = `padded-json:${9 * 1024 * 1024}`;
      await harnessed.control("faults", [{ on: harnessed.describeManyOperation, fault, times: 2 }]);
      const answers = await bulk.describeMany(cohortOf(harnessed, 8));
      expect(snapshotsOf(answers)).toHaveLength(8);
      expect(await callCounts(harnessed)).toEqual({ [harnessed.describeManyOperation]: 5 });
    });

    test("calls an object unreadable that is too large by itself, and reads the others", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      const fault = `padded-json:${9 * 1024 * 1024}`;
      await harnessed.control("faults", [{ on: harnessed.describeManyOperation, fault, times: 3 }]);
      const answers = await bulk.describeMany(cohortOf(harnessed, 4));
      const ids = cohortOf(harnessed, 4).map(({ objectId }) => objectId);
      expect(kindsOf(answers)).toEqual(["too-large", ...ids.slice(1)]);
    });

    test("halves a call that gets a 413", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      await harnessed.control("faults", [
        { on: harnessed.describeManyOperation, fault: "status:413", times: 1 },
      ]);
      expect(snapshotsOf(await bulk.describeMany(cohortOf(harnessed, 3)))).toHaveLength(3);
    });

    test("is as old as its oldest answer, and counts no call that failed", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      let nowMs = 0;
      const age = createSharedCheckAge(() => [nowMs]);
      await harnessed.control("faults", [
        { on: harnessed.describeManyOperation, fault: "status:413", times: 1 },
      ]);
      const asked: boolean[] = [];
      await bulk.describeMany(cohortOf(harnessed, 2), {
        asked: () => {
          const ended = age.asked();
          return (isAnswered) => {
            asked.push(isAnswered);
            ended(isAnswered);
            nowMs += 1500;
          };
        },
      });
      expect(asked).toEqual([false, true, true]);
      expect(age.isFresh()).toBe(false);
      nowMs -= 1500;
      expect(age.isFresh()).toBe(true);
    });

    test("rejects with an AbortError when it is cancelled", async () => {
      const harnessed = harness();
      const bulk = await harnessed.platform("sandbox-curator").bulk();
      const refs = cohortOf(harnessed, 5);
      const cancelled = bulk.describeMany(refs, { signal: AbortSignal.abort() });
      await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
      const fault = "hang-before-commit";
      await harnessed.control("faults", [{ on: harnessed.describeManyOperation, fault, times: 1 }]);
      const controller = new AbortController();
      const described = bulk.describeMany(refs, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      await expect(described).rejects.toMatchObject({ name: "AbortError" });
    });
  });
}
