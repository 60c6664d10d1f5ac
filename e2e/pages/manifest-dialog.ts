import type { Locator, Page } from "@playwright/test";

/** The preview of a manifest: which row is which object, which column is which key, and what each cell does. */
export class ManifestDialog {
  readonly root: Locator;
  readonly openButton: Locator;
  readonly matched: Locator;
  readonly identifyingColumn: Locator;
  readonly headerRow: Locator;
  readonly unmatched: Locator;
  readonly columns: Locator;
  readonly rows: Locator;
  readonly findButton: Locator;
  readonly takeNearButton: Locator;
  readonly applyButton: Locator;
  readonly cancelButton: Locator;
  /** The effect of Apply, in a sentence. */
  readonly sentence: Locator;
  /** Why the source can't be read. */
  readonly problem: Locator;

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: "Manifest preview" });
    this.openButton = page.getByRole("button", { name: "Manifest", exact: true });
    this.matched = this.root.getByRole("status", { name: "Matched" });
    this.identifyingColumn = this.root.getByRole("combobox", { name: "Identifying column" });
    this.headerRow = this.root.getByRole("combobox", { name: "Header row" });
    this.unmatched = this.root.getByRole("table", { name: "Unmatched rows" });
    this.columns = this.root.getByRole("table", { name: "Columns" });
    this.rows = this.root.getByRole("table", { name: "Rows", exact: true });
    this.findButton = this.root.getByRole("button", { name: /^Find and add / });
    this.takeNearButton = this.root.getByRole("button", { name: /^Use the closest match/ });
    this.applyButton = this.root.getByRole("button", { name: "Apply", exact: true });
    this.cancelButton = this.root.getByRole("button", { name: "Cancel", exact: true });
    this.sentence = this.root.locator("footer").getByRole("status");
    this.problem = this.root.getByRole("alert");
  }

  /** Chooses a file by the button of the batch's toolbar. */
  async open(file: {
    readonly name: string;
    readonly mimeType: string;
    readonly buffer: Buffer;
  }): Promise<void> {
    const chosen = this.page.waitForEvent("filechooser");
    await this.openButton.click();
    await (await chosen).setFiles(file);
  }

  /** A row that isn't taken, by its number in the table; the reason is in `data-why`. */
  unmatchedRow(row: number): Locator {
    return this.unmatched.locator(`tr[data-row="${row}"]`);
  }

  /** The choice of the object of a row that isn't taken. */
  objectOf(row: number): Locator {
    return this.root.getByRole("combobox", { name: `Object for row ${row}`, exact: true });
  }

  include(heading: string): Locator {
    return this.columns.getByRole("checkbox", { name: `Include ${heading}`, exact: true });
  }

  keyFor(heading: string): Locator {
    return this.columns.getByRole("combobox", { name: `Key for ${heading}`, exact: true });
  }

  emptyCells(name: "Leave unchanged" | "Set to empty" | "Remove"): Locator {
    return this.root.getByRole("radiogroup", { name: "Empty cells" }).getByRole("radio", { name });
  }

  /** The number of cells of a class, by its word; pressing it shows only rows with such a cell. */
  count(word: string): Locator {
    return this.root.getByRole("group", { name: "Show only" }).getByRole("button", { name: word });
  }

  async apply(): Promise<void> {
    await this.applyButton.click();
    await this.root.waitFor({ state: "hidden" });
  }
}
