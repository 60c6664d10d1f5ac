import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { onlyCommit } from "./commits.ts";
import { expect, test } from "./fixtures.ts";
import { FieldHelp } from "./pages/field-help.ts";
import { TemplateDialog } from "./pages/template-dialog.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

/** A template for an object with the keys `tissue` (Liver) and `case_id`, among others. */
const SHEET = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Atlas sample sheet",
  description: "What every file of the atlas says about itself",
  type: "object",
  properties: {
    tissue: { type: "string", title: "Tissue", description: "Where it was taken", enum: ["Lung", "Kidney"] },
    plate_well: {
      type: "string",
      title: "Well",
      description: "On the plate",
      pattern: "^[A-H](1[0-2]|[1-9])$",
    },
    collected: { type: "string", format: "date" },
    short_note: { type: "string", maxLength: 5 },
  },
  required: ["tissue", "plate_well", "collected"],
};

const schemaFile = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

test("a schema from a file warns in the sheet, and nothing of it stops a submit", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const template = new TemplateDialog(page);
  await template.open();
  await template.chooseFile(schemaFile("atlas.schema.json", JSON.stringify(SHEET)));
  await expect(template.text).toHaveValue(JSON.stringify(SHEET));
  await template.useButton.click();
  await expect(template.facts).toContainText("Atlas sample sheet");
  await expect(template.facts).toContainText("4 keys, 3 of them required; other keys are allowed");
  await expect(template.facts).toContainText("atlas.schema.json");
  await expect(template.kept).toHaveText("On this device, for all objects of the project");
  await template.close();
  await expect(template.openButton).toBeFocused();

  await expect(editor.issues).toContainText('value of tissue must be one of "Lung" and "Kidney" (template)');
  await expect(editor.issues).toContainText("the template's keys plate_well and collected are missing");
  await editor.addPair("plate_well", "Z99");
  await expect(editor.issues).toContainText("value of plate_well doesn't match the template's pattern");
  await editor.addPair("collected", "2026-02-30");
  await expect(editor.issues).toContainText("value of collected must be a date (template)");
  await editor.addPair("short_note", "äöüäöü");
  await expect(editor.issues).toContainText(
    "value of short_note has 6 characters, more than the template's 5",
  );
  await editor.setValue("short_note", "äöüäö");
  await expect(editor.issues).not.toContainText("short_note");
  await editor.setValue("collected", "2026-02-28");
  await expect(editor.issues).not.toContainText("collected");
  await editor.setValue("tissue", "Lung");
  await expect(editor.issues).not.toContainText("tissue");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect(JSON.parse((await onlyCommit(server.sevenbridges)).requestBody ?? "")).toEqual({
    plate_well: "Z99",
    collected: "2026-02-28",
    short_note: "äöüäö",
    tissue: "Lung",
  });
});

test("missing keys are added as rows in one step, and those that stay empty can be left out", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.load(SHEET);
  await expect(template.addMissingButton).toHaveText("Add missing keys (3)");
  await template.addMissingButton.click();
  await expect(template.addMissingButton).toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldFocus();
  expect(await editor.shownKeys()).toEqual(["tissue", "plate_well", "collected"]);
  await expect(editor.issues).toContainText("3 values are empty, though the template requires their keys");

  await editor.undo();
  await expect(editor.row("tissue")).toHaveCount(0);
  await expect(template.addMissingButton).toHaveText("Add missing keys (3)");
  await editor.redo();
  await editor.setValue("tissue", "Kidney");
  await expect(template.leaveOutButton).toHaveText("Leave out empty keys (2)");
  await template.leaveOutButton.click();
  await expect(editor.row("plate_well")).toHaveCount(0);
  await expect(template.addMissingButton).toHaveText("Add missing keys (2)");

  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect((await onlyCommit(server.dnanexus)).after).toEqual({ tissue: "Kidney" });
});

