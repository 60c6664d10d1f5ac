import type { Locator, Page } from "@playwright/test";

/** The notices about submits that an earlier page left unfinished. */
export class RecoveryNotice {
  readonly region: Locator;
  readonly retryButton: Locator;
  readonly dismissButton: Locator;
  readonly historyLink: Locator;

  constructor(page: Page) {
    this.region = page.getByRole("region", { name: "Interrupted submissions" });
    this.retryButton = this.region.getByRole("button", { name: "Retry" });
    this.dismissButton = this.region.getByRole("button", { name: "Dismiss" });
    this.historyLink = this.region.getByRole("link", { name: "Open the history" });
  }

  /** The notice about one object's submit. */
  of(objectName: string): Locator {
    return this.region.getByRole("status").filter({ hasText: objectName });
  }
}
