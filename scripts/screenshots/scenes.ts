import { copyFromElsewhere } from "../../e2e/clipboard.ts";
import { ConnectionDialog } from "../../e2e/pages/connection-dialog.ts";
import { DraftList } from "../../e2e/pages/draft-list.ts";
import { EditorPage } from "../../e2e/pages/editor-page.ts";
import { ExportMenu } from "../../e2e/pages/export-menu.ts";
import { HistoryPage } from "../../e2e/pages/history-page.ts";
import { KeptDraft } from "../../e2e/pages/kept-draft.ts";
import { ObjectsPage } from "../../e2e/pages/objects-page.ts";
import { PacketDialog } from "../../e2e/pages/packet-dialog.ts";
import { Palette } from "../../e2e/pages/palette.ts";
import { PastePreview } from "../../e2e/pages/paste-preview.ts";
import { SettingsDialog } from "../../e2e/pages/settings-dialog.ts";
import { TemplateDialog } from "../../e2e/pages/template-dialog.ts";
import { UndoNotice } from "../../e2e/pages/undo-notice.ts";
import { sevenbridges } from "../../e2e/seeds.ts";
import { batchScenes } from "./batch-scenes.ts";
import type { Scene } from "./picture.ts";
import type { Studio } from "./studio.ts";

const { connection, chr20 } = sevenbridges;

const TEMPLATE = {
  title: "Sample sheet",
  type: "object",
  required: ["sample_id", "batch", "tissue"],
  properties: {
    sample_id: { type: "string", pattern: "^HG\\d{5}$", description: "As on the tube" },
    batch: { type: "string", description: "B and its number" },
    tissue: { enum: ["liver", "lung", "kidney"] },
  },
};

const PASTED = "key\tvalue\ntissue\tLung\nbatch\tB7\ndonor_age\t54\ncase_id\tRD-0096\nbatch\tB8";

