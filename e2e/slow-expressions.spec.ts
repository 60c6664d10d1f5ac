import { expect, test } from "./fixtures.ts";
import { BulkDialog } from "./pages/bulk-dialog.ts";
import { TemplateDialog } from "./pages/template-dialog.ts";
import { sevenbridges } from "./seeds.ts";

/** The browser's own engine would need minutes for this, and the page would freeze. */
const SLOW = "(a+)+$";
const TEXT = `${"a".repeat(40)}!`;

test("an expression made to freeze the page is answered in Find & replace, and what isn't supported is named", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", TEXT);
  const bulk = new BulkDialog(page);
  await bulk.open("Find & replace");
  await bulk.choice("Regular expression").check();
  await bulk.find.fill(SLOW);
  await expect(bulk.count).toHaveText("Nothing to change");
  await expect(bulk.find).not.toHaveAttribute("aria-invalid");

  await bulk.find.fill("a(?=!)");
  await expect(bulk.find).toHaveAccessibleDescription(/^Lookaheads and lookbehinds/);
  await expect(bulk.apply).toBeDisabled();
  await bulk.find.fill("(a)\\1");
  await expect(bulk.find).toHaveAccessibleDescription(/^Backreferences/);
  await bulk.find.fill("a(!)");
  await expect(bulk.count).toHaveText("1 cell to change");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a template with such a pattern warns while one types", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const template = new TemplateDialog(page);
  await template.open();
  const schema = { type: "object", properties: { tissue: { type: "string", pattern: SLOW } } };
  await template.text.fill(JSON.stringify(schema));
  await template.useButton.click();
  await template.close();
  await editor.setValue("tissue", TEXT);
  await expect(editor.issueButtons.filter({ hasText: "tissue" })).not.toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldText(TEXT);
  expect(await server.sevenbridges.history()).toEqual([]);
});
