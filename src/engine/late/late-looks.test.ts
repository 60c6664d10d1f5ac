import { describe, expect, it } from "vitest";
import type { KeptAnswer } from "#platforms/gateway/gateway-client.ts";
import { createMemoryJournal } from "#trials/histories/memory-journal-fixture.ts";
import {
  createSandboxFixture,
  LIVER,
  openDraft,
  quickReviewEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { isReadable } from "../journal/journal-entry.ts";
import { createReviewStore } from "../work/review-store.ts";
import { createLateLooks, type LateFinding, type Reach } from "./late-looks.ts";

/** A submit whose answers were all lost, and a clock for its late looks. */
async function lostSubmit() {
  const fixture = createSandboxFixture();
  const draft = await openDraft(fixture.dnanexus, LIVER);
  typeValue(draft, "tissue", "Kidney");
  const journal = createMemoryJournal();
  let nowMs = 42;
  let due: { readonly atMs: number; readonly task: () => void }[] = [];
  const review = createReviewStore(
    draft,
    { account: "curator", ref: LIVER },
    { ...quickReviewEffects(), journal },
  );
  await review.open();
  await fixture.control("faults", [{ on: "setProperties", fault: "reset-before-commit", times: 3 }]);
  await review.submit("");
  const looks = createLateLooks({
    journal,
    locks: undefined,
    now: () => nowMs,
    timers: {
      after: (delayMs, task) => {
        const entry = { atMs: nowMs + delayMs, task };
        due.push(entry);
        return () => {
          due = due.filter((other) => other !== entry);
        };
      },
    },
  });
  const findings: LateFinding[] = [];
  looks.subscribe((finding) => findings.push(finding));
  let describes = 0;
  const platform: Reach["platform"] = {
    describe: (...call) => {
      describes += 1;
      return fixture.dnanexus.describe(...call);
    },
  };
  return {
    ...fixture,
    looks,
    review,
    findings,
    platform,
    describes: () => describes,
    setClock: (atMs: number) => {
      nowMs = atMs;
    },
    pass: async (milliseconds: number) => {
      await looks.settled();
      const untilMs = nowMs + milliseconds;
      for (;;) {
        const [next] = due.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs);
        if (!next) break;
        nowMs = Math.max(nowMs, next.atMs);
        due = due.filter((other) => other !== next);
        next.task();
        await looks.settled();
      }
      nowMs = untilMs;
    },
    end: async () => {
      const [entry] = await journal.list();
      return entry && isReadable(entry) ? entry.end : undefined;
    },
    write: () =>
      fixture.control("write", {
        platform: "dnanexus",
        object: LIVER.objectId,
        project: LIVER.project,
        set: { tissue: "Kidney" },
      }),
  };
}

const MINUTE_MS = 60_000;

describe("the looks after a submit whose answers were lost", () => {
  it("[W7] are taken after a moment, after 1 and after 5 minutes, and then no more", async () => {
    const { looks, platform, describes, pass, end, findings } = await lostSubmit();
    looks.reach(() => ({ platform }));
    await pass(4999);
    expect(describes()).toBe(0);
    await pass(1);
    expect(describes()).toBe(1);
    await pass(MINUTE_MS - 5001);
    expect(describes()).toBe(1);
    await pass(1);
    expect(describes()).toBe(2);
    expect(await end()).toMatchObject({ outcome: "unknown", looks: { taken: 2 } });
    await pass(4 * MINUTE_MS - 1);
    expect(describes()).toBe(2);
    await pass(1);
    expect(await end()).toMatchObject({ outcome: "refused" });
    await pass(60 * MINUTE_MS);
    expect(describes()).toBe(3);
    expect(findings.map(({ end: { outcome } }) => outcome)).toEqual(["refused"]);
  });

  it("find what came late, and say so once", async () => {
    const { looks, platform, pass, end, findings, write, describes } = await lostSubmit();
    looks.reach(() => ({ platform }));
    await pass(10_000);
    await write();
    await pass(10 * MINUTE_MS);
    // Three sends were open, so the other two may still arrive.
    expect(await end()).toMatchObject({ outcome: "verified", late: { cameLate: true } });
    expect(describes()).toBe(3);
    expect(findings).toHaveLength(1);
  });

  it("wait for a connection that reaches the object, and go on at a start long afterwards", async () => {
    const { looks, platform, pass, describes, setClock, end } = await lostSubmit();
    looks.reach(() => undefined);
    await pass(10 * MINUTE_MS);
    expect(describes()).toBe(0);
    setClock(24 * 60 * MINUTE_MS);
    looks.reach(() => ({ platform }));
    await pass(0);
    expect(await end()).toMatchObject({ outcome: "unknown", looks: { taken: 2 } });
    await pass(MINUTE_MS - 1);
    expect(await end()).toMatchObject({ outcome: "unknown" });
    await pass(1);
    expect(await end()).toMatchObject({ outcome: "refused" });
  });

  it("aren't put off by a clock that was set back", async () => {
    const { looks, platform, pass, describes, setClock } = await lostSubmit();
    setClock(-60 * MINUTE_MS);
    looks.reach(() => ({ platform }));
    await pass(5000);
    expect(describes()).toBe(1);
  });

  it("are tried again where the object can't be described, a few times", async () => {
    const { looks, platform, pass, control, end, describes } = await lostSubmit();
    await control("faults", [{ on: "describe", fault: "status:401", times: 2 }]);
    looks.reach(() => ({ platform }));
    await pass(5000);
    expect(await end()).toMatchObject({ outcome: "unknown", looks: { taken: 0 } });
    await pass(2 * MINUTE_MS);
    expect(await end()).toMatchObject({ looks: { taken: 2 } });
    expect(describes()).toBe(4);
  });

  it("end at once where the gateway knows that nothing was sent, or that all was refused", async () => {
    const { looks, platform, pass, end, describes } = await lostSubmit();
    const asked: string[] = [];
    const answers: KeptAnswer[] = [
      { kind: "ended", sent: "no" },
      { kind: "ended", sent: "yes", status: 403 },
      { kind: "ended", sent: "yes", status: 400 },
    ];
    const askAnswer = async (id: string): Promise<KeptAnswer> => {
      asked.push(id);
      return answers[asked.length - 1] ?? { kind: "never-seen" };
    };
    looks.reach(() => ({ platform, askAnswer }));
    await pass(0);
    expect(asked).toEqual(["operation-1.1", "operation-1.2", "operation-1.3"]);
    expect(await end()).toMatchObject({ outcome: "refused" });
    expect(describes()).toBe(1);
  });

  it("go on where the gateway knows nothing, is still at it, or had no answer itself", async () => {
    const { looks, platform, pass, end, describes } = await lostSubmit();
    const answers: KeptAnswer[] = [
      { kind: "never-seen" },
      { kind: "under-way" },
      { kind: "ended", sent: "maybe" },
    ];
    const askAnswer = async (id: string) => answers[Number(id.at(-1)) - 1] ?? { kind: "never-seen" as const };
    looks.reach(() => ({ platform, askAnswer }));
    await pass(0);
    expect(describes()).toBe(0);
    await pass(MINUTE_MS);
    expect(await end()).toMatchObject({ outcome: "unknown", looks: { sends: [1, 2, 3], taken: 2 } });
  });
});
