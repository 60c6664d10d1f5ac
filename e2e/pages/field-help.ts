import type { Locator, Page } from "@playwright/test";

/** Suggestions below the edited cell, and the offer to give a key its standard name. */
export class FieldHelp {
  readonly keys: Locator;
  readonly options: Locator;
  /** The suggestion that Enter accepts. */
  readonly chosen: Locator;
  readonly renameButton: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.keys = page.getByRole("listbox", { name: "Suggested keys" });
    this.options = page.getByRole("listbox").getByRole("option");
    this.chosen = page.getByRole("listbox").getByRole("option", { selected: true });
    this.renameButton = page.getByRole("main").getByRole("button", { name: /^Rename .+ to / });
  }

  valuesOf(key: string): Locator {
    return this.page.getByRole("listbox", { name: `Suggested values of ${key}` });
  }

  /** Waits until the platform's fields are loaded, which happens after the sheet can be used. */
  async ready(): Promise<void> {
    await this.page.getByRole("status", { name: "Suggestions" }).waitFor({ state: "attached" });
  }
}
