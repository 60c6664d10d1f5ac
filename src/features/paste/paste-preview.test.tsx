// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { draftMetadata } from "#core/draft/draft.ts";
import { createDraftStore } from "#engine/draft/draft-store.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { PastePreview } from "./paste-preview.tsx";

const platform = createSevenBridges({
  connection: "c",
  baseUrl: "http://127.0.0.1/",
  token: "none",
  now: () => 0,
  fetch: () => Promise.reject(new Error("Nothing is fetched here.")),
});

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function preview(text: string) {
  const store = createDraftStore(platform, {
    ref: { connection: "c", objectId: "568e69abe9b0307bc0414164" },
    name: "HG1.bam",
    objectClass: "file",
    project: "curator/atlas",
    access: { kind: "writable" },
    metadata: new Map([["tissue", "Liver"]]),
    describedAtMs: 0,
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <PastePreview
        store={store}
        source={{ kind: "clipboard", text }}
        onCopy={() => undefined}
        onClose={() => undefined}
      />
    </QueryClientProvider>,
  );
  await screen.findByRole("note", { name: "What was read", hidden: true });
  return store;
}

const button = (name: string | RegExp) => screen.findByRole("button", { name, hidden: true });
const summary = () => screen.getByRole("note", { name: "What was read", hidden: true }).textContent;
const isApplyOff = async () => (await button(/^Apply/)).getAttribute("aria-disabled") === "true";

test("where no row names the object nothing is taken before a row is chosen, found by a search", async () => {
  const store = await preview("File name\ttissue\na.bam\tColon\nb.bam\tLung");
  expect(screen.getByText("No row names HG1.bam. Choose its row")).toBeTruthy();
  expect(await isApplyOff()).toBe(true);
  fireEvent.change(screen.getByRole("searchbox", { name: "Find its row", hidden: true }), {
    target: { value: "lung" },
  });
  fireEvent.click(await button("Row 3: b.bam · Lung"));
  await screen.findByRole("table", { name: "Pasted rows", hidden: true });
  fireEvent.click(await button(/^Apply/));
  expect([...draftMetadata(store.getState().draft)]).toEqual([["tissue", "Lung"]]);
});

test("the first line says what was left out, and that can be taken", async () => {
  await preview("name\tsize\ttissue\nHG1.bam\t7\tLung\nb.bam\t8\tColon");
  expect(summary()).toBe("row 2 of 3, matched by name · 2 columns left out");
  expect(screen.getByText("This table has 2 rows, one for each object.")).toBeTruthy();
  fireEvent.click(await button("Add size"));
  await screen.findByText("row 2 of 3, matched by name · 1 column left out");
});

test("a key that is renamed lands under its new name, and other lines keep their ticks", async () => {
  const store = await preview("Key\tValue\nSample ID\tS7\nsite\tleft\nbatch\tB7");
  fireEvent.click(screen.getByRole("checkbox", { name: "Include batch", hidden: true }));
  fireEvent.click(await button("Rename Sample ID"));
  const field = screen.getByRole("textbox", { name: "Key for Sample ID", hidden: true });
  fireEvent.change(field, { target: { value: "sample" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await screen.findByRole("checkbox", { name: "Include sample", hidden: true });
  const row = screen.getByRole("checkbox", { name: "Include sample", hidden: true }).closest("tr");
  expect(within(row ?? document.body).getByText(/Sample ID in the table/)).toBeTruthy();
  fireEvent.click(await button(/^Apply/));
  expect([...draftMetadata(store.getState().draft)]).toEqual([
    ["tissue", "Liver"],
    ["sample", "S7"],
    ["site", "left"],
  ]);
});
