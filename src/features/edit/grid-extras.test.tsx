// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { MetadataGrid } from "./metadata-grid.tsx";
import { useShownRows } from "./use-shown-rows.ts";

beforeEach(() => {
  // Browsers have popovers, but happy-dom hasn't.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

/** A sheet whose extras are there. */
async function openGrid(pairs: Record<string, string>) {
  const store = createDraftStore(platform, snapshotOf(pairs));
  function Sheet() {
    const rowIds = useShownRows(store, false);
    return <MetadataGrid store={store} rowIds={rowIds} isReadOnly={false} handle={null} />;
  }
  render(<Sheet />);
  await vi.waitFor(() => expect(document.querySelector("[data-menus]")).not.toBeNull(), 20_000);
  const focus = (rowId: number) => act(() => viewOf(store).getState().focusCell?.(rowId, "value"));
  const values = () => store.getState().draft.rows.map(({ value }) => value);
  return { store, focus, values };
}

async function choose(name: string) {
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "F10", shiftKey: true });
  // The action follows once the focus is back in the cell.
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name }));
  });
}

describe("the menu of a cell", () => {
  it("reverts a cell, fills it, removes its key and sorts, each of the draft as it is now", async () => {
    const { store, focus, values } = await openGrid({ a: "1", b: "2" });
    act(() => store.typeInCell(1, "value", "typed", "s"));
    focus(1);
    await choose("Revert cell");
    expect(values()).toEqual(["1", "2"]);
    expect(viewOf(store).getState().report).toMatchObject({ deed: "revert", count: 1 });
    await choose("Fill down");
    expect(values()).toEqual(["1", "1"]);
    await choose("Filter by this value");
    expect([...(viewOf(store).getState().onlyRows?.rowIds ?? [])]).toEqual([0, 1]);
    await choose("Remove key");
    expect(store.getState().draft.rows[1]?.isRemoved).toBe(true);
    await choose("Keep key");
    await choose("Sort by value");
    expect(store.getState().shown.sort).toEqual({ by: "value", direction: "ascending" });
  });
});

describe("Space", () => {
  it("opens the large editor at once, whose strokes are one step, and Escape takes them back", async () => {
    const { store, focus, values } = await openGrid({ note: "old" });
    focus(0);
    fireEvent.keyDown(screen.getByRole("textbox"), { key: " " });
    const dialog = screen.getByRole("dialog", { name: "Value of note" });
    const field = within(dialog).getByRole("textbox");
    fireEvent.change(field, { target: { value: "new" } });
    fireEvent.change(field, { target: { value: "newer" } });
    expect(values()).toEqual(["newer"]);
    fireEvent.click(within(dialog).getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    act(() => store.undo());
    expect(values()).toEqual(["old"]);
    focus(0);
    fireEvent.keyDown(screen.getByRole("textbox"), { key: " " });
    fireEvent.change(within(screen.getByRole("dialog")).getByRole("textbox"), { target: { value: "x" } });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(values()).toEqual(["old"]);
  });
});

describe("the large editor", () => {
  it("has its own text cut and pasted, also while several cells are selected", async () => {
    const { focus, values } = await openGrid({ a: "1", b: "2" });
    focus(0);
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "ArrowDown", shiftKey: true });
    fireEvent.keyDown(screen.getByRole("textbox"), { key: " " });
    const field = within(screen.getByRole("dialog")).getByRole("textbox");
    const clipboardData = { files: [], getData: () => "pasted", setData: () => undefined };
    expect(fireEvent.paste(field, { clipboardData }), "the browser pastes").toBe(true);
    expect(fireEvent.cut(field, { clipboardData }), "the browser cuts").toBe(true);
    expect(values()).toEqual(["1", "2"]);
  });
});

describe("a conflict", () => {
  it("is shown and chosen in its row, and by the row's menu", async () => {
    const { store, focus, values } = await openGrid({ tissue: "Liver", site: "Skin" });
    act(() => store.typeInCell(0, "value", "liver", "s"));
    act(() => store.rebase(snapshotOf({ tissue: "LIVER", site: "Skin" })));
    const choice = await screen.findByRole("group", { name: "Choice for tissue" });
    expect(choice.closest("[data-conflict]")?.textContent).toContain("theirs LIVER, before Liver");
    expect(choice.closest('[role="row"]')?.getAttribute("data-key")).toBe("tissue");
    fireEvent.click(within(choice).getByRole("button", { name: "Take theirs" }));
    expect(values()[0]).toBe("LIVER");
    act(() => store.undo());
    focus(0);
    await choose("Keep mine");
    expect(values()[0]).toBe("liver");
    const { conflicts, draft } = store.getState();
    expect(openConflicts(conflicts, draft)).toEqual([]);
  });
});
