import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWindowAt } from "./column-window.ts";

function columns(count: number, widthPx: number | undefined, frozen = 1) {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Column ${index}`,
    isFocusable: true,
    isFrozen: index < frozen,
    ...(widthPx === undefined ? {} : { widthPx }),
  }));
}

describe("the columns of a window", () => {
  it("are all there where the style sheet says how wide they are", () => {
    const { shown, template } = columnWindowAt(columns(5, undefined), 0, 100);
    expect(shown.map(({ index, track }) => [index, track])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(template).toBeUndefined();
  });

  it("are the frozen ones and those in view, with one track for what lies between", () => {
    const { shown, template, widthPx } = columnWindowAt(columns(200, 100), 10_000, 300);
    expect(shown.map(({ index }) => index)).toEqual([0, 97, 98, 99, 100, 101, 102, 103, 104, 105]);
    expect(template?.split(" ").slice(0, 3)).toEqual(["100px", "9600px", "100px"]);
    expect(shown[1]?.track).toBe(3);
    expect(widthPx).toBe(20_000);
  });

  it("keep every column that can be seen at its own place", () => {
    const scroll = fc.integer({ min: 0, max: 21_000 });
    fc.assert(
      fc.property(scroll, fc.integer({ min: 0, max: 3 }), (scrollLeftPx, frozen) => {
        const { shown, template = "" } = columnWindowAt(columns(200, 100, frozen), scrollLeftPx, 300);
        const widths = template.split(" ").map((track) => Number(track.replace("px", "")));
        for (const { index, track } of shown) {
          const leftPx = widths.slice(0, track - 1).reduce((sum, widthPx) => sum + widthPx, 0);
          expect(leftPx).toBe(index * 100);
        }
        const indices = new Set(shown.map(({ index }) => index));
        for (
          let left = Math.floor(scrollLeftPx / 100);
          left < 200 && left * 100 < scrollLeftPx + 300;
          left += 1
        ) {
          expect(indices.has(left)).toBe(true);
        }
      }),
    );
  });
});
