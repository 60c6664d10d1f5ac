import type { Locator, Page } from "@playwright/test";

/** What asks for a one-time code: in the place of what is locked, or as a notice of the whole page. */
export class GatewayEntrance {
  readonly page: Page;
  readonly code: Locator;
  readonly open: Locator;
  /** In the notice. */
  readonly print: Locator;
  /** What became of the wish for a new code. */
  readonly printed: Locator;
  /** Says why the code that the page was opened with let nobody in. */
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.code = page.getByLabel("Session code");
    this.open = page.getByRole("button", { name: "Open the gateway" });
    this.notice = page.getByRole("alert").filter({ hasText: "This page wasn't let into the gateway" });
    this.print = this.notice.getByRole("button", { name: "Print a new code in the terminal" });
    this.printed = this.notice.getByRole("status");
  }

  async enter(code: string): Promise<void> {
    await this.code.fill(code);
    await this.open.click();
  }

  /** Pasted into the address bar of the open page: the same document, with another hash. */
  async pasteIntoAddressBar(address: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      location.href = pasted;
    }, address);
  }
}
