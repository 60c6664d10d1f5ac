// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { snapshotOf } from "#core/arbitraries.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { MetadataGrid } from "./metadata-grid.tsx";
import { useShownRows } from "./use-shown-rows.ts";

afterEach(cleanup);

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

function openGrid(pairs: Record<string, string>) {
  const store = createDraftStore(platform, snapshotOf(pairs));
  function Sheet() {
    const rowIds = useShownRows(store, false);
    return <MetadataGrid store={store} rowIds={rowIds} isReadOnly={false} handle={null} />;
  }
  render(<Sheet />);
  const focus = (rowId: number, cell: "key" | "value" = "value") =>
    act(() => viewOf(store).getState().focusCell?.(rowId, cell));
  const values = () => store.getState().draft.rows.map(({ value }) => value);
  return { store, focus, values, report: () => viewOf(store).getState().report };
}

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(screen.getByRole("textbox"), { key, ...more });

/** Pastes as a browser does. True: the sheet has taken it, and nobody else gets it. */
function paste(text: string, html = ""): boolean {
  const forms: Record<string, string> = { "text/plain": text, "text/html": html };
  const clipboardData = { files: [], getData: (type: string) => forms[type] ?? "" };
  return !fireEvent.paste(screen.getByRole("textbox"), { clipboardData });
}

describe("pasting", () => {
  it("replaces the text of the focused cell each time, as one step each", () => {
    const { store, focus, values } = openGrid({ tissue: "Liver", site: "Skin" });
    focus(0);
    expect(paste("Kidney")).toBe(true);
    expect(paste("Lung\r\n")).toBe(true);
    expect(values()).toEqual(["Lung", "Skin"]);
    act(() => store.undo());
    expect(values()).toEqual(["Kidney", "Skin"]);
  });

  it("of a column fills the values below, and says so", () => {
    const { focus, values, report } = openGrid({ a: "1", b: "2", c: "3" });
    focus(1);
    expect(paste("x\ny\n")).toBe(true);
    expect(values()).toEqual(["1", "x", "y"]);
    expect(report()).toMatchObject({ deed: "paste", count: 2 });
  });

  it("is left to the preview past the last pair, where keys would change, and where the lines are pairs", () => {
    const { focus, values } = openGrid({ a: "1", b: "2" });
    focus(1);
    expect(paste("x\ny")).toBe(false);
    focus(0, "key");
    expect(paste("other\tx")).toBe(false);
    focus(0);
    expect(paste("a=b\nc=d")).toBe(false);
    expect(paste("x\ty")).toBe(false);
    expect(values()).toEqual(["1", "2"]);
  });

  it("into the empty last row makes a pair", () => {
    const { store, focus } = openGrid({ a: "1" });
    focus(1, "key");
    expect(paste("batch")).toBe(true);
    expect(store.getState().draft.rows.map(({ key }) => key)).toEqual(["a", "batch"]);
  });

  it("is left to the text that is being edited", () => {
    const { focus } = openGrid({ a: "1" });
    focus(0);
    press("F2");
    expect(paste("x")).toBe(false);
  });
});

describe("keys", () => {
  it("empty the focused value with Delete, and leave it selected", () => {
    const { focus, values } = openGrid({ a: "1" });
    focus(0);
    press("Delete");
    expect(values()).toEqual([""]);
    expect("editing" in screen.getByRole("textbox").dataset).toBe(false);
  });

  it("keep a key that was described with Delete, and say how to remove it", () => {
    const { store, focus, report } = openGrid({ a: "1" });
    focus(0, "key");
    press("Delete");
    expect(store.getState().draft.rows[0]?.key).toBe("a");
    expect(report()).toMatchObject({ deed: "clear", count: 0, skipped: { key: 1 } });
  });

  it("say why a cell takes no text, and change nothing", () => {
    const { store, focus, values, report } = openGrid({ a: "1" });
    act(() => store.toggleRemoved(0));
    focus(0);
    press("x");
    expect(report()).toEqual({ deed: "refused", reason: "removed" });
    expect(values()).toEqual(["1"]);
  });

  it("fill down with Ctrl+D and from the key with Ctrl+R", () => {
    const { focus, values } = openGrid({ a: "1", b: "2", c: "3" });
    focus(1);
    press("d", { ctrlKey: true });
    expect(values()).toEqual(["1", "1", "3"]);
    focus(2);
    press("r", { ctrlKey: true });
    expect(values()).toEqual(["1", "1", "c"]);
  });
});

describe("the names of a row", () => {
  it("follow what is typed: the inputs, the counters and the button that removes the key", () => {
    const { focus } = openGrid({ tissue: "Liver" });
    focus(0, "key");
    expect(screen.getByRole("textbox", { name: "Key tissue" })).toBeTruthy();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "organ" } });
    expect(screen.getByRole("meter", { name: "Value bytes of organ" }).textContent).toBe("5/300");
    expect(screen.getByRole("button", { name: "Null organ" }).title).toContain("Remove key");
    expect(document.querySelector('[data-row="new"] [data-cell="key"]')?.textContent).toBe("New key");
  });
});
