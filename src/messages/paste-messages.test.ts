import { describe, expect, it } from "vitest";
import type { PasteClass } from "#core/paste/paste-plan.ts";
import {
  applySentence,
  damageCount,
  damageSentence,
  damageWord,
  PASTE_CLASSES,
  pasteClassGlyph,
  pasteClassNote,
  placeName,
  readingSentence,
  tableSize,
  tooManySentence,
} from "./paste-messages.ts";

/** One line per class with its note. A new class without one doesn't compile. */
const NOTES: Readonly<Record<PasteClass["kind"], readonly [PasteClass, string]>> = {
  added: [{ kind: "added" }, "added"],
  changed: [{ kind: "changed" }, "changed"],
  same: [{ kind: "same" }, "same"],
  blank: [{ kind: "blank" }, "blank: unchanged"],
  missing: [{ kind: "missing" }, "not in the paste: removed"],
  "too-long": [{ kind: "too-long", cell: "value", bytes: 412, byteLimit: 300 }, "too long (412/300 bytes)"],
  twice: [{ kind: "twice", times: 2 }, "duplicate, choose one"],
  "not-text": [{ kind: "not-text", type: "number" }, "not text but a number: tick to include its JSON"],
  "no-key": [{ kind: "no-key" }, "no key"],
  kept: [{ kind: "kept", type: "array" }, "has a list, which is kept"],
  locked: [{ kind: "locked" }, "managed by the platform; tick to include anyway"],
  "no-room": [{ kind: "no-room", pairLimit: 1000 }, "over the limit of 1,000 pairs"],
  "half-character": [
    { kind: "half-character" },
    "broken character (unpaired surrogate), which can't be sent",
  ],
};

describe("the note of a line", () => {
  it.each(Object.values(NOTES))("says its class: $kind", (found, note) => {
    expect(pasteClassNote(found, "leave")).toBe(note);
  });

  it("says what a blank means, and which cell is too long", () => {
    expect(pasteClassNote({ kind: "blank" }, "empty")).toBe('blank: set to ""');
    expect(pasteClassNote({ kind: "blank" }, "remove")).toBe("blank: removed");
    const tooLong = { kind: "too-long", cell: "key", bytes: 101, byteLimit: 100 } as const;
    expect(pasteClassNote(tooLong, "leave")).toBe("key too long (101/100 bytes)");
    expect(pasteClassNote({ kind: "twice", times: 3 }, "leave")).toBe("3 times, choose one");
  });

  it("has a glyph, so that it isn't colour alone", () => {
    expect(PASTE_CLASSES.toSorted()).toEqual(Object.keys(NOTES).toSorted());
    for (const kind of PASTE_CLASSES) expect(pasteClassGlyph(kind)).not.toBe("");
  });
});

it.each(["formula-error", "date", "exponent", "digits", "hashes"] as const)("%s is explained", (damage) => {
  expect(damageSentence(damage)).toMatch(/^[A-Z].*\.$/);
  expect(damageWord(damage).length).toBeLessThan(15);
});

it("counts in words", () => {
  expect(damageCount(1)).toBe("1 looks damaged by a spreadsheet and isn't ticked");
  expect(damageCount(2)).toBe("2 look damaged by a spreadsheet and aren't ticked");
  expect(applySentence(0)).toBe("Nothing is ticked");
  expect(applySentence(1)).toBe("1 key will change in the draft");
  expect(tooManySentence(100_000, 10_000)).toContain(
    "100,000 keys are ticked; up to 10,000 can be applied at once. Untick some, or change the import options.",
  );
  expect(tableSize(2, 1)).toBe("2 columns × 1 row");
  expect(placeName(1, "Value")).toBe("2: Value");
  expect(placeName(2, "")).toBe("3");
  expect(placeName(0, "one\r\ntwo\n")).toBe("1: one↵two↵");
  expect(readingSentence(0)).toBe("Reading…");
  expect(readingSentence(0.404)).toBe("Reading… 40%");
  expect(readingSentence(0.404, 2100)).toBe("Reading… 40%, about 3 seconds left");
  expect(readingSentence(0.9, 200)).toBe("Reading… 90%, about 1 second left");
});
