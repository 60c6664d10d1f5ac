import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { DraftList } from "./pages/draft-list.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const chr20 = "HG00096.chr20.bam";

test("drafts are listed with where they are from, how many changes and how old, and open from there", async ({
  editor,
  page,
}) => {
  const list = new DraftList(page);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.setValue("tissue", "Lung");
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.addPair("reviewed_by", "Ada");
  await list.show();
  await expect(list.rows).toHaveCount(2);
  await expect(list.row(chr20)).toContainText(
    "2 changes · just now · Sandbox · Seven Bridges · 568e69abe9b0307bc0414164",
  );
  await expect(list.row("HG00096.liver.bam")).toContainText(
    "Sandbox · DNAnexus · file-SandboxLiverBam000000001",
  );
  await expectAccessible(page, "the start page with drafts");
  await page.reload();
  await expect(list.rows).toHaveCount(2);
  await list.openDraft("HG00096.liver.bam");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("a draft without changes isn't kept", async ({ editor, page }) => {
  const list = new DraftList(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.undo();
  await list.show();
  await expect(page.getByRole("heading", { name: "Recent" })).toBeVisible();
  await expect(list.root).toHaveCount(0);
});

test("a discarded draft is gone at once, and comes back whole when that is undone", async ({
  editor,
  page,
}) => {
  const list = new DraftList(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await editor.setValue("tissue", "Kidney");
  await list.show();
  await list.discard(chr20);
  await expect(list.rows).toHaveCount(0);
  await expect(list.root).toContainText(`Discarded the draft of "${chr20}".`);
  await expect(list.undoDiscardButton).toBeFocused();
  await expectAccessible(page, "a discarded draft");
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(editor.valueCell("tissue")).toHoldText("Liver");

  await list.show();
  await list.undoDiscardButton.click();
  await expect(list.row(chr20)).toContainText("1 change");
  await list.openDraft(chr20);
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("a discarded draft that isn't brought back is gone with the page", async ({ editor, page }) => {
  const list = new DraftList(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await list.show();
  await list.discard(chr20);
  await expect(list.undoDiscardButton).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Recent" })).toBeVisible();
  await expect(list.root).toHaveCount(0);
});

test("a draft that another tab is editing isn't discarded", async ({ context, editor, page }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const otherPage = await context.newPage();
  await otherPage.goto("/#/");
  const list = new DraftList(otherPage);
  await list.discard(chr20);
  await expect(list.alert).toContainText("is being edited in another tab. Nothing was discarded.");
  await expect(list.rows).toHaveCount(1);
});

test("drafts of other accounts are counted, not opened", async ({ editor, page }) => {
  const list = new DraftList(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await list.show();
  await expect(list.rows).toHaveCount(1);
  await new EditorPage(page).account.selectOption("uploader");
  await expect(list.root).toContainText("From other accounts: 1 draft of curator.");
  await expect(list.rows).toHaveCount(0);
});

test("a downloaded draft is opened again from its file, with its undo; what is no draft is refused", async ({
  editor,
  page,
}) => {
  const list = new DraftList(page);
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await list.show();
  const file = await list.download(chr20);
  await list.discard(chr20);
  await page.reload();
  await list.openFile({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(list.alert).toContainText("This file isn't a draft, or it is damaged. Nothing was opened.");
  await expectAccessible(page, "a file that is no draft");
  await list.openFile(file);
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await editor.undo();
  await expect(editor.valueCell("tissue")).toHoldText("Liver");
});
