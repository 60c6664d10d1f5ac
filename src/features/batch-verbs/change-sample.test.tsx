// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { openDialog, storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

/** The examples of an open dialog, row by row as their texts. */
async function examplesOf({ inDialog, counted }: Awaited<ReturnType<typeof openDialog>>) {
  await counted();
  const table = inDialog.queryByRole("table", { name: "Examples" });
  const rows = table ? within(table).getAllByRole("row").slice(1) : [];
  return rows.map((row) => Array.from(row.children, (cell) => cell.textContent));
}

describe("examples of what an operation would change", () => {
  it("are shown beside the count before anything is applied, equal changes once", async () => {
    const store = storeWith({ a: { tissue: "Liver" }, b: { tissue: "Lung" }, c: { tissue: "Liver" }, d: {} });
    const opened = await openDialog(store, { kind: "set", key: "tissue" });
    opened.type("Value", "Brain");
    await until(async () =>
      expect(await examplesOf(opened)).toEqual([
        ["a.bam", "Liver", "Brain"],
        ["b.bam", "Lung", "Brain"],
        ["d.bam", expect.stringContaining("absent"), "Brain"],
      ]),
    );
    opened.type("Value", "Lung");
    await until(async () =>
      expect((await examplesOf(opened)).map(([name]) => name)).toEqual(["a.bam", "d.bam"]),
    );
    expect(store.getState().batch.columns.get("tissue")?.base).toBe(
      store.getState().batch.columns.get("tissue")?.now,
    );
  });

  it("mark characters that can't be seen, and name the keys where there are several", async () => {
    const store = storeWith({ a: { tissue: "Liver " }, b: { tissue: "Lung" } });
    const opened = await openDialog(store, { kind: "rename", key: "tissue" });
    opened.type("New key", "organ");
    await until(async () =>
      expect((await examplesOf(opened)).map(([name, key]) => [name, key])).toEqual([
        ["a.bam", "tissue"],
        ["a.bam", "organ"],
        ["b.bam", "tissue"],
        ["b.bam", "organ"],
      ]),
    );
    const table = opened.inDialog.getByRole("table", { name: "Examples" });
    expect(table.querySelector('[data-object="a"] [data-glyph]')).not.toBeNull();
    expect(table.querySelector('[data-object="b"] [data-glyph]')).toBeNull();
  });

  it("aren't shown while the choice is open on which they depend, nor where nothing would change", async () => {
    const store = storeWith({ a: { tissue: "Liver", organ: "Lung" }, b: { tissue: "Lung" } });
    const opened = await openDialog(store, { kind: "rename", key: "tissue" });
    opened.type("New key", "organ");
    await until(async () => expect(await opened.counted()).toContain("already has the key"));
    expect(await examplesOf(opened)).toEqual([]);
    fireEvent.click(opened.radio("Overwrite"));
    await until(async () => expect(await examplesOf(opened)).toHaveLength(4));
    opened.type("New key", "");
    await until(async () => expect(await examplesOf(opened)).toEqual([]));
  });
});
