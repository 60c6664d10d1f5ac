// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wantedAt } from "#core/batch/batch.ts";
import type { MetadataValue } from "#core/object/metadata.ts";
import { createBatchStore } from "#engine/batch/batch-store.ts";
import { chosenKeys } from "#engine/reading/chosen-keys.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { ManifestDialog } from "./manifest-dialog.tsx";

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});
const PLACE = { connection: "c", project: "curator/atlas" };

beforeEach(() => localStorage.clear());
afterEach(cleanup);

type Pairs = Readonly<Record<string, MetadataValue>>;

function snapshot(id: string, name: string, pairs: Pairs = {}) {
  return {
    ref: { connection: "c", objectId: id },
    name,
    objectClass: "file",
    access: { kind: "writable" } as const,
    metadata: new Map(Object.entries(pairs)),
    describedAtMs: 0,
  };
}

async function preview(text: string, onFindObjects?: (names: readonly string[]) => void) {
  const store = createBatchStore(platform, PLACE);
  store.addObjects([
    snapshot("id1", "HG1.bam", { tissue: "Liver", sample_id: "s1" }),
    snapshot("id2", "HG2.bam", { tissue: "Lung" }),
    snapshot("id3", "twin.bam"),
    snapshot("id4", "twin.bam"),
  ]);
  let isOpen = true;
  const close = () => {
    isOpen = false;
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ManifestDialog
        store={store}
        source={{ kind: "clipboard", text }}
        onFindObjects={onFindObjects}
        onClose={close}
      />
    </QueryClientProvider>,
  );
  await screen.findByRole("status", { name: "Matched", hidden: true });
  const wanted = (row: number, key: string) => wantedAt(store.getState().batch, row, key);
  return { store, wanted, isOpen: () => isOpen };
}

const named = (role: string, name: string | RegExp) => screen.findByRole(role, { name, hidden: true });
const status = () => screen.getByRole("status", { name: "Matched", hidden: true }).textContent;
const choose = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

async function apply(isOpen: () => boolean) {
  const button = await named("button", "Apply");
  await expect.poll(() => button.getAttribute("aria-disabled")).toBeNull();
  fireEvent.click(button);
  await expect.poll(isOpen).toBe(false);
}

const isApplyOff = async () => (await named("button", "Apply")).getAttribute("aria-disabled") === "true";

test("a manifest changes its objects in one step, and nothing before Apply", async () => {
  const { store, wanted, isOpen } = await preview("name\ttissue\nrun/HG1.bam\tliver\nHG2.bam\tLung");
  expect(status()).toBe("2 of 2 rows matched");
  expect(wanted(0, "tissue")).toBe("Liver");
  expect(screen.getByText("1 value of 1 object will change")).toBeTruthy();
  await apply(isOpen);
  expect([wanted(0, "tissue"), wanted(1, "tissue")]).toEqual(["liver", "Lung"]);
  store.undo();
  expect(wanted(0, "tissue")).toBe("Liver");
});

test("rows without an object are listed with the reason, and each is resolved by a choice", async () => {
  const { wanted, isOpen } = await preview(
    ["name\ttissue", "HG1.bam\ta", "HG1.bam\tb", "twin.bam\tc", "nothing.bam\td", "hg2\te"].join("\n"),
  );
  expect(status()).toBe("0 of 5 rows matched");
  expect(await isApplyOff()).toBe(true);
  const table = await named("table", "Unmatched rows");
  const reasons = within(table)
    .getAllByRole("row", { hidden: true })
    .slice(1)
    .map((row) => within(row).getAllByRole("cell", { hidden: true })[1]?.textContent);
  expect(reasons).toEqual([
    "same object as row 3",
    "same object as row 2",
    "2 objects have this name",
    "no object with this name",
    "no object with exactly this name",
  ]);
  choose(await named("combobox", "Object for row 3"), "id1");
  await expect.poll(status).toBe("1 of 5 rows matched");
  choose(await named("combobox", "Object for row 4"), "id4");
  await expect.poll(status).toBe("2 of 5 rows matched");
  fireEvent.click(await named("button", "Use the closest match for 1 row"));
  await expect.poll(status).toBe("3 of 5 rows matched");
  const field = await named("textbox", "Object for row 5");
  choose(field, "twin.bam");
  fireEvent.blur(field);
  await screen.findByText("Several objects have this name: enter the id");
  choose(field, "id3");
  fireEvent.keyDown(field, { key: "Enter" });
  await expect.poll(status).toBe("4 of 5 rows matched");
  await apply(isOpen);
  expect([0, 1, 2, 3].map((row) => wanted(row, "tissue"))).toEqual(["b", "e", "d", "c"]);
});

