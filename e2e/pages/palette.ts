import type { Locator, Page } from "@playwright/test";

/** The box that opens objects, pages and commands by id or name, and finds objects by name. */
export class Palette {
  private readonly page: Page;
  readonly openButton: Locator;
  readonly dialog: Locator;
  readonly input: Locator;
  readonly options: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.openButton = page.getByRole("button", { name: "Find or open…" });
    this.dialog = page.getByRole("dialog", { name: "Find or open" });
    this.input = this.dialog.getByRole("combobox", { name: "Find or open" });
    this.options = this.dialog.getByRole("option");
    this.suggestions = this.dialog.getByRole("status", { name: "Suggestions" });
  }

  async open(): Promise<void> {
    await this.openButton.waitFor();
    await this.page.keyboard.press("Control+k");
    await this.input.waitFor();
  }

  option(name: string | RegExp): Locator {
    return this.dialog.getByRole("option", { name });
  }
}
