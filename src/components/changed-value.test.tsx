// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import naughtyStrings from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import { anyValue } from "#core/arbitraries.ts";
import { isForeign, type MetadataValue, sameValue } from "#core/object/metadata.ts";
import { ChangedValue } from "./changed-value.tsx";
import { codePointsShown } from "./code-points-shown.ts";
import { DifferenceNote } from "./difference-note.tsx";
import { preloadDifferences } from "./preload-differences.ts";

beforeAll(preloadDifferences);
afterEach(cleanup);

type Value = MetadataValue | undefined;

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}\s]/gu;
const UNHEARD = /[\p{P}\p{Sk}]/gu;

function show(before: Value, after: Value) {
  const { container } = render(
    <>
      <p>
        <ChangedValue before={before} after={after} side="before" />
      </p>
      <p>
        <ChangedValue before={before} after={after} side="after" />
      </p>
      <aside>
        <DifferenceNote before={before} after={after} />
      </aside>
    </>,
  );
  const [one, other] = container.querySelectorAll("p");
  const note = container.querySelector("aside")?.textContent ?? "";
  const shown = { before: [heard(one), seen(one)], after: [heard(other), seen(other)], note };
  cleanup();
  return shown;
}

/**
 * The most that a screen reader says of a side: names of marks, and text without capitals, punctuation and
 * width.
 */
function heard(side: Node | null | undefined): string {
  return read(side, (element) => {
    if (element.getAttribute("aria-hidden") === "true") return "";
    return element.getAttribute("aria-label") ?? undefined;
  })
    .normalize("NFKD")
    .toLowerCase()
    .replace(UNHEARD, "")
    .replace(IGNORED, "");
}

/** The visible part of a side: glyphs of marks, and text without zero-width characters and colours. */
function seen(side: Node | null | undefined): string {
  return read(side, (element) => {
    if (/hidden/.test(element.className)) return "";
    return element.getAttribute("data-glyph") ?? undefined;
  })
    .normalize("NFC")
    .replace(IGNORED, "");
}

function read(node: Node | null | undefined, standIn: (element: Element) => string | undefined): string {
  if (!node) return "";
  if (node instanceof Element) {
    const replaced = standIn(node);
    if (replaced !== undefined) return replaced;
  }
  if (node.childNodes.length === 0) return node.textContent ?? "";
  return Array.from(node.childNodes, (child) => read(child, standIn)).join("");
}

const naughty = fc.constantFrom(...naughtyStrings);
const disguised = fc.constantFrom<(text: string) => string>(
  (text) => `${text} `,
  (text) => `${text}\u200b`,
  (text) => `\u202e${text}`,
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFKC"),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("a", "\u0430"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replace(/[-_.,/]/g, ""),
  (text) => (text === "" ? '""' : "absent"),
);
const anySide: fc.Arbitrary<Value> = fc.oneof(
  anyValue,
  naughty,
  fc.constantFrom(undefined, "", "\u2014", "absent", '""', "empty text", "1.5", "true", "null", "\ue000"),
);
const twoSides: fc.Arbitrary<readonly [Value, Value]> = fc.oneof(
  fc.tuple(anySide, anySide),
  fc
    .tuple(anySide, disguised)
    .map(([value, wear]): [Value, Value] => [value, isForeign(value) ? value.json : wear(value ?? "")]),
);

test("[T10] two different values never look nor sound the same beside each other", () => {
  fc.assert(
    fc.property(twoSides, ([before, after]) => {
      fc.pre(!sameValue(before, after));
      const shown = show(before, after);
      if (shown.note !== "") return;
      expect(shown.before[0]).not.toBe(shown.after[0]);
      expect(shown.before[1]).not.toBe(shown.after[1]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test("[T10] nothing is said of two words that everybody can tell apart", () => {
  expect(show("Liver", "Lung").note).toBe("");
  expect(show(undefined, "Lung").note).toBe("");
});

test("code points come on request, those of what differs, and go again", async () => {
  render(<DifferenceNote before="Liver" after={"Liv\u0435r"} />);
  expect(screen.queryByText("U+0435")).toBeNull();
  act(() => codePointsShown.setState(true, true));
  expect((await screen.findByText("U+0435")).closest("dd")?.textContent).toContain("Cyrillic");
  expect(screen.getByText("U+0065")).toBeDefined();
  act(() => codePointsShown.setState(false, true));
  expect(screen.queryByText("U+0435")).toBeNull();
});
