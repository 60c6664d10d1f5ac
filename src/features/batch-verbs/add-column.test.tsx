// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { keysOf } from "#core/batch/batch.ts";
import { addedKeysOf, withAddedKeys } from "#engine/batch/added-keys.ts";
import "./add-column-dialog.tsx";
import { AddColumn } from "./add-column.tsx";
import { storeWith, until } from "./batch-fixture.tsx";

afterEach(cleanup);

async function openDialog() {
  const store = storeWith({ a: { tissue: "Liver" } });
  render(<AddColumn store={store} />);
  fireEvent.click(screen.getByRole("button", { name: "Add column" }));
  const inDialog = within(await screen.findByRole("dialog", { name: "Add column" }));
  const field = inDialog.getByRole("textbox", { name: "New key" });
  return {
    store,
    inDialog,
    field,
    keys: () => withAddedKeys(keysOf(store.getState().batch), addedKeysOf(store).getState()),
    add: (key: string) => {
      fireEvent.change(field, { target: { value: key } });
      fireEvent.click(inDialog.getByRole("button", { name: "Add" }));
    },
  };
}

it("adds an empty column, which is there until an object has its key", async () => {
  const { store, field, keys, add } = await openDialog();
  expect(document.activeElement).toBe(field);
  add("sex");
  await until(() => expect(keys()).toEqual(["tissue", "sex"]));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(store.getState().draft.past).toBeUndefined();
  store.apply({ verb: "set", key: "sex", value: "female", ids: ["a"] });
  expect(keys()).toEqual(["tissue", "sex"]);
});

it.each([
  ["tissue", "There is already a column for this key"],
  ["", "Enter the new key"],
])("adds no column for the key %j", async (key, said) => {
  const { inDialog, add, keys } = await openDialog();
  add(key);
  expect(await inDialog.findByText(said)).toBeTruthy();
  expect(keys()).toEqual(["tissue"]);
});

it("can't be opened while another tab edits the objects", () => {
  const store = storeWith({ a: {} });
  store.setLocked(true);
  render(<AddColumn store={store} />);
  fireEvent.click(screen.getByRole("button", { name: "Add column" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
