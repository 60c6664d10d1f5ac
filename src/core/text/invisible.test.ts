import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../arbitraries.ts";
import { invisibleKinds, isPlainText, textParts } from "./invisible.ts";

const hardText = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(" ", "a", "\u200d", "\u{1f468}", "\u{1f3fd}", "\ufe0f", "\u{e0041}", "\t", "\ud83d"),
      {
        maxLength: 10,
      },
    )
    .map((parts) => parts.join("")),
);

test("[T1] the parts joined are the text", () => {
  fc.assert(
    fc.property(
      hardText,
      (text) =>
        textParts(text)
          .map((part) => part.text)
          .join("") === text,
    ),
  );
});

test("[T2] a marked part is one character, and plain parts never touch", () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const parts = textParts(text);
      for (const [index, { text: part, mark }] of parts.entries()) {
        if (mark) expect(Array.from(part)).toHaveLength(1);
        else expect(index === 0 || parts[index - 1]?.mark).toBeTruthy();
      }
    }),
  );
});

test("[T3] printable ASCII without outer blanks has no mark", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(isPlainText(text));
      expect(textParts(text)).toEqual([{ text }]);
    }),
  );
});

test("[T4] blanks at the ends or side by side are marked one by one, single ones between words aren't", () => {
  expect(textParts("  a b ")).toEqual([
    { text: " ", mark: "blank" },
    { text: " ", mark: "blank" },
    { text: "a b" },
    { text: " ", mark: "blank" },
  ]);
  expect(textParts("a  b c").map(({ text, mark }) => [text, mark])).toEqual([
    ["a", undefined],
    [" ", "blank"],
    [" ", "blank"],
    ["b c", undefined],
  ]);
  expect(textParts("  ").map(({ mark }) => mark)).toEqual(["blank", "blank"]);
  expect(invisibleKinds("  ")).toEqual([]);
});

test.each([
  ["\t", "tab"],
  ["\n", "line-break"],
  ["\r", "line-break"],
  ["\u2028", "line-break"],
  ["\u0000", "control"],
  ["\u0085", "control"],
  ["\u00a0", "no-break-space"],
  ["\u202f", "no-break-space"],
  ["\u2003", "other-space"],
  ["\u3000", "other-space"],
  ["\u200b", "zero-width"],
  ["\u200d", "zero-width"],
  ["\ufeff", "byte-order-mark"],
  ["\u202e", "bidi-control"],
  ["\u2066", "bidi-control"],
  ["\u00ad", "soft-hyphen"],
  ["\u{e0041}", "tag"],
])("[T5] %j is marked %s", (character, kind) => {
  expect(invisibleKinds(`a${character}b`)).toEqual([kind]);
  expect(textParts(`a${character}b`)[1]).toEqual({ text: character, mark: kind });
});

test.each(["\u{1f468}\u200d\u{1f469}", "\u{1f468}\u{1f3fd}\u200d\u{1f4bb}", "\u2764\ufe0f\u200d\u{1f525}"])(
  "[T5] the joiner in %s is part of what is seen",
  (emoji) => {
    expect(invisibleKinds(emoji)).toEqual([]);
  },
);

test.each(["\ud83d", "\ude00", "\ue000", "\u{10ffff}", "\ufdd0", "\u{378}"])(
  "[T5] %j, which no font draws, is marked and not warned of as invisible",
  (character) => {
    expect(textParts(`a${character}b`)[1]).toEqual({ text: character, mark: "undrawn" });
    expect(invisibleKinds(`a${character}b`)).toEqual([]);
  },
);
