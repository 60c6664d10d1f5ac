import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";

const { connection, chr20 } = sevenbridges;

test("of two tabs one writes; the other is read only, and takes over with all that was typed, both ways", async ({
  context,
  editor,
  page,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();

  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  const otherKept = new KeptDraft(otherPage);
  await other.open(connection, chr20);
  await expect(otherKept.elsewhereNotice).toContainText(
    "Another tab is editing this draft. This tab is read-only.",
  );
  await expect(other.valueCell("tissue")).toHoldText("Lung");
  await expect(other.valueCell("tissue")).not.toBeEditable();
  await expect(other.newKey).toHaveCount(0);
  await expect(other.undoButton).toHaveAttribute("aria-disabled", "true");
  await expect(other.reviewButton).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(otherPage, "a draft that another tab writes");

  await editor.fill(editor.valueCell("sample_id"), "typed a moment ago");
  await otherKept.takeOverButton.click();
  await expect(other.valueCell("sample_id")).toHoldText("typed a moment ago");
  await expect(other.grid.locator(":focus")).toHaveCount(1);
  await expect(other.valueCell("sample_id")).toBeEditable();
  await expect(kept.elsewhereNotice).toContainText("Another tab took over this draft");
  await expect(editor.valueCell("sample_id")).toHoldText("typed a moment ago");
  await expect(editor.valueCell("sample_id")).not.toBeEditable();

  await other.undo();
  await expect(other.valueCell("sample_id")).toHoldText("HG00096");
  await other.setValue("case_id", "from the other tab");
  await kept.takeOverButton.click();
  await expect(editor.valueCell("case_id")).toHoldText("from the other tab");
  await expect(editor.valueCell("sample_id")).toHoldText("HG00096");
  await expect(otherKept.elsewhereNotice).toContainText("took over this draft");
});

test("when the tab that writes is closed, the waiting one goes on", async ({ context, editor, page }) => {
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  const otherKept = new KeptDraft(otherPage);
  await other.open(connection, chr20);
  await expect(otherKept.elsewhereNotice).toBeVisible();
  await expect(new KeptDraft(page).saved).toBeVisible();
  await page.close();
  await expect(otherKept.elsewhereNotice).toHaveCount(0);
  await other.setValue("sample_id", "goes on");
  await expect(other.valueCell("tissue")).toHoldText("Lung");
  await expect(otherKept.saved).toBeVisible();
});

test("a tab that shows something else holds nothing", async ({ context, editor, page }) => {
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await page.goto("/#/");
  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  await other.open(connection, chr20);
  await expect(other.valueCell("tissue")).toHoldText("Lung");
  await other.setValue("tissue", "Kidney");
  await expect(new KeptDraft(otherPage).saved).toBeVisible();
  await otherPage.close();
  await page.goBack();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
});

test("a tab that the browser froze is taken from, and is told when it wakes", async ({
  context,
  editor,
  page,
}) => {
  const kept = new KeptDraft(page);
  await editor.open(connection, chr20);
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  const otherKept = new KeptDraft(otherPage);
  await other.open(connection, chr20);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
  await otherKept.takeOverButton.click();
  await expect(other.valueCell("tissue")).toBeEditable();
  await other.setValue("case_id", "mine now");
  await expect(otherKept.saved).toBeVisible();

  await devtools.send("Page.setWebLifecycleState", { state: "active" });
  await page.bringToFront();
  await expect(kept.takeOverButton).toBeVisible();
  await expect(editor.valueCell("tissue")).not.toBeEditable();
  await kept.takeOverButton.click();
  await expect(editor.valueCell("case_id")).toHoldText("mine now");
});

test("without Web Locks it is said, and nobody overwrites anybody", async ({ context, page, editor }) => {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined }),
  );
  const kept = new KeptDraft(page);
  await editor.open(connection, chr20);
  await expect(page.getByRole("main")).toContainText(
    "can't tell whether another tab is editing the same draft",
  );
  await editor.setValue("tissue", "Lung");
  await expect(kept.saved).toBeVisible();
  const otherPage = await context.newPage();
  const other = new EditorPage(otherPage);
  await other.open(connection, chr20);
  await other.setValue("tissue", "Kidney");
  await expect(new KeptDraft(otherPage).saved).toBeVisible();
  await editor.setValue("sample_id", "too late");
  await expect(kept.alert).toContainText(
    "Another tab saved this draft before the latest changes here were saved.",
  );
  await expect(editor.valueCell("sample_id")).toHoldText("too late");
  await expectAccessible(page, "an overtaken draft");
  await kept.takeOverButton.click();
  await expect(editor.valueCell("tissue")).toHoldText("Kidney");
});
