import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";
import { PlanView } from "./plan-view.ts";
import { ReviewDialog } from "./review-dialog.ts";
import { cellInput, cellText, fillCell } from "./sheet-cell.ts";

/** The page of one object: the sheet, its issues, the preview, and the result of the last submit. */
export class EditorPage {
  readonly page: Page;
  readonly main: Locator;
  /** The links to the object's project and folders. */
  readonly location: Locator;
  /** The copies of the object in other projects. */
  readonly copies: Locator;
  readonly heading: Locator;
  readonly grid: Locator;
  /** The cells of the empty last row. A cell is text at rest and holds a text input while it has the focus. */
  readonly newKey: Locator;
  readonly newValue: Locator;
  /** The rows of pairs that are in the document, without the empty last one. */
  readonly rows: Locator;
  readonly filter: Locator;
  /** The filter by state; each option contains its number of rows. */
  readonly rowsToShow: Locator;
  /** The number of shown rows, and the note that they are sorted. */
  readonly rowsShown: Locator;
  /** The selection's size, or the result of an action on it. */
  readonly selection: Locator;
  /** The square at the corner of what is selected. */
  readonly fillHandle: Locator;
  /** Cells that are selected, apart from rows that are as a whole. */
  readonly selectedCells: Locator;
  readonly selectedRows: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly pairs: Locator;
  readonly issues: Locator;
  /** One button per issue. */
  readonly issueButtons: Locator;
  readonly writeMode: Locator;
  readonly merge: Locator;
  readonly replace: Locator;
  readonly keepUntouched: Locator;
  readonly preview: PlanView;
  readonly compareButton: Locator;
  readonly describeAgainButton: Locator;
  readonly reviewButton: Locator;
  readonly reviewDialog: ReviewDialog;
  /** The result; its outcome is in `data-outcome`. */
  readonly result: Locator;
  readonly verification: Locator;
  /** The choice of the sandbox's token: curator, uploader or viewer. */
  readonly account: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.location = this.main.getByRole("navigation", { name: "Location" });
    this.copies = this.main.getByRole("region", { name: "Copies" });
    this.heading = page.getByRole("heading", { level: 1 });
    this.grid = page.getByRole("grid", { name: "Metadata" });
    const newRow = this.grid.locator('[role="row"][data-row="new"]');
    this.newKey = newRow.locator('[data-cell="key"]');
    this.newValue = newRow.locator('[data-cell="value"]');
    this.rows = this.grid.locator('[role="row"][data-key]');
    this.filter = page.getByRole("searchbox", { name: "Filter" });
    this.rowsToShow = page.getByRole("combobox", { name: "Show" });
    this.rowsShown = page.getByRole("status", { name: "Rows shown" });
    this.selection = page.getByRole("status", { name: "Selection" });
    this.fillHandle = this.grid.locator("[data-fill-handle]");
    this.selectedCells = this.grid.locator('[role="gridcell"][aria-selected="true"]');
    this.selectedRows = this.grid.locator('[role="row"][aria-selected="true"]');
    this.undoButton = page.getByRole("button", { name: "Undo", exact: true });
    this.redoButton = page.getByRole("button", { name: "Redo", exact: true });
    this.pairs = page.getByRole("status", { name: "Pairs" });
    this.issues = page.getByRole("region", { name: "Issues" });
    this.issueButtons = this.issues.getByRole("button");
    this.writeMode = page.getByRole("radiogroup", { name: "Write mode" });
    this.merge = this.writeMode.getByRole("radio", { name: /^Merge/ });
    this.replace = this.writeMode.getByRole("radio", { name: /^Replace all/ });
    this.keepUntouched = page.getByRole("checkbox", { name: "Keep untouched keys" });
    const preview = page.getByRole("region", { name: "Preview" });
    this.preview = new PlanView(preview);
    this.compareButton = preview.getByRole("button", { name: "Compare PATCH and PUT" });
    this.describeAgainButton = this.main.getByRole("button", { name: "Refresh" });
    this.reviewButton = page.getByRole("button", { name: /^(Review changes|Resolve \d+ conflicts?)/ });
    this.reviewDialog = new ReviewDialog(page);
    this.result = page.getByRole("status", { name: "Result" });
    this.verification = this.result.getByRole("table", { name: "Verification" });
    this.account = page.getByRole("combobox", { name: "Sandbox account" });
  }

  /** Opens an object by its address, and waits for its sheet. */
  async open(connection: string, objectId: string, project?: string): Promise<void> {
    const query = project === undefined ? "" : `?project=${encodeURIComponent(project)}`;
    await this.page.goto(`/#/object/${connection}/${objectId}${query}`);
    await this.grid.waitFor();
  }

  /**
   * The row of a pair, by its key as described, or as typed for an added row; its state is in `data-state`.
   */
  row(key: string): Locator {
    return this.grid.locator(`[role="row"]${attribute("data-key", key)}`);
  }

  /** The key cell of a row, counting from 1. */
  keyCell(row: number): Locator {
    return this.grid.locator(`[role="row"][aria-rowindex="${row + 1}"] [data-cell="key"]`);
  }

  /** The key cell of a pair, wherever its row is. */
  keyCellOf(key: string): Locator {
    return this.row(key).locator('[data-cell="key"]');
  }

  /** The value cell of a pair by its key as typed, which its byte counter names. */
  valueCell(key: string): Locator {
    const counter = this.page.getByRole("meter", { name: `Key bytes of ${key}`, exact: true });
    return this.grid.getByRole("row").filter({ has: counter }).locator('[data-cell="value"]');
  }

  /** The text input of a cell that has the focus. */
  inputOf(cell: Locator): Locator {
    return cellInput(cell);
  }

  /** The exact text of a cell. */
  async textOf(cell: Locator): Promise<string> {
    return cellText(cell);
  }

  /** Types a text over the one of a cell, and stays in it. */
  async fill(cell: Locator, text: string): Promise<void> {
    await fillCell(cell, text);
  }

  /** The head of a column; its sort is in `aria-sort`. */
  columnHead(name: string): Locator {
    return this.grid.getByRole("columnheader", { name, exact: true });
  }

  /** The handle before the key; a click selects the whole row. */
  rowHandle(key: string): Locator {
    return this.row(key).locator("[data-row-handle]");
  }

  /** The keys from top to bottom, of the rows in the document. */
  async shownKeys(): Promise<readonly string[]> {
    const rows = await this.grid.locator('[role="row"][data-key]').evaluateAll((elements) =>
      elements.map((row) => ({
        key: row.getAttribute("data-key") ?? "",
        rowIndex: Number(row.getAttribute("aria-rowindex")),
      })),
    );
    return rows.sort((one, other) => one.rowIndex - other.rowIndex).map(({ key }) => key);
  }

  nullButton(key: string): Locator {
    return this.grid.getByRole("button", { name: `Null ${key}`, exact: true });
  }

  keyMeter(key: string): Locator {
    return this.grid.getByRole("meter", { name: `Key bytes of ${key}`, exact: true });
  }

  valueMeter(key: string): Locator {
    return this.grid.getByRole("meter", { name: `Value bytes of ${key}`, exact: true });
  }

  /** Types a value over the present one of a key, and leaves the cell by Enter: one undo step. */
  async setValue(key: string, value: string): Promise<void> {
    await this.fill(this.valueCell(key), value);
    await this.valueCell(key).press("Enter");
  }

  /** Types a new key into the empty last row, and its value. */
  async addPair(key: string, value: string): Promise<void> {
    await this.fill(this.newKey, key);
    await this.row(key).waitFor();
    await this.setValue(key, value);
  }

  async renameKey(key: string, name: string): Promise<void> {
    await this.fill(this.keyCellOf(key), name);
    await this.keyCellOf(key).press("Enter");
  }

  async toggleNull(key: string): Promise<void> {
    await this.nullButton(key).click();
  }

  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  async redo(): Promise<void> {
    await this.redoButton.click();
  }

  /** Opens the review and waits until it shows the request. */
  async review(): Promise<ReviewDialog> {
    await this.reviewButton.click();
    await this.reviewDialog.submitButton.waitFor();
    return this.reviewDialog;
  }

  /** A plain success is one line at first. */
  async showDetails(): Promise<void> {
    const button = this.result.getByRole("button", { name: "Details" });
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  }

  async dismissResult(): Promise<void> {
    await this.result.getByRole("button", { name: "Dismiss result" }).click();
  }

  /** The verified row of a key; its verdict is in `data-verdict`. */
  verified(key: string): Locator {
    return this.verification.locator(`tr${attribute("data-key", key)}`);
  }
}
