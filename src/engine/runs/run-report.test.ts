import { expect, it } from "vitest";
import type { Metadata, MetadataValue } from "#core/object/metadata.ts";
import { PlatformError } from "#platforms/errors.ts";
import { encodeItem } from "./run-encoding.ts";
import { endedItem, entryOf, HEAD, planOf, sentItem, verified } from "./run-entry-fixture.ts";
import type { StoredItem } from "./run-record.ts";
import { REPORT_COLUMNS, reportRows } from "./run-report.ts";

const number = { type: "number", json: "12345678901234567890.50" } as const;
const BEFORE: Metadata = new Map<string, MetadataValue>([
  ["emptied", "x"],
  ["n", number],
  ["stays", "not in the report"],
  ['"quoted"', "1"],
]);
const WISHED: Metadata = new Map<string, MetadataValue>([
  ["emptied", ""],
  ["n", "text"],
  ["stays", "not in the report"],
  ['"quoted"', "\ud83d"],
  ["__proto__", "added"],
]);
const plan = planOf(BEFORE, WISHED);
const run = { id: "run-1", connection: "sb" };
const rowOf = (item: StoredItem) => reportRows(run, [entryOf(item)])[0];

it("before and after have exactly the keys of the plan: absent is left out, empty isn't, numbers keep all digits", () => {
  const row = rowOf(endedItem(sentItem(plan), verified(plan, WISHED)));
  expect(row?.changed).toBe('["emptied","n","\\"quoted\\"","__proto__"]');
  expect(row?.before).toBe('{"emptied":"x","n":12345678901234567890.50,"\\"quoted\\"":"1"}');
  expect(row?.after).toBe('{"emptied":"","n":"text","\\"quoted\\"":"\\ud83d","__proto__":"added"}');
  expect([row?.outcome, row?.ended]).toEqual(["verified", "1970-01-01T00:00:01.000Z"]);
});

it("an object that hasn't ended has a row without outcome, time and values afterwards", () => {
  const row = rowOf(encodeItem(plan, "", 0, HEAD));
  expect(row).toMatchObject({
    outcome: "",
    after: "",
    ended: "",
    reason: "",
    objectId: plan.base.ref.objectId,
  });
  expect(Object.keys(row ?? {})).toEqual(Object.keys(REPORT_COLUMNS));
});

it("a refusal is told with the platform's own words, status and code", () => {
  const facts = {
    kind: "invalid",
    sent: "yes",
    status: 400,
    code: "5009",
    platformMessage: "No, =1+1",
  } as const;
  const result = {
    kind: "refused",
    wasSent: true,
    error: new PlatformError(facts),
    fresh: plan.base,
  } as const;
  expect(rowOf(endedItem(sentItem(plan), result))).toMatchObject({
    outcome: "refused",
    reason: "invalid",
    status: "400",
    code: "5009",
    platformMessage: "No, =1+1",
  });
  const lost = new PlatformError({ kind: "unreachable", sent: "maybe", fault: "connection" });
  expect(rowOf(endedItem(sentItem(plan), { kind: "unknown", error: lost }))).toMatchObject({
    outcome: "unknown",
    reason: "connection",
    status: "",
    after: "",
  });
});
