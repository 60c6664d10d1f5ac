import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { memoryBegunOn, PLACE, typed } from "#trials/draft-fixture.ts";
import { draftKey } from "../draft/draft-memory.ts";
import { draftFileText } from "./draft-file.ts";
import { planDraftWrite } from "./draft-mirror.ts";
import { createDraftOrder, orderOf } from "./draft-order.ts";
import { createDraftStorage } from "./draft-storage.ts";
import { createSavedDrafts } from "./saved-drafts.ts";

const HOUR_MS = 3_600_000;
const MEMORY = memoryBegunOn(snapshotOf(new Map([["tissue", "Liver"]])));

let databases = 0;

/** A device with a draft of the object, saved at 12 o'clock by a build with or without order numbers. */
async function device(isNumbered: boolean) {
  databases += 1;
  const name = `newest draft ${databases}`;
  const noon = 12 * HOUR_MS;
  const facts = { place: PLACE, draftId: "stored", nowMs: noon, order: noon };
  const { write } = planDraftWrite(typed(MEMORY, "stored"), undefined, facts);
  const { order: _, ...unnumbered } = write.head;
  await createDraftStorage(name).save({ ...write, head: isNumbered ? write.head : unnumbered });
  return { name, noon };
}

async function shownId(name: string) {
  return (await createDraftStorage(name).find(draftKey(PLACE))).draft?.head.id;
}

describe("[F-S19] with the clock set back an hour", () => {
  it.each([true, false])(
    "an opened draft file is what is shown; stored with a number: %s",
    async (isNumbered) => {
      const { name, noon } = await device(isNumbered);
      const now = noon - HOUR_MS;
      const savedDrafts = createSavedDrafts({
        storage: createDraftStorage(name),
        locks: undefined,
        settled: async () => undefined,
        createDraftId: () => "from the file",
        now: () => now,
      });
      const text = draftFileText(PLACE, typed(MEMORY, "in the file"), now);
      expect(await savedDrafts.openFile(text, () => PLACE.account)).toMatchObject({ kind: "opened" });
      expect(await shownId(name)).toBe("from the file");
      expect((await savedDrafts.list()).map(({ id }) => id)).toEqual(["from the file", "stored"]);
    },
  );
});

describe("the order of saves", () => {
  it("rises whatever the clock does and whatever was stored, so that the last one is the newest", () => {
    const anyHead = fc.oneof(
      fc.record({ savedAtMs: fc.anything() }),
      fc.record({ savedAtMs: fc.double(), order: fc.double() }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(anyHead), fc.array(fc.nat(), { minLength: 1 }), (heads, times) => {
        const order = createDraftOrder();
        order.see(heads);
        const numbers = times.map(order.next);
        const all = [...heads.map(orderOf), ...numbers];
        expect(numbers.at(-1)).toBe(Math.max(...all));
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
