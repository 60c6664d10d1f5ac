import { expect, test } from "./fixtures.ts";
import { expectFocusKept, tabTo } from "./focus.ts";
import { PreviewPane } from "./pages/preview-pane.ts";
import { StartPage } from "./pages/start-page.ts";
import { dnanexus } from "./seeds.ts";

// The test goes from the start page to the history, one key at a time.

test("an object is opened, edited, reviewed and submitted with the keyboard alone", async ({
  editor,
  page,
  server,
}) => {
  const { keyboard } = page;
  const start = new StartPage(page);
  await start.open();
  await tabTo(page, start.objectId);
  await keyboard.type(dnanexus.liver);
  await keyboard.press("Tab");
  await keyboard.type(dnanexus.project);
  await keyboard.press("Enter");
  await expect(editor.heading).toHaveText("HG00096.liver.bam");
  await expectFocusKept(page);

  await tabTo(page, editor.keyCell(1));
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowRight");
  await expect(editor.valueCell("tissue")).toHoldFocus();
  await keyboard.type("Lung");
  await keyboard.press("Enter");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.valueCell("disease")).toHoldFocus();

  await keyboard.press("Enter");
  await keyboard.type(" (early)");
  await keyboard.press("Enter");
  await expect(editor.valueCell("disease")).toHoldText("Hepatocellular carcinoma (early)");

  await editor.valueCell("disease").press("Control+End");
  await expect(editor.newValue).toHoldFocus();
  await keyboard.press("Home");
  await keyboard.type("batch");
  await keyboard.press("Tab");
  await keyboard.type("B7");
  await keyboard.press("Enter");
  await expect(editor.row("batch")).toHaveAttribute("data-state", "added");
  await expect(editor.newKey).toHoldFocus();

  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await expect(editor.valueCell("notes")).toHoldFocus();
  await keyboard.press("Control+Backspace");
  await expect(editor.row("notes")).toHaveAttribute("data-state", "removed");
  await expect(editor.valueCell("notes")).toHoldFocus();

  await keyboard.press("Control+Enter");
  await expect(editor.reviewDialog.reason).toBeFocused();
  await keyboard.type("read again");
  await tabTo(page, editor.reviewDialog.submitButton);
  await keyboard.press("Space");
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.result).toBeFocused();
  await editor.showDetails();
  await expect(editor.result).toContainText("Reason: read again");

  const [commit, ...others] = await server.dnanexus.history();
  expect(others).toEqual([]);
  expect(JSON.parse(commit?.requestBody ?? "")).toEqual({
    project: dnanexus.project,
    properties: {
      tissue: "Lung",
      disease: "Hepatocellular carcinoma (early)",
      batch: "B7",
      notes: null,
    },
  });
});

test("undo and redo follow the keys, and Escape gives a cell back as it was", async ({ editor, page }) => {
  const { keyboard } = page;
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const tissue = editor.valueCell("tissue");
  await tissue.focus();
  await keyboard.type("Lung");
  await keyboard.press("Escape");
  await expect(tissue).toHoldText("Liver");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  await expect(editor.undoButton).toBeDisabled();
  await keyboard.press("F2");
  await keyboard.press("Home");
  await keyboard.type("Left ");
  await keyboard.press("Enter");
  await keyboard.press("ArrowUp");
  await keyboard.type("Lung");
  await keyboard.press("Escape");
  await expect(tissue).toHoldText("Left Liver");

  await keyboard.press("Control+Backspace");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "removed");
  await keyboard.press("Control+z");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await keyboard.press("Control+z");
  await expect(tissue).toHoldText("Liver");
  await keyboard.press("Control+Shift+Z");
  await expect(tissue).toHoldText("Left Liver");
  await keyboard.press("Control+y");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "removed");
  await keyboard.press("Control+Backspace");
  await expect(tissue).toHoldText("Left Liver");
  await expect(tissue).toHoldFocus();
});

test("Tab leaves the grid, and comes back to the cell that was left", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  // The next stop after the grid comes a moment after the editor.
  await expect(new PreviewPane(page).splitter).toBeVisible();
  await editor.valueCell("tissue").focus();
  await page.keyboard.press("Tab");
  await expectFocusKept(page);
  await expect(editor.grid.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(editor.valueCell("tissue")).toHoldFocus();
  await page.keyboard.press("Shift+Tab");
  await expect(editor.grid.locator(":focus")).toHaveCount(0);
  await expectFocusKept(page);
});

test("Ctrl+F filters from anywhere, and Escape leads back into the grid", async ({ editor, page }) => {
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  await editor.valueCell("tissue").focus();
  await page.keyboard.press("Control+f");
  await expect(editor.filter).toBeFocused();
  await page.keyboard.type("cove");
  await expect(editor.grid.getByRole("row")).toHaveCount(3);
  await tabTo(page, editor.keyCell(1));
  await page.keyboard.press("ArrowRight");
  await expect(editor.valueCell("mean_coverage")).toHoldFocus();
  await page.keyboard.type("30");
  await page.keyboard.press("Control+f");
  await page.keyboard.press("Escape");
  await expect(editor.filter).toHaveValue("");
  await expect(editor.grid.getByRole("row")).toHaveCount(16);
  await expect(editor.keyCellOf("mean_coverage")).toHoldFocus();
  await expect(editor.valueCell("mean_coverage")).toHoldText("30");
});
