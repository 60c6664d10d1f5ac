import fc from "fast-check";
import { READ_FAULTS, WRITE_FAULTS } from "./world-fixture.ts";

// Late writes arrive within the five minutes before the last look, and copies lag less than the time for
// which a refusal is checked. Longer delays are beyond what a client can promise.

/** One action of a person or of the network. */
export type Step =
  | { readonly do: "type"; readonly key: string; readonly value: string }
  | { readonly do: "remove"; readonly key: string }
  | { readonly do: "undo" }
  | { readonly do: "redo" }
  | { readonly do: "replace mode"; readonly keepUntouched: boolean }
  | { readonly do: "merge mode" }
  | { readonly do: "others write"; readonly key: string; readonly value: string }
  | { readonly do: "others remove"; readonly key: string }
  | { readonly do: "fault"; readonly on: "read" | "write"; readonly fault: string }
  | { readonly do: "lag"; readonly milliseconds: number }
  | { readonly do: "review" }
  | { readonly do: "choose"; readonly side: "mine" | "theirs" }
  /**
   * `crashAfter`: the page is closed after this many effects. `othersAfter`: somebody writes at that time.
   * `sleepAfter`: the machine sleeps for a while at that time.
   */
  | {
      readonly do: "submit";
      readonly crashAfter?: number;
      readonly othersAfter?: number;
      readonly sleepAfter?: number;
    }
  | { readonly do: "read back" }
  | { readonly do: "stop waiting" }
  | { readonly do: "wait"; readonly milliseconds: number };

const key = fc.constantFrom("tissue", "sample", "batch");
const value = fc.constantFrom("Lung", "heart", "B7", "s1", "liver");

const submit = fc
  .record(
    {
      crashAfter: fc.integer({ min: 1, max: 14 }),
      othersAfter: fc.integer({ min: 1, max: 10 }),
      sleepAfter: fc.integer({ min: 1, max: 10 }),
    },
    { requiredKeys: [] },
  )
  .map((when): Step => ({ do: "submit", ...when }));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("type" as const), key, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), key }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "undo" }, { do: "redo" }, { do: "merge mode" }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("replace mode" as const), keepUntouched: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("others write" as const), key, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("others remove" as const), key }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      on: fc.constant("write" as const),
      fault: fc.constantFrom(...WRITE_FAULTS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      on: fc.constant("read" as const),
      fault: fc.constantFrom(...READ_FAULTS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("lag" as const), milliseconds: fc.constantFrom(0, 900) }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>({ do: "review" }, { do: "read back" }, { do: "stop waiting" }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("choose" as const), side: fc.constantFrom("mine", "theirs") }),
  },
  { weight: 6, arbitrary: submit },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      milliseconds: fc.constantFrom(100, 2000, 10_000, 60_000),
    }),
  },
);

/** Random events around one object, in order. */
export const anyHistory: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 2, maxLength: 16 });
