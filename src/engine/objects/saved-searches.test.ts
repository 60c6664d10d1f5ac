// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { deleteSearch, savedSearchesOf, saveSearch } from "./saved-searches.ts";

beforeEach(() => localStorage.clear());

describe("saved searches", () => {
  it("are kept for a connection's project, by their names", () => {
    const searches = savedSearchesOf("c", "p");
    expect(saveSearch(searches, { name: "No batch", query: "lacks:batch" })).toBe(true);
    expect(saveSearch(searches, { name: "Liver", query: "tissue=Liver" })).toBe(true);
    expect(searches.getState().map(({ name }) => name)).toEqual(["Liver", "No batch"]);
    expect(JSON.parse(localStorage.getItem('saved-searches ["c","p"]') ?? "")).toHaveLength(2);
    expect(savedSearchesOf("c", "q").getState()).toEqual([]);
    deleteSearch(searches, "Liver");
    expect(searches.getState()).toEqual([{ name: "No batch", query: "lacks:batch" }]);
  });

  it("are never replaced by another one of the same name", () => {
    const searches = savedSearchesOf("c", "same");
    saveSearch(searches, { name: "Mine", query: "a" });
    expect(saveSearch(searches, { name: "Mine", query: "b" })).toBe(false);
    expect(searches.getState()).toEqual([{ name: "Mine", query: "a" }]);
  });

  it("that can't be read are left out", () => {
    localStorage.setItem('saved-searches ["c","odd"]', '[{"name":"a","query":"x"},{"name":7},"b"]');
    expect(savedSearchesOf("c", "odd").getState()).toEqual([{ name: "a", query: "x" }]);
  });
});
