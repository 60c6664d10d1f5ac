import type { Locator, Page } from "@playwright/test";

/** Many objects of one project: the sheet of objects and keys, its tools, and the effects beside it. */
export class BatchPage {
  private readonly page: Page;
  readonly grid: Locator;
  readonly objects: Locator;
  readonly filter: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly effects: Locator;
  readonly totals: Locator;
  readonly issues: Locator;
  /** The sentence about the last change of many cells. */
  readonly report: Locator;
  readonly changes: Locator;
  readonly compareButton: Locator;
  readonly comparison: Locator;
  readonly writeMode: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("grid", { name: "Objects and keys" });
    this.objects = page.getByRole("status", { name: "Objects" });
    this.filter = page.getByRole("searchbox", { name: "Filter objects" });
    this.undo = page.getByRole("button", { name: "Undo" });
    this.redo = page.getByRole("button", { name: "Redo" });
    this.effects = page.getByRole("region", { name: "Effects" });
    this.totals = page.getByRole("status", { name: "Totals" });
    this.issues = page.getByRole("region", { name: "Issues" });
    this.report = page.getByRole("status", { name: "Last change" });
    this.changes = page.getByRole("table", { name: "Equal changes" });
    this.compareButton = page.getByRole("button", { name: "Compare PATCH and PUT" });
    this.comparison = page.getByRole("dialog", { name: "Compare PATCH and PUT" });
    this.writeMode = page.getByRole("radiogroup", { name: "Write mode" });
  }

  /** Opens a batch of these objects of a project. */
  async open(connection: string, project: string, ids: readonly string[]): Promise<void> {
    await this.page.goto(`/#/batch/${connection}?project=${encodeURIComponent(project)}`);
    await this.addObjects(ids);
  }

  async addObjects(lines: readonly string[]): Promise<void> {
    await this.page.getByRole("button", { name: "Add objects" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Add objects" });
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
    await dialog.getByRole("textbox", { name: "Ids, names or paths" }).focus();
    await this.page.keyboard.press("Control+v");
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
  }

  row(objectId: string): Locator {
    return this.grid.locator(`[role="row"][data-object="${objectId}"]`);
  }

  /** The rows that are in the document. */
  get rows(): Locator {
    return this.grid.locator('[role="row"][data-object]');
  }

  cell(objectId: string, key: string): Locator {
    return this.row(objectId).locator(`[role="gridcell"][data-key="${key}"]`);
  }

  head(key: string): Locator {
    return this.grid.getByRole("columnheader", { name: key, exact: true });
  }

  /** Types a text over the one of a cell, and commits it. */
  async type(objectId: string, key: string, text: string): Promise<void> {
    await this.cell(objectId, key).focus();
    await this.cell(objectId, key).getByRole("textbox").fill(text);
    await this.page.keyboard.press("Enter");
  }

  total(name: RegExp): Locator {
    return this.totals.getByRole("button", { name });
  }

  async openIssues(): Promise<void> {
    await this.issues.getByRole("button", { name: /kinds of issues/ }).click();
  }

  issue(key: string, code: string): Locator {
    return this.issues.locator(`[data-key="${key}"][data-code="${code}"]`);
  }
}
