// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { createBatchStore } from "./batch-store.ts";
import { columnLayoutOf, hideKey, moveKey, pinKey, shownKeys, sizeColumn } from "./column-layout.ts";

const { dnanexus } = createSandboxFixture();
const KEYS = ["a", "b", "c", "d"];
const open = (project = "project-1") =>
  columnLayoutOf(createBatchStore(dnanexus, { connection: "sandbox-dnanexus", project }));

beforeEach(() => localStorage.clear());

describe("the layout of a batch's columns", () => {
  it("moves, hides and pins keys", () => {
    const layout = open();
    layout.setState(moveKey(KEYS, layout.getState(), "d", "b"));
    expect(shownKeys(KEYS, layout.getState())).toEqual(["a", "d", "b", "c"]);
    layout.setState(moveKey(KEYS, layout.getState(), "a", "c"));
    expect(shownKeys(KEYS, layout.getState())).toEqual(["d", "b", "c", "a"]);
    layout.setState(pinKey(hideKey(layout.getState(), "b", true), "c", true));
    expect(shownKeys(KEYS, layout.getState())).toEqual(["c", "d", "a"]);
    expect(shownKeys([...KEYS, "new"], layout.getState())).toEqual(["c", "d", "a", "new"]);
  });

  it("is kept on this device for its project, and for no other", () => {
    const layout = open();
    layout.setState(sizeColumn(hideKey(layout.getState(), "b", true), "a", 5000));
    expect(open().getState().hidden).toEqual(new Set(["b"]));
    expect(open().getState().widths).toEqual(new Map([["a", 2000]]));
    expect(open("project-2").getState().hidden).toEqual(new Set());
  });

  it("passes over what is stored and can't be read", () => {
    open().setState({ hidden: new Set(["b"]) });
    const [name = ""] = Object.keys(localStorage);
    localStorage.setItem(name, JSON.stringify({ order: 7, hidden: ["c"], widths: [["a", -1]] }));
    expect(open().getState()).toEqual({
      order: [],
      hidden: new Set(["c"]),
      pinned: new Set(),
      widths: new Map(),
    });
  });
});
