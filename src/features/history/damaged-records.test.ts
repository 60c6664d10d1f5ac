import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEntry } from "#engine/journal/journal-encoding.ts";
import { isReadable } from "#engine/journal/journal-entry.ts";
import { undoabilityOfEntry } from "#engine/journal/undoable-submit.ts";
import { errorMessage } from "#messages/error-messages.ts";
import { dayAndTime, relativeAge } from "#messages/time-messages.ts";
import { historyCsv, historyJson } from "./history-file.ts";
import { matchesSearch } from "./history-search.ts";

const STORED = new URL("../../../e2e/stored-by-earlier-builds/0.1.0-10ab89f/stored.json", import.meta.url);

function submits(): readonly Record<string, unknown>[] {
  const { databases } = JSON.parse(readFileSync(STORED, "utf8"));
  const journal = databases.find(({ name }: { name: string }) => name === "redescribe-journal");
  return journal.stores[0].records.map(({ value }: { value: unknown }) => value);
}

/** Everything that the history's page and its exports make of a record. */
function showAll(record: unknown): void {
  const entry = decodeEntry(record);
  historyCsv([entry]);
  historyJson([record], new Date(0));
  matchesSearch(entry, "tissue");
  undoabilityOfEntry(entry);
  if (!isReadable(entry)) return;
  dayAndTime(entry.startedAtMs);
  if (entry.end) dayAndTime(entry.end.endedAtMs);
  if (entry.end?.error) errorMessage(entry.end.error);
}

const [verified = {}] = submits();

describe("[F-S20] a record with an impossible time", () => {
  it.each([
    { startedAtMs: 8.64e15 + 1 },
    { startedAtMs: -1e300 },
    { startedAtMs: Number.NaN },
    { end: { ...(verified["end"] as object), endedAtMs: Number.POSITIVE_INFINITY } },
    { end: { ...(verified["end"] as object), endedAtMs: 9e15 } },
  ])("%j is unreadable and keeps its raw content, and the table has a row for it", (change) => {
    const record = { ...verified, ...change };
    const entry = decodeEntry(record);
    expect(entry).toEqual({ sequence: 1, problem: "damaged", raw: record });
    const { text } = historyCsv([decodeEntry(verified), entry]);
    expect(text).toContain('"unreadable"');
    expect(text).toContain('"saved"');
  });

  it("says nothing of a time that there is none of, and doesn't fail", () => {
    for (const atMs of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15]) {
      expect(dayAndTime(atMs)).toBe("at an unknown time");
      expect(relativeAge(atMs, 0)).toBe("at an unknown time");
    }
  });
});

describe("a damaged record", () => {
  it("never breaks the page or the export, whatever is wrong with it", () => {
    for (const record of submits()) showAll(record);
    const anySubmit = fc.constantFrom(...submits());
    const junk = fc.anything({ withNullPrototype: true });
    fc.assert(
      fc.property(
        anySubmit,
        fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 }),
        (record, damage) => {
          const copy = structuredClone(record);
          for (const [place, value] of damage) replaceAt(copy, place, value);
          showAll(copy);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("with an error of another build is told as one that isn't understood", () => {
    const facts = { kind: "of another build", sent: "maybe" } as unknown as Parameters<
      typeof errorMessage
    >[0];
    expect(errorMessage(facts).title).toBe(errorMessage({ ...facts, kind: "unexpected-answer" }).title);
  });
});

/** Puts something else in the place of the value with that number, counted through all levels. */
function replaceAt(root: object, place: number, value: unknown): void {
  const slots: [object, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      slots.push([node, key]);
      walk(child);
    }
  };
  walk(root);
  const [node, key] = slots[place % slots.length] ?? [root, ""];
  Reflect.set(node, key, value);
}