/** The pictures by name. Each starts with an empty browser profile and a freshly seeded sandbox. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...batchScenes,

  start: async ({ page }) => {
    await page.goto("/#/");
    await page.getByRole("link", { name: "HG00096.chr20.bam" }).waitFor();
    return { root: page.locator("body"), height: 640 };
  },

  editor: async ({ page }) => {
    await changed(page);
    await new KeptDraft(page).saved.waitFor();
    return { root: page.locator("body") };
  },

  objects: async ({ page }) => {
    const objects = new ObjectsPage(page);
    await objects.open(connection, "curator/tumor-atlas", sevenbridges.folder);
    await objects.link("cohort-0001.bam").waitFor();
    await objects.addColumn("tissue");
    await objects.searchFor("cohort-000* has:tissue");
    await objects.link("cohort-0001.bam").waitFor();
    for (const number of [1, 2, 4]) await objects.checkbox(`cohort-000${number}.bam`).check();
    return { root: page.locator("body"), height: 640 };
  },

  palette: async ({ page }) => {
    await page.goto("/#/");
    const palette = new Palette(page);
    await palette.open();
    await page.keyboard.insertText(`https://cgc.sbgenomics.com/u/curator/tumor-atlas/files/${chr20}/`);
    await palette.option(new RegExp(chr20)).first().waitFor();
    return { root: palette.dialog };
  },

  "paste-preview": async ({ page }) => {
    const editor = await opened(page);
    await copyFromElsewhere(page, { text: PASTED });
    await editor.valueCell("tissue").focus();
    await page.keyboard.press("Control+v");
    const preview = new PastePreview(page);
    await preview.applyButton.waitFor();
    return { root: preview.root };
  },

  review: async ({ page }) => {
    const editor = await changed(page);
    const review = await editor.review();
    await review.reason.fill("Labels as in the protocol, agreed on Thursday");
    return { root: review.root };
  },

  result: async ({ page }) => {
    const editor = await submitted(page);
    await editor.showDetails();
    await editor.verification.waitFor();
    return { root: editor.result };
  },

  conflict: async ({ page, sevenbridges: platform }) => {
    const editor = await changed(page);
    await platform.write({ object: chr20, set: { tissue: "Kidney", platform: "NovaSeq" } });
    const review = await editor.review();
    await review.conflicts.waitFor();
    return { root: review.root };
  },

  compare: async ({ page }) => {
    const editor = await changed(page);
    await editor.compareButton.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("table").first().waitFor();
    return { root: dialog };
  },

  "replace-all": async ({ page }) => {
    const editor = await changed(page);
    await editor.replace.check();
    await editor.keepUntouched.uncheck();
    const review = await editor.review();
    await review.confirm.scrollIntoViewIfNeeded();
    await review.confirm.fill("12");
    return { root: review.root };
  },

  drafts: async ({ page }) => {
    await changed(page);
    await new KeptDraft(page).saved.waitFor();
    const list = new DraftList(page);
    await list.show();
    await list.rows.first().waitFor();
    return { root: list.root };
  },

  "two-tabs": async ({ page, openTab }) => {
    await changed(page);
    await new KeptDraft(page).saved.waitFor();
    const other = await openTab();
    await opened(other);
    await new KeptDraft(other).elsewhereNotice.waitFor();
    return { root: other.locator("body"), height: 420 };
  },

  history: async ({ page }) => {
    await submitted(page);
    const history = new HistoryPage(page);
    await history.follow();
    await history.rows.first().waitFor();
    return { root: page.locator("body"), height: 360 };
  },

  undo: async ({ page }) => {
    const editor = await submitted(page);
    await editor.result.getByRole("button", { name: "Undo submit" }).click();
    await new UndoNotice(page).done.waitFor();
    return { root: page.locator("body"), height: 640 };
  },

  packet: async ({ page }) => {
    const editor = await changed(page);
    const review = await editor.review();
    await review.reason.fill("Labels as in the protocol, agreed on Thursday");
    const packet = await PacketDialog.make(page);
    return { root: packet.root };
  },

  template: async ({ page }) => {
    await opened(page);
    const template = new TemplateDialog(page);
    await template.open();
    await template.use(JSON.stringify(TEMPLATE, null, 2));
    await template.kept.filter({ hasText: "On this device" }).waitFor();
    return { root: template.root };
  },

  connection: async ({ page, codeUrl }) => {
    await page.goto(await codeUrl());
    const dialog = await ConnectionDialog.open(page);
    await dialog.platform.selectOption({ label: "Cancer Genomics Cloud" });
    await dialog.root.getByRole("combobox").last().selectOption({ index: 1 });
    return { root: dialog.root };
  },

  export: async ({ page }) => {
    await changed(page);
    const menu = new ExportMenu(page);
    await menu.open();
    return { root: menu.menu };
  },

  settings: async ({ page }) => {
    await page.goto("/#/");
    const dialog = await SettingsDialog.open(page);
    return { root: dialog.root };
  },

  keys: async ({ page }) => {
    await opened(page);
    await page.getByRole("button", { name: "Keyboard shortcuts", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.getByRole("table").waitFor();
    return { root: dialog };
  },
};

async function opened(page: Studio["page"]): Promise<EditorPage> {
  const editor = new EditorPage(page);
  await editor.open(connection, chr20);
  return editor;
}

/** Changes one pair, adds one and removes one. */
async function changed(page: Studio["page"]): Promise<EditorPage> {
  const editor = await opened(page);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  await editor.toggleNull("case_id");
  return editor;
}

async function submitted(page: Studio["page"]): Promise<EditorPage> {
  const editor = await opened(page);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("batch", "B7");
  const review = await editor.review();
  await review.submit({ reason: "Labels as in the protocol, agreed on Thursday" });
  await editor.result.and(page.locator('[data-outcome="verified"]')).waitFor();
  return editor;
}
