// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import {
  listLayoutOf,
  moveColumn,
  nextListSort,
  resetLayout,
  showColumn,
  sizeColumn,
} from "./list-layout.ts";

beforeEach(() => localStorage.clear());

describe("the columns of a list", () => {
  it("are kept for the project on this device, with names of keys and no values", () => {
    const layout = listLayoutOf("sandbox", "kept");
    layout.setState(showColumn(layout.getState(), "key tissue", true));
    layout.setState(sizeColumn(layout.getState(), "size", 120));
    layout.setState({ sort: { column: "size", direction: "descending" } });
    expect(JSON.parse(localStorage.getItem('object-columns ["sandbox","kept"]') ?? "")).toEqual({
      shown: ["class", "folder", "size", "modified", "key tissue"],
      widths: [["size", 120]],
      sort: { column: "size", direction: "descending" },
    });
    expect(listLayoutOf("sandbox", "another").getState()).toEqual(resetLayout());
  });

  it("are read back, and what can't be read is as delivered", () => {
    localStorage.setItem(
      'object-columns ["sandbox","read"]',
      '{"shown":["size","key a","size"],"widths":[["size",7]],"sort":{"column":"size","direction":"up"}}',
    );
    expect(listLayoutOf("sandbox", "read").getState()).toEqual({
      shown: ["size", "key a"],
      widths: new Map(),
      sort: undefined,
    });
  });

  it("begin with the keys that an earlier version kept", () => {
    localStorage.setItem('shown-columns ["sandbox","earlier"]', '["tissue"]');
    expect(listLayoutOf("sandbox", "earlier").getState().shown).toEqual([
      ...resetLayout().shown,
      "key tissue",
    ]);
  });

  it("are moved to where another one is, and not when one of the two isn't shown", () => {
    expect(moveColumn(resetLayout(), "class", "size").shown).toEqual(["folder", "size", "class", "modified"]);
    expect(moveColumn(resetLayout(), "modified", "class").shown).toEqual([
      "modified",
      "class",
      "folder",
      "size",
    ]);
    expect(moveColumn(resetLayout(), "state", "class")).toEqual(resetLayout());
  });

  it("don't sort the list once they are hidden", () => {
    const sorted = { ...resetLayout(), sort: { column: "size", direction: "ascending" } as const };
    expect(showColumn(sorted, "size", false).sort).toBeUndefined();
    expect(showColumn(sorted, "class", false).sort).toEqual(sorted.sort);
  });

  it("sort up, then down, then not at all", () => {
    const up = nextListSort(undefined, "size");
    const down = nextListSort(up, "size");
    expect([up?.direction, down?.direction, nextListSort(down, "size")]).toEqual([
      "ascending",
      "descending",
      undefined,
    ]);
    expect(nextListSort(down, "name")).toEqual({ column: "name", direction: "ascending" });
  });
});
