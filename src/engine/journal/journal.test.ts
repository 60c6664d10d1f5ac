import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { createSandboxFixture, LIVER, openDraft, typeValue } from "#trials/sandbox-fixture.ts";
import { realTimers } from "../storage/timers.ts";
import { createJournal } from "./journal.ts";
import { encodeIntent } from "./journal-encoding.ts";
import type { JournalEnd, JournalIntent } from "./journal-entry.ts";
import { planDigest } from "./plan-digest.ts";

let journals = 0;

async function begin() {
  journals += 1;
  const name = `journal test ${journals}`;
  const draft = await openDraft(createSandboxFixture().dnanexus, LIVER);
  typeValue(draft, "tissue", "kidney");
  const { plan } = draft.getState();
  const { base, mode, outcomes, issues, requests } = plan;
  const intent: JournalIntent = {
    operationId: "one",
    account: "curator",
    ref: LIVER,
    project: base.project,
    name: base.name,
    reason: "why",
    promise: { mode, outcomes, issues },
    requests,
    digest: await planDigest(plan),
    before: base.metadata,
    startedAtMs: 5,
  };
  return { name, journal: createJournal(name, realTimers), intent };
}

const END: JournalEnd = {
  outcome: "verified",
  wasSent: true,
  error: { kind: "unreachable", sent: "maybe", fault: "connection" },
  after: new Map([["__proto__", ""]]),
  verified: [
    { key: "__proto__", expected: "", found: undefined, verdict: "missing", isOurs: true },
    {
      key: "n",
      expected: undefined,
      found: { type: "number", json: "1.50" },
      verdict: "differs",
      isOurs: false,
    },
  ],
  changedLater: ["n"],
  endedAtMs: 6,
  wasRecovered: false,
};

describe("the journal", () => {
  it("gives back what was written down before a submit, and how it ended", async () => {
    const { journal, intent, name } = await begin();
    const sequence = await journal.begin(intent);
    expect(await journal.list()).toEqual([{ ...intent, sequence, sends: 1, end: undefined }]);
    await journal.recordSend(sequence, 2);
    await journal.recordEnd(sequence, END);
    expect(await createJournal(name, realTimers).read(sequence)).toEqual({
      ...intent,
      sequence,
      sends: 2,
      end: END,
    });
  });

  it("gives back removals that were ignored, what is still to be looked for, and what came late", async () => {
    const { journal, intent, name } = await begin();
    const sequence = await journal.begin(intent);
    const end: JournalEnd = {
      ...END,
      outcome: "partly",
      wasRefused: true,
      modifiedMs: 7,
      verified: [{ key: "n", expected: undefined, found: "x", verdict: "not-removed", isOurs: true }],
      looks: { sends: [1, 2], taken: 1 },
      late: {
        cameLate: true,
        replaced: [
          { key: "n", value: "theirs" },
          { key: "gone", value: undefined },
        ],
        wasWrittenAgain: false,
      },
    };
    await journal.recordEnd(sequence, end);
    expect(await createJournal(name, realTimers).read(sequence)).toMatchObject({ end });
    const [stored] = await journal.records();
    expect(stored).toMatchObject({ format: 2 });
    // An entry that an earlier version of the page can express is written in the earlier format.
    await journal.recordEnd(sequence, END);
    expect(await journal.records()).toMatchObject([{ format: 1 }]);
  });

  it("finds the entries that are looked for again, and no others", async () => {
    const { journal, intent } = await begin();
    const [open, , unknown] = [
      await journal.begin(intent),
      await journal.begin(intent),
      await journal.begin(intent),
    ];
    const looks = { sends: [1], taken: 0 };
    await journal.recordEnd(open, { ...END, looks });
    await journal.recordEnd(unknown, { ...END, outcome: "unknown", looks });
    expect(await journal.withOpenLooks()).toEqual([unknown, open]);
    await journal.recordEnd(open, END);
    expect(await journal.withOpenLooks()).toEqual([unknown]);
  });

  it("that an earlier version of the page has made is opened, with its entries, and found in by both indexes", async () => {
    const { name, intent } = await begin();
    const earlier = await openDB(name, 2, {
      upgrade: (database) => {
        const store = database.createObjectStore("submits", { keyPath: "sequence", autoIncrement: true });
        store.createIndex("outcome", "end.outcome");
      },
    });
    await earlier.add("submits", encodeIntent(intent, 1));
    earlier.close();
    const journal = createJournal(name, realTimers);
    expect(await journal.list()).toMatchObject([{ operationId: "one", sends: 1 }]);
    expect([await journal.unfinished(), await journal.withOpenLooks()]).toEqual([[1], []]);
  });

  it("lists the newest first by its own numbers, whatever the clock says", async () => {
    const { journal, intent } = await begin();
    await journal.begin({ ...intent, operationId: "first", startedAtMs: 9_000_000 });
    await journal.begin({ ...intent, operationId: "second", startedAtMs: -1 });
    const listed = await journal.list();
    expect(listed.map((entry) => "operationId" in entry && entry.operationId)).toEqual(["second", "first"]);
  });

  it("shows entries of a later version and damaged ones as such, and leaves them as they are", async () => {
    const { journal, intent, name } = await begin();
    await journal.begin(intent);
    const database = await openDB(name);
    const newer = { sequence: 7, format: 3, news: true };
    await database.put("submits", newer);
    await database.put("submits", { sequence: 8, format: 1 });
    const [damaged, later] = await journal.list();
    expect([damaged, later]).toEqual([
      { sequence: 8, problem: "damaged", raw: { sequence: 8, format: 1 } },
      { sequence: 7, problem: "newer-format", raw: newer },
    ]);
    expect(await database.get("submits", 7)).toEqual(newer);
    database.close();
  });

  it("refuses to end what isn't there any more", async () => {
    const { journal } = await begin();
    await expect(journal.recordEnd(99, END)).rejects.toMatchObject({ problem: "gone" });
  });
});

describe("a plan's digest", () => {
  it("changes with what is sent and with what it was made from", async () => {
    const draft = await openDraft(createSandboxFixture().dnanexus, LIVER);
    typeValue(draft, "tissue", "kidney");
    const { plan } = draft.getState();
    typeValue(draft, "tissue", "lung");
    const other = draft.getState().plan;
    const digests = await Promise.all(
      [plan, other, { ...plan, base: { ...plan.base, metadata: new Map() } }].map(planDigest),
    );
    expect(new Set(digests).size).toBe(3);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
