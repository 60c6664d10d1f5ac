import type { Page } from "@playwright/test";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { PastePreview } from "./pages/paste-preview.ts";
import { sevenbridges } from "./seeds.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** In the order of the seed. */
const FIRST_KEYS = ["sample_id", "case_id", "experimental_strategy", "platform"];

async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

async function submit(editor: EditorPage): Promise<void> {
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
}

test("a second paste replaces the first, and a column fills the values below", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.valueCell("tissue").click();
  await copyText(page, "Kidney");
  await editor.valueCell("tissue").click();
  await page.keyboard.press("Control+v");
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  await copyText(page, "Lung");
  await page.keyboard.press("Control+v");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");

  await copyText(page, "one\ntwo\nthree\n");
  await editor.valueCell("sample_id").click();
  await page.keyboard.press("Control+v");
  await expect(editor.selection).toHaveText("Pasted into 3 cells");
  await copyText(page, "one\ntwo");
  await editor.valueCell("Kids First Biospecimen ID").click();
  await page.keyboard.press("Control+v");
  await expect(new PastePreview(page).root).toBeVisible();
  await page.keyboard.press("Escape");

  await submit(editor);
  const commit = await onlyCommit(server.sevenbridges);
  expect(JSON.parse(commit.requestBody ?? "")).toEqual({
    sample_id: "one",
    case_id: "two",
    experimental_strategy: "three",
    tissue: "Lung",
  });
});

test("the handle at the corner of a cell fills the values it is dragged over", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const before = await editor.textOf(editor.valueCell("sample_id"));
  await editor.valueCell("sample_id").click();
  await editor.fillHandle.hover();
  await page.mouse.down();
  await editor.valueCell("platform").hover();
  await expect(editor.selection).toHaveText("4 cells in 4 rows selected");
  await page.mouse.up();
  await expect(editor.selection).toHaveText("3 values filled");
  await submit(editor);
  const commit = await onlyCommit(server.sevenbridges);
  const filled = Object.fromEntries(FIRST_KEYS.map((key) => [key, before]));
  expect(commit.after).toEqual({ ...commit.before, ...filled });
});

test("pairs are typed one after the other: key, Tab, value, Enter", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.nullMetadata);
  await editor.newKey.click();
  for (const [key, value] of [
    ["tissue", "Lung"],
    ["batch", "B7"],
  ] as const) {
    await page.keyboard.type(key);
    await page.keyboard.press("Tab");
    await page.keyboard.type(value);
    await page.keyboard.press("Enter");
  }
  await expect(editor.newKey).toHoldFocus();
  await submit(editor);
  expect((await onlyCommit(server.sevenbridges)).after).toEqual({ tissue: "Lung", batch: "B7" });
});

test("a cell is text at rest, a text box with the focus, and its counter follows while it is edited", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const row = editor.row("tissue");
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - gridcell "tissue"
      - gridcell:
        - meter "Key bytes of tissue"
      - gridcell "Liver"
      - gridcell:
        - meter "Value bytes of tissue"
      - gridcell:
        - button "Null tissue"
  `);
  await expect(editor.grid.getByRole("textbox")).toHaveCount(0);
  await editor.valueCell("tissue").focus();
  await expect(editor.valueCell("tissue")).toMatchAriaSnapshot(`
    - gridcell:
      - textbox "Value of tissue": Liver
  `);
  await expect(editor.grid.getByRole("textbox")).toHaveCount(1);
  await page.keyboard.type("Lung tissue");
  await expect(editor.valueCell("tissue")).toMatchAriaSnapshot(`
    - gridcell:
      - textbox "Value of tissue": Lung tissue
  `);
  await expect(editor.valueMeter("tissue")).toHaveText("11/300");
});
