import fc from "fast-check";
import { expect, test } from "vitest";
import { PlatformError, type PlatformErrorFacts } from "./errors.ts";
import { askInHalves, HALVINGS_FOR_CONTENT } from "./halves.ts";

type Fault = Partial<PlatformErrorFacts>;

/** Asks for numbers; a call fails while it holds too many, or one of those that can't be read. */
async function askFor(
  count: number,
  { sizeLimit = count, bad = [], facts }: { sizeLimit?: number; bad?: readonly number[]; facts: Fault },
): Promise<{ readonly answers: readonly (number | string)[]; readonly calls: number }> {
  let calls = 0;
  const things = Array.from({ length: count }, (_, at) => at);
  const answers = await askInHalves<number, number | string>(
    things,
    async (some) => {
      calls += 1;
      if (some.length > sizeLimit || some.some((thing) => bad.includes(thing))) {
        throw new PlatformError({ kind: "unexpected-answer", sent: "maybe", ...facts });
      }
      return some;
    },
    () => "failed",
    { left: HALVINGS_FOR_CONTENT },
  );
  return { answers, calls };
}

test("whatever the size, each thing has its own answer in the end", async () => {
  const counts = fc.integer({ min: 1, max: 60 });
  await fc.assert(
    fc.asyncProperty(
      counts,
      counts,
      fc.constantFrom<Fault>({ fault: "too-large" }, { status: 413 }),
      async (count, sizeLimit, facts) => {
        const { answers, calls } = await askFor(count, { sizeLimit, facts });
        expect(answers).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(calls).toBeLessThan(4 * Math.ceil(count / sizeLimit) + 1);
      },
    ),
  );
});

test.each<NonNullable<Fault["fault"]>>(["too-large", "duplicate-key", "too-deep", "not-utf8"])(
  "the one thing that makes an answer %s is found, and alone has none",
  async (fault) => {
    const { answers, calls } = await askFor(100, { bad: [61], facts: { fault } });
    expect(answers.flatMap((answer, at) => (answer === "failed" ? [at] : []))).toEqual([61]);
    expect(calls).toBeLessThanOrEqual(15);
  },
);

test("where everything is unreadable, the search for the one to blame is given up", async () => {
  const bad = Array.from({ length: 1000 }, (_, at) => at);
  const { answers, calls } = await askFor(1000, { bad, facts: { fault: "not-utf8" } });
  expect(new Set(answers)).toEqual(new Set(["failed"]));
  expect(calls).toBeLessThanOrEqual(HALVINGS_FOR_CONTENT + 1);
});

test.each<Fault>([{ fault: "connection" }, { fault: "not-json" }, { fault: "wrong-shape" }, { status: 500 }])(
  "%j is asked about once",
  async (facts) => {
    const { answers, calls } = await askFor(8, { bad: [3], facts });
    expect([answers, calls]).toEqual([Array.from({ length: 8 }, () => "failed"), 1]);
  },
);

test("what is no platform's error isn't answered", async () => {
  const cancelled = askInHalves(
    [1, 2],
    () => Promise.reject(new DOMException("x", "AbortError")),
    () => 0,
    { left: 9 },
  );
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
});
