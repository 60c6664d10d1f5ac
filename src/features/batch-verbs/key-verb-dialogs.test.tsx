// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { columnOf, openDialog, storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

const SAMPLES = {
  a: { sampleId: "1" },
  b: { sampleId: "2", sample_id: "2" },
  c: { sampleId: "3", sample_id: "old" },
  d: { other: "x" },
} as const;

describe("renaming a key", () => {
  const dialog = { kind: "rename", key: "sampleId" } as const;

  it("asks what becomes of objects that have the new key with another value", async () => {
    const store = storeWith(SAMPLES);
    const { field, radio, type, counted, button, isApplyOff } = await openDialog(store, dialog);
    expect(document.activeElement).toBe(field("New key"));
    expect(await counted()).toBe("Enter the new key");
    type("New key", "sample_id");
    expect(await counted()).toContain(
      "1 object already has the key with a different value. Choose what to do with it.",
    );
    expect(isApplyOff()).toBe(true);
    fireEvent.click(button("Apply"));
    await until(() => expect(document.activeElement).toBe(radio("Keep")));
    expect(columnOf(store, "sampleId").slice(0, 3)).toEqual(["1", "2", "3"]);
  });

  it.each([
    ["Keep", [undefined, undefined, undefined], ["1", "2", "old"], "keeps its value"],
    ["Overwrite", [undefined, undefined, undefined], ["1", "2", "3"], "is overwritten"],
    ["Skip", [undefined, undefined, "3"], ["1", "2", "old"], "is skipped"],
  ] as const)("does as chosen: %s", async (choice, from, to, said) => {
    const store = storeWith(SAMPLES);
    const { radio, type, counted, apply } = await openDialog(store, dialog);
    type("New key", "sample_id");
    fireEvent.click(radio(choice));
    await until(async () => expect(await counted()).toContain(said));
    await apply();
    expect(columnOf(store, "sampleId").slice(0, 3)).toEqual(from);
    expect(columnOf(store, "sample_id").slice(0, 3)).toEqual(to);
    store.undo();
    expect(columnOf(store, "sampleId").slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(columnOf(store, "sample_id").slice(0, 3)).toEqual([undefined, "2", "old"]);
  });

  it("asks nothing where no object has another value", async () => {
    const store = storeWith(SAMPLES);
    const { type, apply } = await openDialog(store, dialog);
    type("New key", "sample");
    await apply();
    expect(columnOf(store, "sample").slice(0, 3)).toEqual(["1", "2", "3"]);
  });

  it("refuses the key that it has, warns of one that is too long, and of one that is nearly there", async () => {
    const { inDialog, type, counted, isApplyOff } = await openDialog(storeWith(SAMPLES), dialog);
    type("New key", "sampleId");
    expect(await counted()).toBe("This is already its key");
    expect(isApplyOff()).toBe(true);
    type("New key", "k".repeat(101));
    expect(await inDialog.findByText(/This key has 101 bytes \(limit 100\)/)).toBeTruthy();
    type("New key", "Sample_ID");
    expect(await inDialog.findByText(/There is already a column sample_id/)).toBeTruthy();
  });
});

describe("copying from another column", () => {
  const dialog = { kind: "copy", key: "sample_id" } as const;

  it("begins with the column to copy from, and asks about clashes", async () => {
    const store = storeWith(SAMPLES);
    const { inDialog, radio, counted, apply } = await openDialog(store, dialog);
    const from = inDialog.getByRole("combobox", { name: "From" });
    expect(document.activeElement).toBe(from);
    expect(await counted()).toBe("Choose a column");
    fireEvent.change(from, { target: { value: "sampleId" } });
    await until(async () =>
      expect(await counted()).toBe(
        "1 object already has the key with a different value. Choose what to do with it. " +
          "1 of 4 objects will change: 1 value added. " +
          "1 object has nothing to copy.",
      ),
    );
    fireEvent.click(radio("Overwrite"));
    await apply();
    expect(columnOf(store, "sample_id")).toEqual(["1", "2", "3", undefined]);
    expect(columnOf(store, "sampleId").slice(0, 3)).toEqual(["1", "2", "3"]);
  });
});

describe("splitting a column", () => {
  const NAMES = { a: { name: "x-1-2" }, b: { name: "y" }, c: { name: "z-3", name_2: "old" } } as const;
  const dialog = { kind: "split", key: "name" } as const;

  it("writes the parts under keys of their own, of which the last takes the rest", async () => {
    const store = storeWith(NAMES);
    const { field, radio, type, counted, apply } = await openDialog(store, dialog);
    expect(document.activeElement).toBe(field("Separator"));
    type("Separator", "-");
    expect(await counted()).toContain("1 object doesn't contain the separator and is skipped.");
    fireEvent.click(radio("Skip"));
    await apply();
    expect(columnOf(store, "name_1")).toEqual(["x", undefined, undefined]);
    expect(columnOf(store, "name_2")).toEqual(["1-2", undefined, "old"]);
    expect(columnOf(store, "name")).toEqual(["x-1-2", "y", "z-3"]);
  });

  it("refuses one key for two parts, and the key that is split", async () => {
    const { type, counted, isApplyOff } = await openDialog(storeWith(NAMES), dialog);
    type("Separator", "-");
    type("New keys", "part\npart");
    expect(await counted()).toContain("part is a duplicate");
    type("New keys", "part\nname");
    expect(await counted()).toContain("name is a duplicate, or the column that you are splitting");
    expect(isApplyOff()).toBe(true);
    type("New keys", "");
    expect(await counted()).toContain("Enter the keys for the parts");
  });
});

describe("removing a key", () => {
  it("begins with the objects, and removes the key from them whatever its value", async () => {
    const store = storeWith({ ...SAMPLES, e: { sampleId: { type: "number", json: "7" } } });
    store.select(["a", "e"], true);
    const { radio, counted, apply } = await openDialog(store, { kind: "remove", key: "sampleId" });
    expect(document.activeElement).toBe(radio("Selected"));
    expect(await counted()).toBe("2 of 2 objects will change: 2 keys removed.");
    await apply();
    expect(columnOf(store, "sampleId")).toEqual([undefined, "2", "3", undefined, undefined]);
  });
});

describe("the dialog of a column", () => {
  it("is named after the verb and the key", async () => {
    await openDialog(storeWith(SAMPLES), { kind: "copy", key: "sample_id" });
    expect(screen.getByRole("dialog", { name: "Copy from another column to sample_id" })).toBeTruthy();
  });
});
