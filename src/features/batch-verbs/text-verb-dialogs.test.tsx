// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { columnOf, openDialog, storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

const TISSUES = {
  a: { tissue: "liver tissue" },
  b: { tissue: "liver" },
  c: { tissue: "Lung " },
  d: {},
} as const;

describe("find and replace in a column", () => {
  const dialog = { kind: "find-replace", key: "tissue" } as const;

  it("replaces plain text in every value, as one step of undo", async () => {
    const store = storeWith(TISSUES);
    const { field, type, counted, apply } = await openDialog(store, dialog);
    expect(document.activeElement).toBe(field("Find"));
    type("Find", "liver");
    type("Replace with", "Liver");
    expect(await counted()).toBe("2 of 4 objects will change: 2 values overwritten.");
    await apply();
    expect(columnOf(store, "tissue")).toEqual(["Liver tissue", "Liver", "Lung ", undefined]);
    store.undo();
    expect(columnOf(store, "tissue")[1]).toBe("liver");
  });

  it("replaces whole values only, where that is asked for", async () => {
    const store = storeWith(TISSUES);
    const { inDialog, type, apply } = await openDialog(store, dialog);
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Match entire cell" }));
    type("Find", "liver");
    type("Replace with", "Liver");
    await apply();
    expect(columnOf(store, "tissue").slice(0, 2)).toEqual(["liver tissue", "Liver"]);
  });

  it("replaces by a regular expression with its groups", async () => {
    const store = storeWith(TISSUES);
    const { inDialog, type, apply } = await openDialog(store, dialog);
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Regular expression" }));
    type("Find", "^(\\w+) tissue$");
    type("Replace with", "$1");
    await apply();
    expect(columnOf(store, "tissue")[0]).toBe("liver");
  });

  it("says what is wrong with an expression, at the field too, and can't be applied", async () => {
    const store = storeWith(TISSUES);
    const { inDialog, field, type, counted, isApplyOff, button } = await openDialog(store, dialog);
    expect(await counted()).toBe("Enter text to find");
    fireEvent.click(inDialog.getByRole("checkbox", { name: "Regular expression" }));
    type("Find", "(liver");
    expect(await counted()).toContain("Invalid regular expression");
    await until(() => expect(field("Find").getAttribute("aria-invalid")).toBe("true"));
    expect(isApplyOff()).toBe(true);
    fireEvent.click(button("Apply"));
    type("Find", "a(?=b)");
    expect(await counted()).toContain("Lookaheads and lookbehinds");
    expect(columnOf(store, "tissue")[1]).toBe("liver");
  });
});

describe("transforming a column", () => {
  it("begins with the choice, says what it does, and is done to each value", async () => {
    const store = storeWith(TISSUES);
    const { inDialog, counted, apply } = await openDialog(store, { kind: "transform", key: "tissue" });
    const choice = inDialog.getByRole("combobox", { name: "Transform" });
    expect(document.activeElement).toBe(choice);
    expect(await counted()).toContain("1 of 4 objects will change");
    fireEvent.change(choice, { target: { value: "upper-case" } });
    await until(async () => expect(await counted()).toContain("3 of 4 objects will change"));
    await apply();
    expect(columnOf(store, "tissue")).toEqual(["LIVER TISSUE", "LIVER", "LUNG ", undefined]);
  });
});

describe("filling a column down", () => {
  const GAPS = { a: { tissue: "Lung" }, b: {}, c: { tissue: "" }, d: { tissue: "Brain" }, e: {} } as const;
  const dialog = { kind: "fill-down", key: "tissue" } as const;

  it("fills the cells without the key from above", async () => {
    const store = storeWith(GAPS);
    const { radio, apply } = await openDialog(store, dialog);
    expect(document.activeElement).toBe(radio("Without the key"));
    await apply();
    expect(columnOf(store, "tissue")).toEqual(["Lung", "Lung", "", "Brain", "Brain"]);
  });

  it("fills empty ones too, in the order in which the objects are shown", async () => {
    const store = storeWith(GAPS);
    store.show({ sort: { direction: "descending" } });
    const { radio, apply } = await openDialog(store, dialog);
    fireEvent.click(radio("Without the key or empty"));
    await apply();
    expect(columnOf(store, "tissue")).toEqual(["Lung", "Brain", "Brain", "Brain", undefined]);
  });
});

describe("composing a column", () => {
  const CASES = { a: { case_id: "7", tissue: "Lung" }, b: { case_id: "8" }, c: {} } as const;
  const dialog = { kind: "compose", key: "label" } as const;

  it("makes a text of the keys in the template, and counts objects that lack one", async () => {
    const store = storeWith(CASES);
    const { field, type, counted, apply } = await openDialog(store, dialog);
    expect(document.activeElement).toBe(field("Template"));
    type("Template", "{case_id}-{tissue}");
    expect(await counted()).toBe(
      "1 of 3 objects will change: 1 value added. 2 objects don't have all keys of the template and are skipped.",
    );
    await apply();
    expect(columnOf(store, "label")).toEqual(["7-Lung", undefined, undefined]);
  });

  it("says from which character on a template can't be read", async () => {
    const { type, counted, isApplyOff } = await openDialog(storeWith(CASES), dialog);
    expect(await counted()).toBe("Enter a template");
    type("Template", "🧬{case_id}-{tissue");
    expect(await counted()).toContain("isn't valid from character 12 on");
    expect(isApplyOff()).toBe(true);
  });

  it("names a key that no object has, and the one that may be meant", async () => {
    const { inDialog, type } = await openDialog(storeWith(CASES), dialog);
    type("Template", "{case_idd}");
    expect(
      await inDialog.findByText("No object has the key case_idd. Did you mean case_id?", { exact: false }),
    ).toBeTruthy();
  });
});
