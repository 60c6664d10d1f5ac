import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";
import { PlanView } from "./plan-view.ts";
import { ReviewDialog } from "./review-dialog.ts";

/** One object's metadata: the sheet, its issues, the preview, and how the last submit ended. */
export class EditorPage {
  readonly page: Page;
  readonly main: Locator;
  readonly heading: Locator;
  readonly grid: Locator;
  readonly newKey: Locator;
  readonly newValue: Locator;
  readonly filter: Locator;
  /** Which rows to show by their state; each choice names its count. */
  readonly rowsToShow: Locator;
  /** How many rows are shown, and that they are sorted. */
  readonly rowsShown: Locator;
  /** What is selected, or was done to it. */
  readonly selection: Locator;
  /** Cells that are selected, apart from rows that are as a whole. */
  readonly selectedCells: Locator;
  readonly selectedRows: Locator;
  readonly undoButton: Locator;
  readonly redoButton: Locator;
  readonly pairs: Locator;
  readonly issues: Locator;
  /** One button an issue. */
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
  /** Its outcome is in `data-outcome`. */
  readonly result: Locator;
  readonly verification: Locator;
  /** Whose token the sandbox gets: curator, uploader or viewer. */
  readonly account: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.heading = page.getByRole("heading", { level: 1 });
    this.grid = page.getByRole("grid", { name: "Metadata" });
    this.newKey = this.grid.getByRole("textbox", { name: "New key", exact: true });
    this.newValue = this.grid.getByRole("textbox", { name: "New value", exact: true });
    this.filter = page.getByRole("searchbox", { name: "Filter" });
    this.rowsToShow = page.getByRole("combobox", { name: "Rows to show" });
    this.rowsShown = page.getByRole("status", { name: "Rows shown" });
    this.selection = page.getByRole("status", { name: "Selection" });
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
    this.describeAgainButton = this.main.getByRole("button", { name: "Describe again" });
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

  /** A pair by its key as described, or as typed where it was added; its state is in `data-state`. */
  row(key: string): Locator {
    return this.grid.locator(`[role="row"]${attribute("data-key", key)}`);
  }

  /** By the row's number, from 1. */
  keyCell(row: number): Locator {
    return this.grid.getByRole("textbox", { name: `Key ${row}`, exact: true });
  }

  /** The key cell of a pair, wherever it stands. */
  keyCellOf(key: string): Locator {
    return this.row(key).getByRole("textbox", { name: /^Key \d+$/ });
  }

  valueCell(key: string): Locator {
    return this.grid.getByRole("textbox", { name: `Value of ${key}`, exact: true });
  }

  /** How the rows stand by it is in `aria-sort`. */
  columnHead(name: string): Locator {
    return this.grid.getByRole("columnheader", { name, exact: true });
  }

  /** Before the key: a click selects the whole row. */
  rowHandle(key: string): Locator {
    return this.row(key).locator("[data-row-handle]");
  }

  /** The keys as they stand from top to bottom, of the rows in the document. */
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

  /** Types a value over the one of a key, and leaves the cell as Enter does: one step of undo. */
  async setValue(key: string, value: string): Promise<void> {
    await this.valueCell(key).fill(value);
    await this.valueCell(key).press("Enter");
  }

  /** Types a new key into the empty last row, and its value. */
  async addPair(key: string, value: string): Promise<void> {
    await this.newKey.fill(key);
    await this.row(key).waitFor();
    await this.setValue(key, value);
  }

  async renameKey(key: string, name: string): Promise<void> {
    await this.keyCellOf(key).fill(name);
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

  /** Opens the review and waits until it shows what will be sent. */
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

  /** What was verified of a key; its verdict is in `data-verdict`. */
  verified(key: string): Locator {
    return this.verification.locator(`tr${attribute("data-key", key)}`);
  }
}
