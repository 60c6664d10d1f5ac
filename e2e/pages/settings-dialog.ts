import type { Locator, Page } from "@playwright/test";

/** The dialog of the settings. */
export class SettingsDialog {
  readonly root: Locator;
  readonly warnFrom: Locator;
  readonly language: Locator;
  readonly confirmsRemovals: Locator;
  readonly doneButton: Locator;

  private constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: /^(Settings|Einstellungen)$/ });
    this.warnFrom = this.root.getByRole("combobox", { name: "Byte counters: warn at" });
    this.language = this.root.getByRole("combobox", { name: /Language|Sprache/ });
    this.confirmsRemovals = this.root.getByRole("checkbox", { name: "Confirm before removing keys" });
    this.doneButton = this.root.getByRole("button", { name: /^(Done|Fertig)$/ });
  }

  static async open(page: Page): Promise<SettingsDialog> {
    await page.getByRole("button", { name: /^(Settings|Einstellungen)$/ }).click();
    const dialog = new SettingsDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  /** Chooses an option of the themes or densities by its name. */
  async choose(name: "System" | "Light" | "Dark" | "Comfortable" | "Compact"): Promise<void> {
    await this.root.getByRole("radio", { name, exact: true }).check();
  }
}
