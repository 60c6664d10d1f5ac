import { describe, expect, it } from "vitest";
import type { Page } from "#platforms/port.ts";
import { joinPages } from "./joined-pages.ts";

const page = (items: string, next?: string, more: Partial<Page<string>> = {}): Page<string> => ({
  items: items.split(""),
  ...(next !== undefined && { next }),
  ...more,
});
const join = (...pages: readonly Page<string>[]) => joinPages(pages, (item) => item);

describe("pages that fit together", () => {
  it.each([
    ["none yet", join(), "", undefined],
    ["the first", join(page("ab", "2")), "ab", "2"],
    ["all", join(page("ab", "2"), page("cd", "4"), page("")), "abcd", undefined],
    ["an empty list", join(page("", undefined, { total: 0 })), "", undefined],
    ["a total", join(page("ab", "2", { total: 3 }), page("c", undefined, { total: 3 })), "abc", undefined],
    ["a total, not at the end", join(page("ab", "2", { total: 9 })), "ab", "2"],
  ])("are one list: %s", (_name, { items, next, total: _total, ...doubts }, letters, cursor) => {
    expect([items.join(""), next]).toEqual([letters, cursor]);
    expect(doubts).toEqual({ isCircle: false, isMoving: false, repeatCount: 0, mayLack: false });
  });

  it("have a total where every page gives the same", () => {
    expect(join(page("ab", "2", { total: 9 }), page("cd", "4", { total: 9 })).total).toBe(9);
    expect(join(page("ab", "2", { total: 9 }), page("cd", "4", { total: 8 })).total).toBeUndefined();
    expect(join(page("ab", "2", { total: 9 }), page("cd", "4")).total).toBeUndefined();
  });

  it("are joined once", () => {
    const pages = [page("ab", "2")];
    expect(joinPages(pages, (item) => item)).toBe(joinPages(pages, (item) => item));
  });
});

describe("pages that don't", () => {
  it.each([
    ["something came again", join(page("ab", "2"), page("bc")), "abc"],
    ["an empty one, and then others", join(page("ab", "2"), page("", "4"), page("ef")), "abef"],
    ["one that leaves something out", join(page("ab", "9", { skips: true }), page("ij")), "abij"],
    ["an order that writes change", join(page("ab", "2", { moves: true }), page("cd")), "abcd"],
    ["fewer than the total", join(page("ab", "2", { total: 4 }), page("c", undefined, { total: 4 })), "abc"],
    [
      "another total meanwhile",
      join(page("ab", "2", { total: 4 }), page("d", undefined, { total: 3 })),
      "abd",
    ],
  ])("may lack something: %s", (_name, { items, mayLack, isCircle }, letters) => {
    expect([items.join(""), mayLack, isCircle]).toEqual([letters, true, false]);
  });

  it.each([
    ["to the page itself", [page("ab", "2"), page("cd", "2")]],
    ["to an earlier one", [page("ab", "2"), page("cd", "4"), page("ef", "2")]],
    ["three times to nothing new", [page("ab", "2"), page("b", "3"), page("a", "4"), page("", "5")]],
  ])("are no longer followed when they lead in a circle: %s", (_name, pages) => {
    const { next, isCircle, mayLack } = join(...pages);
    expect([next, isCircle, mayLack]).toEqual([undefined, true, true]);
    expect(join(...pages.slice(0, -1)).next).toBeDefined();
  });
});
