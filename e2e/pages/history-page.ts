import type { Download, Locator, Page } from "@playwright/test";

/** The page of submits from this browser. */
export class HistoryPage {
  private readonly page: Page;
  readonly heading: Locator;
  readonly table: Locator;
  /** One row per submit, newest first; its outcome is in `data-outcome`. */
  readonly rows: Locator;
  readonly search: Locator;
  readonly found: Locator;
  readonly moreButton: Locator;
  /** The dialog with all details of one submit. */
  readonly details: Locator;
  /** The alert of the page. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1, name: "History" });
    this.table = page.getByRole("table", { name: "History" });
    this.rows = this.table.locator("tbody > tr");
    this.search = page.getByRole("searchbox", { name: "Search history" });
    this.found = page.getByRole("status", { name: "Found" });
    this.moreButton = page.getByRole("button", { name: "Show more" });
    this.details = page.getByRole("dialog", { name: "Submission" });
    this.alert = page.getByRole("main").getByRole("alert");
  }

  async open(): Promise<void> {
    await this.page.goto("/#/history");
    await this.heading.waitFor();
  }

  /** Goes to the history by the link in the top bar, without loading the page again. */
  async follow(): Promise<void> {
    await this.page.getByRole("link", { name: "History", exact: true }).click();
    await this.heading.waitFor();
  }

  undoButton(row: Locator): Locator {
    return row.getByRole("button", { name: "Undo submit" });
  }

  async openDetails(row: Locator): Promise<void> {
    await row.getByRole("button", { name: /^Details of/ }).click();
    await this.details.waitFor();
  }

  /** Downloads the found submits. */
  async export(format: "JSON" | "CSV"): Promise<Download> {
    await this.page.getByRole("button", { name: "Export" }).click();
    const arriving = this.page.waitForEvent("download");
    await this.page.getByRole("menuitem", { name: new RegExp(`\\(${format}\\)$`) }).click();
    return arriving;
  }
}
