import { expect, it } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import { resumedItems } from "./resumed-items.ts";
import { encodeItem } from "./run-encoding.ts";
import { endedItem, entryOf, HEAD, planOf, sentItem, verified } from "./run-entry-fixture.ts";

const [BEFORE, WISHED] = [new Map([["a", "1"]]), new Map([["a", "2"]])];
const plan = planOf(BEFORE, WISHED);
const error = new PlatformError({ kind: "unreachable", sent: "maybe" });

it("[I4] each object goes on from where it was: not begun, under way, ended, or ended with a write still open", () => {
  const entries = [
    encodeItem(plan, "", 0, HEAD),
    sentItem(plan, 1),
    endedItem(sentItem(plan, 2), verified(plan, WISHED)),
    endedItem(sentItem(plan, 3), { kind: "unknown", error, openSends: [1] }, ["op.3"]),
  ].map(entryOf);
  const items = resumedItems({ total: 4 }, entries);
  expect(items?.map(({ plan: _, ...item }) => item)).toEqual([
    { sends: [] },
    { sends: ["op.1"] },
    { sends: ["op.2"], outcome: "verified", hasOpenSends: false },
    { sends: ["op.3"], outcome: "unknown", hasOpenSends: true },
  ]);
  expect(items?.[1]?.plan.requests).toEqual(plan.requests);
});

it("[I4] a run of which an object is missing, doubled or in another's place isn't gone on with", () => {
  const [first, second] = [0, 1].map((number) => entryOf(sentItem(plan, number)));
  if (!first || !second) throw new Error("no entries");
  expect(resumedItems({ total: 2 }, [first, second])).toHaveLength(2);
  for (const entries of [[first], [second, first], [first, first], [first, second, second], []]) {
    expect(resumedItems({ total: 2 }, entries)).toBeUndefined();
  }
});
