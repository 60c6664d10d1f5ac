import type { Locator, Page } from "@playwright/test";

/** The drafts on this device, as the start page lists them. */
export class DraftList {
  private readonly page: Page;
  readonly root: Locator;
  readonly rows: Locator;
  readonly undoDiscardButton: Locator;
  /** What is read out at once. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("region", { name: "Drafts on this device" });
    this.rows = this.root.getByRole("listitem");
    this.undoDiscardButton = this.root.getByRole("button", { name: "Undo discard" });
    this.alert = this.root.getByRole("alert");
  }

  /** Goes to the start page as a link does: the page itself stays. */
  async show(): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: "Redescribe" }).click();
    await this.page.getByRole("heading", { name: "Open an object" }).waitFor();
  }

  row(objectName: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("link", { name: objectName, exact: true }) });
  }

  async openDraft(objectName: string): Promise<void> {
    await this.root.getByRole("link", { name: objectName, exact: true }).click();
  }

  async discard(objectName: string): Promise<void> {
    await this.root.getByRole("button", { name: `Discard the draft of ${objectName}`, exact: true }).click();
  }
}
