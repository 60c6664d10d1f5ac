import type { Locator, Page } from "@playwright/test";

/** How a batch gets its objects, what it lacks, and where it is kept. */
export class BatchObjects {
  private readonly page: Page;
  readonly count: Locator;
  readonly reading: Locator;
  readonly cancelButton: Locator;
  readonly addButton: Locator;
  readonly dialog: Locator;
  readonly lines: Locator;
  /** The notice about what was asked for and isn't in the sheet. */
  readonly missing: Locator;
  readonly missingList: Locator;
  /** The question that another selection over changes asks. */
  readonly question: Locator;
  readonly saved: Locator;
  readonly takeOverButton: Locator;
  /** The batches on this device, on the start page. */
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.count = page.getByRole("status", { name: "Objects" });
    this.reading = page.getByRole("progressbar", { name: "Reading objects" });
    this.cancelButton = page.getByRole("button", { name: "Cancel", exact: true });
    this.addButton = page.getByRole("button", { name: "Add objects" });
    this.dialog = page.getByRole("dialog", { name: "Add objects" });
    this.lines = this.dialog.getByRole("textbox", { name: "Ids, names or paths" });
    this.missing = page.getByRole("status").filter({ hasText: "that you asked for" });
    this.missingList = page.getByRole("table", { name: "Not in the sheet" });
    this.question = page.getByRole("dialog", { name: "Add to the open batch?" });
    this.saved = page.locator('[data-saving="saved"]');
    this.takeOverButton = page.getByRole("button", { name: "Take over" });
    this.kept = page.getByRole("region", { name: "Drafts of many objects" });
  }

  async add(lines: readonly string[]): Promise<void> {
    await this.addButton.click();
    await this.lines.fill(lines.join("\n"));
    await this.dialog.getByRole("button", { name: "Add", exact: true }).click();
  }

  async editAllFound(): Promise<void> {
    await this.page.getByRole("button", { name: "Edit all found together" }).click();
  }

  async editSelected(count: number): Promise<void> {
    await this.page.getByRole("button", { name: `Edit ${count} together` }).click();
  }

  async showMissing(): Promise<void> {
    await this.missing.getByRole("button", { name: "Show the list" }).click();
  }

  /** Presses the button that reads what a cancelled reading left out. */
  async readTheRest(): Promise<void> {
    await this.page.getByRole("button", { name: /^Load the other/ }).click();
  }

  keptBatch(name: string): Locator {
    return this.kept.getByRole("listitem").filter({ hasText: name });
  }

  async openKept(name: string): Promise<void> {
    await this.keptBatch(name).getByRole("link").click();
  }

  /** Goes to the start page by a link, without loading the page again. */
  async showStart(): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: "Redescribe" }).click();
    await this.page.getByRole("heading", { name: "Open an object" }).waitFor();
  }
}
