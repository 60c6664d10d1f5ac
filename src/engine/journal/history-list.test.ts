import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { createSandboxFixture, LIVER, openDraft } from "#trials/sandbox-fixture.ts";
import { realTimers } from "../storage/timers.ts";
import { createHistoryList, type HistoryEntry, walkHistory } from "./history-list.ts";
import { createJournal } from "./journal.ts";
import { isReadable } from "./journal-entry.ts";

let journals = 0;

/** A journal with `count` submits, whose reasons are numbered from 1. */
async function journalOf(count: number) {
  journals += 1;
  const name = `history ${journals}`;
  const journal = createJournal(name, realTimers);
  const { base, mode } = (await openDraft(createSandboxFixture().dnanexus, LIVER)).getState().plan;
  const begin = (number: number) =>
    journal.begin({
      operationId: `operation ${number}`,
      account: "curator",
      ref: LIVER,
      project: base.project,
      name: base.name,
      reason: `reason ${number}`,
      promise: { mode, outcomes: [], issues: [] },
      requests: [],
      digest: "",
      before: new Map(),
      startedAtMs: 0,
    });
  for (let number = 1; number <= count; number += 1) await begin(number);
  return { name, journal, begin };
}

const reasonOf = (entry: HistoryEntry | undefined) => (entry && isReadable(entry) ? entry.reason : undefined);
const holds = (entry: HistoryEntry, query: string) => reasonOf(entry)?.endsWith(query) ?? false;

it("shows the newest first, a page at a time", async () => {
  const { journal } = await journalOf(70);
  const list = createHistoryList(journal, holds);
  await list.search("");
  expect(list.getState()).toMatchObject({ looked: 50, total: 70, isLooking: false });
  expect(list.getState().shown.map(reasonOf)[0]).toBe("reason 70");
  await list.more();
  expect(list.getState().shown).toHaveLength(70);
  await list.more();
  expect(list.getState().shown.map(reasonOf).at(-1)).toBe("reason 1");
});

it("searches to the oldest, and a newer search takes the place of an earlier one", async () => {
  const { journal } = await journalOf(70);
  const list = createHistoryList(journal, holds);
  const abandoned = list.search("nowhere");
  await Promise.all([abandoned, list.search(" 7")]);
  expect(list.getState().shown.map(reasonOf)).toEqual(["reason 7"]);
  expect(list.getState()).toMatchObject({ query: " 7", looked: 70 });
});

it("shows what was written since as soon as it is told so", async () => {
  const { journal, begin } = await journalOf(1);
  const list = createHistoryList(journal, holds);
  await list.search("");
  const refreshed = new Promise<void>((resolve) => {
    journal.subscribe(() => void list.refresh().then(resolve));
  });
  await begin(2);
  await refreshed;
  expect(list.getState().shown.map(reasonOf)).toEqual(["reason 2", "reason 1"]);
});

it("gives records as they are stored, with what this version doesn't know", async () => {
  const { journal, name } = await journalOf(2);
  const database = await openDB(name);
  const [first] = await database.getAll("submits");
  await database.put("submits", { ...first, later: "news" });
  await database.put("submits", { sequence: 9, format: 99 });
  database.close();
  const records: unknown[] = [];
  for await (const { found } of walkHistory(journal, () => true))
    records.push(...found.map(({ record }) => record));
  expect(records).toMatchObject([{ format: 99 }, { reason: "reason 2" }, { later: "news" }]);
});

it("finds what is unfinished without reading the rest", async () => {
  const { journal } = await journalOf(3);
  const end = { wasSent: true, verified: [], changedLater: [], endedAtMs: 1, wasRecovered: false };
  const [third = 0, second = 0, first = 0] = await journal.sequences();
  await journal.recordEnd(second, { ...end, outcome: "verified" });
  await journal.recordEnd(third, { ...end, outcome: "unknown" });
  expect(await journal.unfinished()).toEqual([third, first]);
});

it("says when the storage fails", async () => {
  const { journal } = await journalOf(0);
  const broken = { ...journal, sequences: () => Promise.reject(new DOMException("no", "SecurityError")) };
  const list = createHistoryList(broken, holds);
  await list.search("");
  expect(list.getState()).toMatchObject({ isLooking: false, error: { problem: "unavailable" } });
});
