import { expect, it } from "vitest";
import type { HistoryEntry } from "#engine/journal/history-list.ts";
import { speak } from "#messages/language.ts";
import { historyCsv, historyJson } from "./history-file.ts";
import { matchesSearch } from "./history-search.ts";

const ENTRY: HistoryEntry = {
  sequence: 1,
  operationId: "operation",
  account: "curator",
  ref: { connection: "sandbox", objectId: "object" },
  project: undefined,
  name: "liver.bam",
  reason: "=SUM(A1)",
  promise: {
    mode: { kind: "merge" },
    issues: [],
    outcomes: [
      { key: "tissue", now: "Liver", after: "", effect: "changed" },
      { key: "n", now: { type: "number", json: "1.50" }, after: undefined, effect: "removed" },
      { key: "other", now: "untouched", after: "untouched", effect: "stays" },
      { key: "half", now: undefined, after: "\ud800\0", effect: "added" },
    ],
  },
  requests: [],
  digest: "d1",
  before: new Map([["tissue", "Liver"]]),
  startedAtMs: 0,
  sends: 1,
  end: {
    outcome: "differs",
    wasSent: true,
    verified: [{ key: "tissue", expected: "", found: "Kidney", verdict: "differs", isOurs: true }],
    changedLater: [],
    endedAtMs: 1,
    wasRecovered: true,
  },
};
const DAMAGED: HistoryEntry = { sequence: 2, problem: "damaged", raw: { reason: "lost in here" } };

it('has one row a key, tells "" from absent, and runs no formula', () => {
  const { text, escaped } = historyCsv([ENTRY, DAMAGED]);
  const lines = text.trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain(
    '"\'=SUM(A1)","differs","tissue","changed","Liver","text","","text","Kidney","text","differs"',
  );
  expect(lines[2]).toContain('"n","removed","","absent","","absent","",""');
  expect(lines[3]).toContain('"\\ud800\\u0000"');
  expect(escaped).toBe(1);
  expect(lines[4]).toContain('"unreadable"');
});

it("writes the same table in every language", async () => {
  const { text } = historyCsv([ENTRY, DAMAGED]);
  await speak("de");
  expect(matchesSearch(ENTRY, "weicht ab")).toBe(true);
  expect(historyCsv([ENTRY, DAMAGED]).text).toBe(text);
  await speak("en");
});

it("keeps every record in the JSON, readable or not", () => {
  const records = [{ a: 1, later: "news" }, { format: 99 }];
  const parsed = JSON.parse(historyJson(records, new Date(0)));
  expect(parsed).toEqual({
    what: "redescribe-history",
    version: 1,
    exportedAt: "1970-01-01T00:00:00.000Z",
    submits: records,
  });
});

it.each([
  ["liver", true],
  ["LIVER.BAM tissue", true],
  ["kidney", true],
  ["1.50", true],
  ["sum(a1)", true],
  ["differs interruption", true],
  ["object", true],
  ["untouched", false],
  ["liver nowhere", false],
])("a search for %j finds it: %s", (query, isFound) => {
  expect(matchesSearch(ENTRY, query)).toBe(isFound);
});

it("looks into records that it can't read, too", () => {
  expect(matchesSearch(DAMAGED, "lost in here")).toBe(true);
  expect(matchesSearch(DAMAGED, "unreadable")).toBe(true);
});