test("a row can be left out and taken again", async () => {
  await preview("name\ttissue\nHG1.bam\ta\nHG2.bam\tb");
  fireEvent.click(await named("button", "Leave out row 3"));
  await expect.poll(status).toBe("1 of 2 rows matched");
  fireEvent.click(await named("button", "Include again"));
  await expect.poll(status).toBe("2 of 2 rows matched");
});

test("a column can be left out, taken on purpose, and given another key", async () => {
  const { wanted, isOpen } = await preview("name\tsize\ttissue\tnote\nHG1.bam\t7\ta\tx\nHG2.bam\t8\tb\ty");
  fireEvent.click(await named("checkbox", "Include size"));
  fireEvent.click(await named("checkbox", "Include tissue"));
  choose(await named("combobox", "Key for note"), "remark");
  await screen.findByText("4 values of 2 objects will change");
  await apply(isOpen);
  expect(["size", "tissue", "note", "remark"].map((key) => wanted(0, key))).toEqual([
    "7",
    "Liver",
    undefined,
    "x",
  ]);
});

test("[N35] a heading that is nearly a key is asked once, and the answer is remembered for the project", async () => {
  const text = "name\tSample ID\nHG1.bam\ts7\nHG2.bam\ts8";
  const { wanted, isOpen } = await preview(text);
  fireEvent.click(await named("button", "Use sample_id"));
  await apply(isOpen);
  expect([wanted(0, "sample_id"), wanted(0, "Sample ID")]).toEqual(["s7", undefined]);
  expect([...chosenKeys(PLACE)]).toEqual([["Sample ID", "sample_id"]]);
  cleanup();
  await preview(text);
  await screen.findByText("your earlier choice");
  expect(screen.queryByRole("button", { name: "Use sample_id", hidden: true })).toBeNull();
});

test("a heading that is kept isn't asked about again", async () => {
  const text = "name\tSample ID\nHG1.bam\ts7\nHG2.bam\ts8";
  await preview(text);
  fireEvent.click(await named("button", 'Keep "Sample ID"'));
  await expect.poll(() => screen.queryByText(/^Did you mean the key/)).toBeNull();
  cleanup();
  await preview(text);
  expect(screen.queryByText(/^Did you mean the key/)).toBeNull();
});

test("[N36] empty cells and words are removed only when that is chosen", async () => {
  const { wanted, isOpen } = await preview("name\ttissue\tsample_id\nHG1.bam\t\tNA\nHG2.bam\tNA\t");
  await screen.findByText("2 values of 2 objects will change");
  fireEvent.click(await named("checkbox", '"NA" (2 cells)'));
  await screen.findAllByText("No changes");
  fireEvent.click(await named("radio", "Remove"));
  await screen.findByText("3 values of 2 objects will change");
  await apply(isOpen);
  expect([wanted(0, "tissue"), wanted(0, "sample_id"), wanted(1, "tissue")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("each row shows what it does, and counts show only rows with such a cell", async () => {
  await preview(`name\ttissue\tnote\nHG1.bam\tliver\t${"x".repeat(301)}\nHG2.bam\tColon\t`);
  const rows = await named("table", "Rows");
  expect(rows.querySelectorAll('[data-class="changed"]')).toHaveLength(2);
  expect(rows.textContent).toContain("301 of 300 bytes");
  fireEvent.click(await named("button", "1 too long"));
  await expect.poll(() => document.querySelectorAll("tr[data-object]").length).toBe(1);
});

test("another header and another identifying column are read anew", async () => {
  await preview("name\tother\ttissue\nHG1.bam\tHG2.bam\ta\nx.bam\tHG1.bam\tb");
  expect(status()).toBe("2 of 2 rows matched");
  choose(await named("combobox", "Identifying column"), "0");
  await expect.poll(status).toBe("1 of 2 rows matched");
  choose(await named("combobox", "Header row"), "1");
  await expect.poll(status).toBe("1 of 1 row matched");
});

test("objects that the batch doesn't have are looked for, and the preview follows when they come", async () => {
  const asked: (readonly string[])[] = [];
  const { store } = await preview("name\ttissue\nHG7.bam\ta\nHG1.bam\tb", (names) => asked.push(names));
  fireEvent.click(await named("button", "Find and add 1 object"));
  expect(asked).toEqual([["HG7.bam"]]);
  store.addObjects([snapshot("id7", "HG7.bam")]);
  expect(await isApplyOff()).toBe(true);
  await expect.poll(status).toBe("2 of 2 rows matched");
});

test("nothing is applied while another tab writes the batch", async () => {
  const { store } = await preview("name\ttissue\nHG1.bam\ta");
  store.setLocked(true);
  await expect.poll(isApplyOff).toBe(true);
});
