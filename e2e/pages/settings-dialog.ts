import type { Locator, Page } from "@playwright/test";

/** The dialog of the settings. */
export class SettingsDialog {
  readonly root: Locator;
  readonly warnFrom: Locator;
  readonly language: Locator;
  readonly confirmsRemovals: Locator;
  readonly doneButton: Locator;
  /** A counter that shows from which level counters warn. */
  readonly exampleCounter: Locator;
  /** The outcome of the last export or import of all data. */
  readonly allData: Locator;
  readonly libraries: Locator;
  readonly deleteAllButton: Locator;
  /** The question before all data is deleted. */
  readonly question: Locator;
  /** The dialog that says what was deleted. */
  readonly deleted: Locator;
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: /^(Settings|Einstellungen)$/ });
    this.warnFrom = this.root.getByRole("combobox", { name: "Byte counters: warn at" });
    this.language = this.root.getByRole("combobox", { name: /Language|Sprache/ });
    this.confirmsRemovals = this.root.getByRole("checkbox", { name: "Confirm before removing keys" });
    this.doneButton = this.root.getByRole("button", { name: /^(Done|Fertig)$/ });
    this.exampleCounter = this.root.getByRole("meter", { name: "Example counter" });
    this.allData = this.root.getByRole("status", { name: "All data", exact: true });
    this.libraries = this.root.getByRole("table", { name: "Libraries and their licences" });
    this.deleteAllButton = this.root.getByRole("button", { name: "Delete all data…" });
    this.question = page.getByRole("dialog", { name: "Delete all data?" });
    this.deleted = page.getByRole("dialog", { name: "All data was deleted" });
  }

  static async open(page: Page): Promise<SettingsDialog> {
    await page.getByRole("button", { name: /^(Settings|Einstellungen)$/ }).click();
    const dialog = new SettingsDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  async showLibraries(): Promise<void> {
    await this.root.getByText("Libraries and their licences").click();
  }

  /** Presses "Export all data" and returns the file's path. */
  async exportAll(): Promise<string> {
    const arriving = this.page.waitForEvent("download");
    await this.root.getByRole("button", { name: "Export all data" }).click();
    return (await arriving).path();
  }

  /** Imports a file with all data. */
  async importAll(path: string): Promise<void> {
    const asking = this.page.waitForEvent("filechooser");
    await this.root.getByRole("button", { name: "Import data…" }).click();
    await (await asking).setFiles(path);
  }

  /** Presses the button of the question that deletes. */
  async confirmDeletion(): Promise<void> {
    await this.question.getByRole("button", { name: "Delete all data", exact: true }).click();
  }

  /** Chooses an option of the themes or densities by its name. */
  async choose(name: "System" | "Light" | "Dark" | "Comfortable" | "Compact"): Promise<void> {
    await this.root.getByRole("radio", { name, exact: true }).check();
  }
}
