import type { Download, Locator, Page } from "@playwright/test";

/** The state of storing the shown draft, and the notices about it. */
export class KeptDraft {
  private readonly page: Page;
  /** The line below the sheet; `data-saving` is nothing, saving, saved or failed. */
  readonly status: Locator;
  readonly saved: Locator;
  /** The button that appears when another tab writes the draft. */
  readonly takeOverButton: Locator;
  readonly elsewhereNotice: Locator;
  /** The alert of the page. */
  readonly alert: Locator;
  readonly downloadButton: Locator;
  readonly retryButton: Locator;
  /** The button that appears when a newer describe differs from the draft's base. */
  readonly carryOverButton: Locator;
  readonly offer: Locator;
  /** The notice that appears when the stored draft's changes were all on the platform already. */
  readonly fulfilled: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole("main");
    this.status = main.locator("[data-saving]");
    this.saved = main.locator('[data-saving="saved"]');
    this.takeOverButton = main.getByRole("button", { name: "Take over" });
    this.elsewhereNotice = main
      .locator("[data-tone]")
      .filter({ has: page.getByRole("button", { name: "Take over" }) });
    this.alert = main.getByRole("alert");
    this.downloadButton = main.getByRole("button", { name: "Download the draft" });
    this.retryButton = main.getByRole("button", { name: "Try again" });
    this.carryOverButton = main.getByRole("button", { name: "Update draft" });
    this.fulfilled = main.getByRole("status").filter({ hasText: "the draft was closed" });
    this.offer = main.getByRole("status").filter({ has: page.getByRole("button", { name: "Update draft" }) });
  }

  /** Presses "Download the draft" and returns the download. */
  async download(): Promise<Download> {
    const arriving = this.page.waitForEvent("download");
    await this.downloadButton.click();
    return arriving;
  }
}