test("the template helps to fill in: keys with names, values of a list, by keys alone", async ({
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.nullMetadata);
  const template = new TemplateDialog(page);
  const help = new FieldHelp(page);
  await template.openButton.focus();
  await page.keyboard.press("Enter");
  await expect(template.text).toBeFocused();
  await page.keyboard.insertText(JSON.stringify(SHEET));
  await page.keyboard.press("Tab");
  while (!(await template.useButton.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(template.kept).toHaveText("On this device, for all objects of the project");
  await page.keyboard.press("Escape");
  await expect(template.openButton).toBeFocused();

  await help.ready();
  await editor.newKey.focus();
  await page.keyboard.type("well");
  await expect(help.options.first()).toHaveText("plate_wellWell: On the plate");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await editor.valueCell("plate_well").focus();
  await page.keyboard.type("H12");
  await page.keyboard.press("Enter");
  await editor.newKey.focus();
  await page.keyboard.type("tissue");
  await page.keyboard.press("Enter");
  await editor.valueCell("tissue").focus();
  await page.keyboard.press("Enter");
  await expect(help.valuesOf("tissue").getByRole("option")).toHaveText(["Lung", "Kidney"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  expect((await onlyCommit(server.sevenbridges)).after).toEqual({ plate_well: "H12", tissue: "Lung" });
});

test("it is kept for all objects of a project on this device, and for no other", async ({ editor, page }) => {
  const template = new TemplateDialog(page);
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await template.load(SHEET);
  await page.reload();
  await expect(template.addMissingButton).toHaveText("Add missing keys (3)");
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await expect(editor.issues).toContainText("the template's keys plate_well and collected are missing");

  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.readOnlyProject);
  await template.open();
  await expect(template.root).toContainText("A template is a JSON Schema");
  await template.use('{"title": "Another sheet", "required": ["origin"]}');
  await expect(template.kept).toHaveText("On this device, for all objects of the project");
  await template.close();
  await expect(editor.issues).toHaveText(/the template's key origin is missing/);
  await expect(template.addMissingButton).toHaveCount(0);

  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  await template.open();
  await expect(template.facts).toContainText("Atlas sample sheet");
});

test("it is downloaded as it was, replaced, removed, and taken back", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  const text = `${JSON.stringify(SHEET, null, 3)}\r\n`;
  await template.open();
  await template.chooseFile(schemaFile("atlas.json", text));
  await template.useButton.click();
  const file = await template.download();
  expect(file.name).toBe("atlas.json");
  expect(await readFile(file.path, "utf8")).toBe(text);

  await template.use('{"title": "Other", "properties": {"a": {}}, "additionalProperties": false}');
  await expect(template.facts).toContainText("Other");
  await expect(template.facts).toContainText("1 key, none of them required; other keys are warned of");
  await template.removeButton.click();
  await expect(template.facts).toHaveCount(0);
  await expect(template.root).toContainText("Template removed.");
  await template.useButton.click();
  await expect(template.facts).toContainText("Other");
  await template.close();
  await editor.addPair("b", "1");
  await expect(editor.issues).toContainText("key b isn't in the template");

  await template.open();
  await template.removeButton.click();
  await template.close();
  await expect(editor.issues).toHaveText("no issues");
  await page.reload();
  await editor.valueCell("b").waitFor();
  await template.open();
  await expect(template.facts).toHaveCount(0);
});

test("what can't be a template is said with its place, and the text stays", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.open();
  await expect(template.useButton).toHaveAttribute("aria-disabled", "true");

  await template.use('{\n  "type": "object",\n  "properties": {},\n}');
  await expect(template.refusal).toContainText("The text isn't valid JSON");
  await expect(template.refusal).toContainText("line 4, column 1");
  await expect(template.text).toHaveValue(/"properties"/);

  await template.use("https://example.org/schema.json");
  await expect(template.refusal).toContainText("Nothing is fetched from here");

  const flawed = {
    type: "object",
    minProperties: 2,
    properties: {
      age: { type: "integer" },
      id: { pattern: "^(?=a)" },
      site: { $ref: "https://example.org/site.json" },
    },
  };
  await template.use(JSON.stringify(flawed));
  await expect(template.refusal).toContainText("4 schema keywords aren't supported");
  await expect(template.refusal).toContainText("#/minProperties");
  await expect(template.refusal).toContainText("#/properties/age/type");
  await expect(template.refusal).toContainText("#/properties/site/$ref");
  await expect(template.refusal).toContainText("#/properties/id/pattern");
  await expect(template.refusal).toContainText("Lookaround and backreferences");
  await expectAccessible(page, "a schema that is refused");

  await template.chooseFile(schemaFile("large.json", " ".repeat(4 * 1024 * 1024 + 1)));
  await expect(template.refusal).toContainText('"large.json" is too large');
  await expect(template.refusal).toContainText("It has 4.1 MB; up to 4.0 MB are read");
  await expect(template.text).toHaveValue(/properties/);
  await template.text.fill("{}");
  await expect(template.refusal).toHaveCount(0);
  await expect(template.facts).toHaveCount(0);
});

test("a file that is dropped on the field is read, and the page doesn't leave", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.open();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "sheet.json", { type: "application/json" }));
    return transfer;
  }, JSON.stringify(SHEET));
  await template.text.dispatchEvent("dragover", { dataTransfer: dropped });
  await template.text.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(template.root).toContainText("sheet.json");
  await template.useButton.click();
  await expect(template.facts).toContainText("Atlas sample sheet");
});

