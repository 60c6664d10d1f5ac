import { expect, it } from "vitest";
import { ERRORS, MERGE_PLAN } from "../advance-fixture.ts";
import { createRunBook } from "./run-book.ts";
import { chunksOf } from "./run-chunk.ts";
import { openRunTools, trackedItems } from "./run-tools-fixture.ts";
import { trackItem } from "./tracked-item.ts";

const REFUSED = { kind: "refused", wasSent: true, error: ERRORS.denied } as const;

function open(count = 3) {
  const items = trackedItems(count);
  const tools = openRunTools(items);
  const book = createRunBook(items, tools.ledger, tools.control);
  const endFirst = async (howMany: number) => {
    for (const chunk of chunksOf(items, 1).slice(0, howMany)) {
      await book.end(
        chunk,
        chunk.items.map((item) => ({ item, result: REFUSED })),
      );
    }
  };
  return { ...tools, book, endFirst };
}

it("objects that an earlier page saw end are counted from the start", () => {
  const items = [
    trackItem({ plan: MERGE_PLAN, outcome: "verified" }, 0, 3),
    trackItem({ plan: MERGE_PLAN, sends: ["a"] }, 1, 3),
  ];
  const { ledger, control } = openRunTools(items);
  const book = createRunBook(items, ledger, control);
  expect([book.counts().verified, book.openCount()]).toEqual([1, 1]);
});

it("an end is counted and written down with its object's number", async () => {
  const { book, ledger, endFirst } = open();
  await endFirst(2);
  expect([book.counts().refused, book.openCount(), book.hasUnwritten()]).toEqual([2, 1, false]);
  expect([...ledger.ends.keys()]).toEqual([0, 1]);
});

it("[W1] ends that can't be written down pause the run, count all the same, and are written later, each once", async () => {
  const { book, ledger, control, endFirst } = open();
  ledger.fail(true);
  await endFirst(2);
  expect([book.counts().refused, book.hasUnwritten(), control.pause()?.kind]).toEqual([2, true, "storage"]);
  await book.writeAgain();
  expect([book.hasUnwritten(), ledger.ends.size]).toEqual([true, 0]);
  ledger.fail(false);
  await book.writeAgain();
  expect([book.hasUnwritten(), [...ledger.ends.keys()], book.openCount()]).toEqual([false, [0, 1], 1]);
});

it("a cancelled run doesn't wait for a storage that fails", async () => {
  const { book, ledger, control, endFirst } = open();
  control.cancel();
  ledger.fail(true);
  await endFirst(1);
  expect([book.hasUnwritten(), book.openCount()]).toEqual([false, 2]);
});

it("three equal refusals in a row ask when they end", async () => {
  const { control, endFirst } = open();
  for (let time = 0; time < 3; time += 1) control.received({ kind: "refused", error: ERRORS.denied });
  await endFirst(3);
  expect(control.pause()?.kind).toBe("equal-errors");
});
