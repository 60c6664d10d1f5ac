// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { batchStoreWith, columnOf, openSheet } from "./sheet-fixture.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const NUMBER = { type: "number", json: "7" } as const;

const threeObjects = () =>
  batchStoreWith({
    a: { tissue: "Liver", site: "Skin" },
    b: { tissue: "Lung", count: NUMBER },
    c: { tissue: "", site: "Eye" },
  });

describe("a cell", () => {
  it("tells a text, the empty text, an absent key, one to be removed and what isn't text apart", () => {
    const store = threeObjects();
    const { cellOf } = openSheet(store);
    act(() => void store.apply({ verb: "remove", keys: ["site"], ids: ["c"] }));
    const looks = [
      cellOf("a", "tissue"),
      cellOf("c", "tissue"),
      cellOf("b", "site"),
      cellOf("c", "site"),
      cellOf("b", "count"),
    ].map((cell) => [cell.dataset["state"], cell.textContent]);
    expect(looks).toEqual([
      ["same", "Liver"],
      ["same", '""'],
      ["absent", "absent"],
      ["removed", "Eyenot removed by PATCH"],
      ["foreign", "7number (read-only)"],
    ]);
    expect(new Set(looks.map(([, text]) => text)).size).toBe(looks.length);
  });

  it("is typed in, and shows how many bytes it has meanwhile", () => {
    const store = threeObjects();
    const { focus, type, press, cellOf } = openSheet(store);
    focus("a", "tissue");
    expect(screen.getByRole("textbox", { name: "tissue of a.bam" })).toHaveProperty("value", "Liver");
    type("Lungé");
    expect(
      screen.getByRole("meter", { name: "Bytes of tissue of a.bam" }).getAttribute("aria-valuenow"),
    ).toBe("6");
    press("Enter");
    expect(cellOf("a", "tissue").dataset["state"]).toBe("changed");
    expect(columnOf(store, "tissue")).toEqual(["Lungé", "Lung", ""]);
    act(() => store.undo());
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Lung", ""]);
  });

  it("that isn't text, or of an object that can only be read, can't be typed in, and says why", () => {
    const store = batchStoreWith({ a: { count: NUMBER, x: "1" }, b: { x: "2" } }, ["b"]);
    const { focus, press, report } = openSheet(store);
    focus("a", "count");
    expect(screen.getByRole("textbox")).toHaveProperty("readOnly", true);
    press("q");
    expect(report()).toEqual({ deed: "refused", why: "not-text" });
    focus("b", "x");
    press("q");
    expect(report()).toEqual({ deed: "refused", why: "read-only" });
  });
});

describe("keys of the sheet", () => {
  it("fill down, empty and remove the selected cells, each as one step", () => {
    const store = threeObjects();
    const { focus, press } = openSheet(store);
    focus("a", "site");
    press("ArrowDown", { shiftKey: true });
    press("ArrowDown", { shiftKey: true });
    press("d", { ctrlKey: true });
    expect(columnOf(store, "site")).toEqual(["Skin", "Skin", "Skin"]);
    press("Delete");
    expect(columnOf(store, "site")).toEqual(["", "", ""]);
    press("Backspace", { ctrlKey: true });
    expect(columnOf(store, "site")).toEqual([undefined, undefined, undefined]);
    press("Backspace", { ctrlKey: true });
    expect(columnOf(store, "site")).toEqual(["Skin", undefined, "Eye"]);
    act(() => {
      for (let steps = 0; steps < 4; steps += 1) store.undo();
    });
    expect(columnOf(store, "site")).toEqual(["Skin", undefined, "Eye"]);
    expect(store.getState().draft.past).toBeUndefined();
  });

  it("that empty cells add no key that is absent", () => {
    const store = threeObjects();
    const { focus, press, report } = openSheet(store);
    focus("b", "site");
    press("Delete");
    expect(columnOf(store, "site")).toEqual(["Skin", undefined, "Eye"]);
    expect(report()).toMatchObject({ deed: "clear", cells: 0 });
  });
});

describe("a pasted block", () => {
  it("lands to the right and down, leaves cells where its text is empty, and says what had no room", () => {
    const store = threeObjects();
    const { focus, paste, report } = openSheet(store);
    focus("b", "tissue");
    paste("Eye\t\nBone\tHand\nBrain\tHead\n");
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Eye", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", undefined, "Hand"]);
    expect(report()).toMatchObject({
      deed: "paste",
      cells: 3,
      left: { empty: 1, "no-room": 2, "not-text": 0, "read-only": 0 },
    });
    act(() => store.undo());
    expect(store.getState().draft.past).toBeUndefined();
  });

  it("follows the order in which the objects are shown", () => {
    const store = threeObjects();
    const { focus, paste } = openSheet(store);
    act(() => store.show({ sort: { direction: "descending" } }));
    focus("c", "tissue");
    paste("1\n2\n3\n");
    expect(columnOf(store, "tissue")).toEqual(["3", "2", "1"]);
  });

  it("of one text fills all selected cells, but none that isn't text", () => {
    const store = threeObjects();
    const { focus, press, paste, report } = openSheet(store);
    focus("a", "count");
    press("ArrowDown", { shiftKey: true });
    paste("9");
    expect(columnOf(store, "count")).toEqual(["9", NUMBER, undefined]);
    expect(report()).toMatchObject({ deed: "fill", cells: 1, left: { "not-text": 1 } });
  });

  it("with a head and a column that names objects goes where rows are matched by it", () => {
    const store = threeObjects();
    const { focus, paste, tables } = openSheet(store);
    focus("a", "tissue");
    paste("file\ttissue\nc.bam\tEye\nb.bam\tBone\n");
    expect(tables.map(({ plain }) => plain)).toEqual(["file\ttissue\nc.bam\tEye\nb.bam\tBone\n"]);
    expect(store.getState().draft.past).toBeUndefined();
  });

  it("is what was copied", () => {
    const store = threeObjects();
    const { focus, press, copy } = openSheet(store);
    focus("a", "tissue");
    press("ArrowRight", { shiftKey: true });
    press("ArrowDown", { shiftKey: true });
    expect(copy()).toBe("Liver\tSkin\nLung\t");
  });
});

describe("while another tab writes the batch", () => {
  it("nothing is typed, pasted or filled, and that is said", () => {
    const store = threeObjects();
    const { focus, paste, press, report } = openSheet(store);
    act(() => store.setLocked(true));
    focus("a", "tissue");
    expect(screen.getByRole("textbox")).toHaveProperty("readOnly", true);
    paste("x");
    paste("x\ny");
    expect(report()).toEqual({ deed: "refused", why: "locked" });
    press("Delete");
    press("d", { ctrlKey: true });
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Lung", ""]);
    expect(store.getState().draft.past).toBeUndefined();
  });
});
