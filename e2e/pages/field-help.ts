import type { Locator, Page } from "@playwright/test";

/** Suggestions under the cell that is being edited, and the offer to give a key its standard name. */
export class FieldHelp {
  readonly keys: Locator;
  readonly options: Locator;
  /** The one that Enter takes. */
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

  /** Once the platform's fields are loaded: they come after the sheet can be used. */
  async ready(): Promise<void> {
    await this.page.getByRole("status", { name: "Suggestions" }).waitFor({ state: "attached" });
  }
}
