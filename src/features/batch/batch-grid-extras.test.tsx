// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchStoreWith, columnOf, openSheet } from "./sheet-fixture.tsx";

const NUMBER = { type: "number", json: "7" } as const;

beforeEach(() => {
  localStorage.clear();
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const threeObjects = () =>
  batchStoreWith({
    a: { tissue: "Liver", site: "Skin" },
    b: { tissue: "Lung", site: "Eye", count: NUMBER },
    c: { tissue: "Bone" },
  });

/** A sheet whose extras are there. */
async function openWithExtras(store: BatchStore) {
  const sheet = openSheet(store);
  await vi.waitFor(() => expect(document.querySelector("[data-menus]")).not.toBeNull(), 20_000);
  const openMenu = () => fireEvent.keyDown(screen.getByRole("textbox"), { key: "F10", shiftKey: true });
  return {
    ...sheet,
    openMenu,
    choose: async (name: string) => {
      openMenu();
      // The action follows once the focus is back in the cell.
      await act(async () => {
        fireEvent.click(screen.getByRole("menuitem", { name }));
      });
    },
    pick: (id: string, key: string) =>
      act(() => void fireEvent.pointerDown(sheet.cellOf(id, key), { button: 0, ctrlKey: true })),
  };
}

describe("the menu of a cell", () => {
  it("fills, removes, keeps, reverts, filters and sorts, each of the batch as it is now", async () => {
    const store = threeObjects();
    const { focus, choose, report } = await openWithExtras(store);
    focus("b", "tissue");
    await choose("Fill down");
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Liver", "Bone"]);
    await choose("Revert cell");
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Lung", "Bone"]);
    expect(report()).toMatchObject({ deed: "revert", cells: 1 });
    await choose("Remove key");
    expect(columnOf(store, "tissue")[1]).toBeUndefined();
    await choose("Keep key");
    expect(columnOf(store, "tissue")[1]).toBe("Lung");
    await choose("Sort by this column");
    expect(store.getState().shown.sort).toEqual({ key: "tissue", direction: "ascending" });
    await choose("Filter by this value");
    expect(Array.from(store.getState().rows)).toEqual([1]);
  });

  it("changes nothing while another tab edits the batch, nor where there is nothing to revert", async () => {
    const store = threeObjects();
    const { focus, openMenu } = await openWithExtras(store);
    focus("a", "tissue");
    openMenu();
    expect(screen.getByRole("menuitem", { name: "Revert cell" }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByRole("menuitem", { name: /^Cut/ }).getAttribute("aria-disabled")).not.toBe("true");
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
    act(() => store.setLocked(true));
    focus("a", "tissue");
    openMenu();
    for (const name of [/^Cut/, /^Paste/, /^Fill down/, /^Remove key/]) {
      expect(screen.getByRole("menuitem", { name }).getAttribute("aria-disabled")).toBe("true");
    }
  });
});

describe("Space", () => {
  it("opens the large editor, whose strokes are one step, and Cancel takes them back", async () => {
    const store = threeObjects();
    const { focus, press } = await openWithExtras(store);
    focus("a", "tissue");
    press(" ");
    const dialog = within(screen.getByRole("dialog", { name: "tissue of a.bam" }));
    fireEvent.change(dialog.getByRole("textbox"), { target: { value: "new" } });
    fireEvent.change(dialog.getByRole("textbox"), { target: { value: "newer" } });
    expect(columnOf(store, "tissue")[0]).toBe("newer");
    fireEvent.click(dialog.getByRole("button", { name: "Done" }));
    act(() => store.undo());
    expect(columnOf(store, "tissue")[0]).toBe("Liver");
    focus("a", "tissue");
    press(" ");
    fireEvent.change(within(screen.getByRole("dialog")).getByRole("textbox"), { target: { value: "x" } });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(columnOf(store, "tissue")[0]).toBe("Liver");
  });

  it("opens an editor whose own text is cut and pasted, also while several cells are selected", async () => {
    const store = threeObjects();
    const { focus, press } = await openWithExtras(store);
    focus("a", "tissue");
    press("ArrowDown", { shiftKey: true });
    press(" ");
    const field = within(screen.getByRole("dialog")).getByRole("textbox");
    const clipboardData = { files: [], getData: () => "pasted", setData: () => undefined };
    expect(fireEvent.paste(field, { clipboardData }), "the browser pastes").toBe(true);
    expect(fireEvent.cut(field, { clipboardData }), "the browser cuts").toBe(true);
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Lung", "Bone"]);
  });

  it("shows what isn't text, and lets nobody type over it", async () => {
    const store = threeObjects();
    const { focus, press } = await openWithExtras(store);
    focus("b", "count");
    press(" ");
    const field = within(screen.getByRole("dialog")).getByRole<HTMLTextAreaElement>("textbox");
    expect([field.value, field.readOnly]).toEqual(["7", true]);
  });
});

describe("single cells picked with Ctrl", () => {
  it("are changed alone, whatever lies between them", async () => {
    const store = threeObjects();
    const { focus, pick, press } = await openWithExtras(store);
    focus("a", "tissue");
    pick("b", "site");
    press("Delete");
    expect(columnOf(store, "tissue")).toEqual(["", "Lung", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", "", undefined]);
    press("Backspace", { ctrlKey: true });
    expect(columnOf(store, "tissue")).toEqual([undefined, "Lung", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", undefined, undefined]);
    press("Backspace", { ctrlKey: true });
    expect(columnOf(store, "tissue")).toEqual(["Liver", "Lung", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", "Eye", undefined]);
  });

  it("take one text each, aren't copied together, and give several texts the place of the first one", async () => {
    const store = threeObjects();
    const { focus, pick, paste, copy, report } = await openWithExtras(store);
    focus("a", "tissue");
    pick("b", "site");
    paste("same");
    expect(columnOf(store, "tissue")).toEqual(["same", "Lung", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", "same", undefined]);
    expect(copy()).toBe("");
    expect(report()).toEqual({ deed: "refused", why: "scattered" });
    paste("one\ntwo");
    expect(columnOf(store, "tissue")).toEqual(["one", "two", "Bone"]);
    expect(columnOf(store, "site")).toEqual(["Skin", "same", undefined]);
  });
});
