// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { columnOf, openDialog, storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

const OBJECTS = {
  a: { tissue: "Liver" },
  b: { tissue: "Lung" },
  c: {},
  d: { tissue: { type: "number", json: "7" } },
  e: { tissue: "Liver" },
} as const;

describe("setting a column", () => {
  it("begins in its value, and counts what it would touch before anything changes", async () => {
    const store = storeWith(OBJECTS, ["e"]);
    const { dialog, field, type, counted } = await openDialog(store, { kind: "set", key: "tissue" });
    expect(dialog.getAttribute("aria-labelledby")).toBeTruthy();
    expect(document.activeElement).toBe(field("Value"));
    type("Value", "Lung");
    expect(await counted()).toBe(
      "2 of 5 objects will change: 1 value added, 1 value overwritten. " +
        "1 value isn't text and is left unchanged. 1 object is read-only and stays unchanged.",
    );
    expect(columnOf(store, "tissue").slice(0, 3)).toEqual(["Liver", "Lung", undefined]);
  });

  it("is one step of undo", async () => {
    const store = storeWith(OBJECTS);
    const { type, apply } = await openDialog(store, { kind: "set", key: "tissue" });
    type("Value", "Lung");
    await apply();
    expect(columnOf(store, "tissue")).toEqual([
      "Lung",
      "Lung",
      "Lung",
      { type: "number", json: "7" },
      "Lung",
    ]);
    store.undo();
    expect(columnOf(store, "tissue")).toEqual([
      "Liver",
      "Lung",
      undefined,
      { type: "number", json: "7" },
      "Liver",
    ]);
  });

  it.each([
    ["set-where-absent", ["Liver", "Lung", "Brain"]],
    ["set-where-present", ["Brain", "Brain", undefined]],
  ] as const)("%s leaves the other objects alone", async (kind, wanted) => {
    const store = storeWith(OBJECTS);
    const { type, apply } = await openDialog(store, { kind, key: "tissue" });
    type("Value", "Brain");
    await apply();
    expect(columnOf(store, "tissue").slice(0, 3)).toEqual(wanted);
  });

  it("is done to the selected objects alone, and says how many of them aren't shown", async () => {
    const store = storeWith(OBJECTS);
    store.show({ filters: [{ kind: "value", key: "tissue", text: "Liver" }] });
    store.select(["a", "b"], true);
    const { radio, type, apply } = await openDialog(store, { kind: "set", key: "tissue" });
    expect(radio("Selected").checked).toBe(true);
    const described = radio("Selected").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe("2 objects, 1 of them not shown");
    type("Value", "Brain");
    await apply();
    expect(columnOf(store, "tissue")).toEqual([
      "Brain",
      "Brain",
      undefined,
      { type: "number", json: "7" },
      "Liver",
    ]);
  });

  it("can't be applied to no object, nor where nothing would change", async () => {
    const store = storeWith(OBJECTS);
    const { radio, type, counted, isApplyOff } = await openDialog(store, { kind: "set", key: "tissue" });
    fireEvent.click(radio("Selected"));
    expect(await counted()).toContain("No objects selected");
    expect(isApplyOff()).toBe(true);
    store.select(["b"], true);
    type("Value", "Lung");
    await until(async () => expect(await counted()).toBe("Nothing will change."));
    expect(isApplyOff()).toBe(true);
  });

  it("says that another tab edits the objects, and changes nothing then", async () => {
    const store = storeWith(OBJECTS);
    const { type, button, counted } = await openDialog(store, { kind: "set", key: "tissue" });
    type("Value", "Brain");
    store.setLocked(true);
    await until(async () => expect(await counted()).toContain("Another tab is editing these objects"));
    fireEvent.click(button("Apply"));
    await Promise.resolve();
    expect(columnOf(store, "tissue")[0]).toBe("Liver");
  });

  it("warns of values that are too long for the platform", async () => {
    const store = storeWith(OBJECTS);
    const { type, counted } = await openDialog(store, { kind: "set", key: "tissue" });
    type("Value", "ü".repeat(151));
    expect(await counted()).toContain("4 new values exceed 300 bytes");
  });

  it("moves on to Apply by Enter, which the next Enter presses", async () => {
    const store = storeWith(OBJECTS);
    const { field, type, button } = await openDialog(store, { kind: "set", key: "tissue" });
    type("Value", "Brain");
    fireEvent.keyDown(field("Value"), { key: "Enter" });
    expect(document.activeElement).toBe(button("Apply"));
    expect(columnOf(store, "tissue")[0]).toBe("Liver");
  });
});