test("a pattern that is made to hold up the page doesn't", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.load({ properties: { a: { pattern: "^(a+)+$" } }, required: ["a"] });
  await editor.addPair("a", `${"a".repeat(600)}!`);
  await expect(editor.issues).toContainText("value of a doesn't match the template's pattern");
  await editor.setValue("a", "a".repeat(600));
  await expect(editor.issues).toHaveText("no issues");
});

test("the dialog is accessible, empty and with a template", async ({ editor, page }) => {
  test.slow();
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  const template = new TemplateDialog(page);
  await template.open();
  await expectAccessible(page, "no template");
  await template.use(JSON.stringify(SHEET));
  await expect(template.kept).toHaveText("On this device, for all objects of the project");
  await expectAccessible(page, "a template");
  await template.close();
  await template.addMissingButton.click();
  await expect(template.leaveOutButton).toBeVisible();
  await expectAccessible(page, "the sheet with a template");
});

test("where nothing can be stored it works until the page is closed, and that is said", async ({
  editor,
  page,
}) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    Object.defineProperty(indexedDB, "open", {
      value: (name: string, version?: number) => {
        if (name === "redescribe-templates") throw new DOMException("refused", "SecurityError");
        return open(name, version);
      },
    });
  });
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.open();
  await expect(template.root).toContainText("Couldn't check for a template of this project");
  await template.use(JSON.stringify(SHEET));
  await expect(template.kept).toContainText("In this page only, until it is closed or reloaded");
  await template.close();
  await expect(template.addMissingButton).toHaveText("Add missing keys (3)");
});

test("one that this page can't read is left as it is until it is removed", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.empty, dnanexus.project);
  const template = new TemplateDialog(page);
  await template.load(SHEET);
  await putEverywhere(page, { format: 1, text: '{"from": "a newer page"}', loadedAtMs: 1 });
  await page.reload();
  await template.open();
  await expect(template.root).toContainText("this version of Redescribe can't use it");
  await template.removeButton.click();
  await expect(template.root).toContainText("Template removed.");
  await expect(template.text).toHaveValue('{"from": "a newer page"}');
  await page.reload();
  await template.open();
  await expect(template.root).toContainText("A template is a JSON Schema");
});

/** Changes every stored template without the page's knowledge. */
async function putEverywhere(page: Page, stored: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (changed) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("redescribe-templates");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction("templates", "readwrite");
          const templates = transaction.objectStore("templates");
          templates.getAllKeys().onsuccess = ({ target }) => {
            if (target instanceof IDBRequest) for (const key of target.result) templates.put(changed, key);
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    stored,
  );
}
