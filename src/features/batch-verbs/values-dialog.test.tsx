// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { columnOf, openDialog, storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

const LIVERS = {
  a: { tissue: "Liver" },
  b: { tissue: "Liver" },
  c: { tissue: "liver" },
  d: { tissue: "Liver " },
  e: { tissue: "Lung" },
  f: {},
  g: { tissue: { type: "number", json: "7" } },
  h: { tissue: "" },
} as const;

const dialog = { kind: "values", key: "tissue" } as const;

async function openValues(store = storeWith(LIVERS)) {
  const opened = await openDialog(store, dialog);
  const { inDialog } = opened;
  const rows = () =>
    within(inDialog.getByRole("table", { name: "Values" }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => [row.getAttribute("data-value"), within(row).getAllByRole("cell")[1]?.textContent]);
  return { ...opened, store, rows };
}

describe("the values of a column", () => {
  it("are all there with their counts, the most frequent first, and so are objects without the key", async () => {
    const { rows, inDialog } = await openValues();
    expect(rows()).toEqual([
      ["Liver", "2"],
      ["liver", "1"],
      ["Liver ", "1"],
      ["Lung", "1"],
      ["7", "1"],
      ["", "1"],
    ]);
    expect(inDialog.getByText(/6 values in 8 objects/).textContent).toContain(
      "1 object doesn't have the key",
    );
    expect(document.activeElement).toBe(inDialog.getByRole("searchbox", { name: "Find a value" }));
  });

  it("have names of their own where they look the same, and can't be ticked where they aren't text", async () => {
    const { inDialog } = await openValues();
    const names = inDialog.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"));
    expect(names).toEqual([
      "Select Liver",
      "Select liver",
      "Select Liver[space]",
      "Select Lung",
      "Select empty text",
    ]);
  });

  it("are found by a text in them", async () => {
    const { rows, inDialog } = await openValues();
    fireEvent.change(inDialog.getByRole("searchbox"), { target: { value: "LIV" } });
    await until(() => expect(rows().map(([value]) => value)).toEqual(["Liver", "liver", "Liver "]));
    expect(inDialog.getByText(/3 of 6 values found/)).toBeTruthy();
  });

  it("are merged into the most frequent of the ticked ones, as one step of undo", async () => {
    const { store, inDialog, button, field, counted, rows } = await openValues();
    expect(await counted()).toBe("Select the values that mean the same");
    for (const name of ["Select liver", "Select Liver[space]", "Select Liver"]) {
      fireEvent.click(inDialog.getByRole("checkbox", { name }));
    }
    expect(field("Merge into").value).toBe("Liver");
    expect(await counted()).toBe("2 of 8 objects will change: 2 values overwritten.");
    fireEvent.click(button("Merge"));
    await inDialog.findByText('2 objects now have "Liver".');
    expect(columnOf(store, "tissue").slice(0, 5)).toEqual(["Liver", "Liver", "Liver", "Liver", "Lung"]);
    expect(rows()[0]).toEqual(["Liver", "4"]);
    fireEvent.click(button("Undo"));
    expect(columnOf(store, "tissue").slice(2, 4)).toEqual(["liver", "Liver "]);
    expect(inDialog.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("are merged into any spelling that somebody types, which stays while more are ticked", async () => {
    const { store, inDialog, button, type, field, counted } = await openValues();
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Select liver" }));
    type("Merge into", "Hepar");
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Select Liver" }));
    expect(field("Merge into").value).toBe("Hepar");
    expect(await counted()).toContain("3 of 8 objects will change");
    fireEvent.click(button("Merge"));
    await inDialog.findByText('3 objects now have "Hepar".');
    expect(columnOf(store, "tissue").slice(0, 4)).toEqual(["Hepar", "Hepar", "Hepar", "Liver "]);
  });

  it("aren't merged into nothing", async () => {
    const { inDialog, type, counted, button, store } = await openValues();
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Select liver" }));
    type("Merge into", "");
    expect(await counted()).toBe("Enter the spelling to keep");
    fireEvent.click(button("Merge"));
    expect(columnOf(store, "tissue")[2]).toBe("liver");
  });

  it("that are nearly the same are merged by one press on the spelling to keep", async () => {
    const { store, inDialog } = await openValues();
    const group = await inDialog.findByRole("button", { name: "Use Liver[space] for all 3" });
    expect(inDialog.getByText("spaces")).toBeTruthy();
    fireEvent.click(group);
    await inDialog.findByText('3 objects now have "Liver ".');
    expect(columnOf(store, "tissue").slice(0, 5)).toEqual(["Liver ", "Liver ", "Liver ", "Liver ", "Lung"]);
    expect(inDialog.queryByRole("button", { name: /^Use/ })).toBeNull();
  });

  it("are filters of the objects, and so is the lack of the key", async () => {
    const { store, inDialog } = await openValues();
    store.show({ filters: [{ kind: "value", key: "tissue", text: "Liver" }] });
    fireEvent.click(inDialog.getByRole("button", { name: "Show the objects with Lung" }));
    expect([...store.getState().rows]).toEqual([4]);
    expect(screen.queryByRole("dialog")).toBeNull();
    cleanup();
    const again = await openValues(store);
    fireEvent.click(again.radio("All"));
    fireEvent.click(again.inDialog.getByRole("button", { name: "Show the objects without the key" }));
    expect([...store.getState().rows]).toEqual([5]);
  });

  it("are those of the shown objects alone where a filter is on, and only those are merged", async () => {
    const store = storeWith(LIVERS);
    store.show({ filters: [{ kind: "text", text: "d.bam" }] });
    const { inDialog, radio, rows, type, button } = await openValues(store);
    expect(radio("Shown").checked).toBe(true);
    expect(rows()).toEqual([["Liver ", "1"]]);
    fireEvent.click(inDialog.getByRole("checkbox"));
    type("Merge into", "Liver");
    fireEvent.click(button("Merge"));
    await inDialog.findByText('1 object now has "Liver".');
    expect(columnOf(store, "tissue").slice(2, 4)).toEqual(["liver", "Liver"]);
  });

  it("can't be merged while another tab edits the objects", async () => {
    const store = storeWith(LIVERS);
    store.setLocked(true);
    const { inDialog } = await openValues(store);
    fireEvent.click(await inDialog.findByRole("button", { name: "Use Liver for all 3" }));
    expect(columnOf(store, "tissue")[2]).toBe("liver");
  });

  it("are in the document only as far as they are in sight", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`o${index}`, { tissue: `value ${index}` }]),
    );
    const { inDialog } = await openValues(storeWith(many));
    const table = inDialog.getByRole("table", { name: "Values" });
    expect(table.getAttribute("aria-rowcount")).toBe("3001");
    expect(within(table).getAllByRole("row").length).toBeLessThan(100);
  });
});
