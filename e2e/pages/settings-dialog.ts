import type { Locator, Page } from "@playwright/test";

/** How somebody likes to work. */
export class SettingsDialog {
  readonly root: Locator;
  readonly warnFrom: Locator;
  readonly confirmsRemovals: Locator;
  readonly doneButton: Locator;

  private constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Settings" });
    this.warnFrom = this.root.getByRole("combobox");
    this.confirmsRemovals = this.root.getByRole("checkbox", { name: "Also ask before removing keys" });
    this.doneButton = this.root.getByRole("button", { name: "Done" });
  }

  static async open(page: Page): Promise<SettingsDialog> {
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    const dialog = new SettingsDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  /** A choice by its name, among the themes and the heights of rows. */
  async choose(name: "As the system" | "Light" | "Dark" | "Comfortable" | "Compact"): Promise<void> {
    await this.root.getByRole("radio", { name, exact: true }).check();
  }
}
