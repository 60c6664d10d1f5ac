import type { Locator, Page } from "@playwright/test";

/** The form that asks for a one-time code, in place of locked content or as a notice of the whole page. */
export class GatewayEntrance {
  readonly page: Page;
  readonly code: Locator;
  readonly open: Locator;
  /** The button in the notice. */
  readonly print: Locator;
  /** The result of the request for a new code. */
  readonly printed: Locator;
  /** Why the code that the page was opened with doesn't work. */
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.code = page.getByLabel("Session code");
    this.open = page.getByRole("button", { name: "Unlock gateway" });
    this.notice = page.getByRole("alert").filter({ hasText: "This page couldn't unlock the gateway" });
    this.print = this.notice.getByRole("button", { name: "Print a new code in the terminal" });
    this.printed = this.notice.getByRole("status");
  }

  async enter(code: string): Promise<void> {
    await this.code.fill(code);
    await this.open.click();
  }

  /** Pastes an address into the address bar of the open page, which changes only the hash. */
  async pasteIntoAddressBar(address: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      location.href = pasted;
    }, address);
  }
}
