import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** The preview of a paste or a file: its reading and its effects. */
export class PastePreview {
  readonly root: Locator;
  readonly table: Locator;
  readonly applyButton: Locator;
  readonly cancelButton: Locator;
  readonly format: Locator;
  readonly layout: Locator;
  readonly keyColumn: Locator;
  readonly valueColumn: Locator;
  readonly headerRow: Locator;
  readonly valueRow: Locator;
  /** The summary of what was read and what was left out. */
  readonly summary: Locator;
  /** The list of what is left out, with the reasons. */
  readonly leftOut: Locator;
  readonly search: Locator;
  readonly units: Locator;
  readonly trims: Locator;
  readonly blanks: Locator;
  readonly removesMissing: Locator;
  /** Why the source can't be read. */
  readonly problem: Locator;
  /** The progress of reading. */
  readonly progress: Locator;
  /** The field for pasting by hand. */
  readonly field: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Paste preview" });
    this.table = this.root.getByRole("table", { name: "Pasted rows" });
    this.applyButton = this.root.getByRole("button", { name: "Apply", exact: true });
    this.cancelButton = this.root.getByRole("button", { name: "Cancel" });
    this.format = this.root.getByRole("combobox", { name: "Format" });
    this.layout = this.root.getByRole("combobox", { name: "Layout" });
    this.keyColumn = this.root.getByRole("combobox", { name: "Key column" });
    this.valueColumn = this.root.getByRole("combobox", { name: "Value column" });
    this.headerRow = this.root.getByRole("combobox", { name: "Header row" });
    this.valueRow = this.root.getByRole("combobox", { name: "Value row" });
    this.summary = this.root.getByRole("note", { name: "What was read" });
    this.leftOut = this.root.getByRole("list", { name: "Left out" });
    this.search = this.root.getByRole("searchbox", { name: /^Find its / });
    this.units = this.root.getByRole("combobox", { name: "Units" });
    this.trims = this.root.getByRole("checkbox", { name: "Trim whitespace around keys and values" });
    this.blanks = this.root.getByRole("combobox", { name: "Blank values" });
    this.removesMissing = this.root.getByRole("checkbox", {
      name: "Also remove keys that aren't in the paste",
    });
    this.problem = this.root.getByRole("alert");
    this.progress = this.root.getByRole("progressbar", { name: "Reading" });
    this.field = this.root.getByRole("textbox", { name: "Paste here" });
  }

  /** The lines of a key; their class is in `data-class`. */
  line(key: string): Locator {
    return this.table.locator(`tr${attribute("data-key", key)}`);
  }

  /** The checkbox of a key's line. */
  tick(key: string): Locator {
    return this.table.getByRole("checkbox", { name: `Include ${key}`, exact: true });
  }

  /** A row or column that is offered as the object's own. */
  offer(text: string | RegExp): Locator {
    return this.root.getByRole("button", { name: text });
  }

  /** Gives a line another key. */
  async rename(key: string, to: string): Promise<void> {
    await this.line(key).hover();
    await this.root.getByRole("button", { name: `Rename ${key}`, exact: true }).click();
    const field = this.root.getByRole("textbox", { name: /^Key for / });
    await field.fill(to);
    await field.press("Enter");
  }

  /** The number of lines of a class, by its word; pressing it filters by the class. */
  count(word: string): Locator {
    return this.root.getByRole("group", { name: "Show only" }).getByRole("button", { name: word });
  }

  async apply(): Promise<void> {
    await this.applyButton.click();
    await this.root.waitFor({ state: "hidden" });
  }
}
