import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

const CONNECTION = "sandbox-sevenbridges";
const PROJECT = "curator/tumor-atlas";

/** The id of a file of the cohort for batch work, from 1 to 2000. */
export function cohortFile(number: number): string {
  return `569${String(number).padStart(21, "0")}`;
}

/** The sheet of many objects with the menus of its columns, and their dialogs. */
export class ColumnDialogs {
  readonly page: Page;
  readonly grid: Locator;
  readonly objects: Locator;
  readonly totals: Locator;
  readonly dialog: Locator;
  /** The count of what the dialog's operation would do. */
  readonly count: Locator;
  readonly apply: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("grid", { name: "Objects and keys" });
    this.objects = page.getByRole("status", { name: "Objects" });
    this.totals = page.getByRole("status", { name: "Totals" });
    this.dialog = page.getByRole("dialog");
    this.count = this.dialog.getByRole("status", { name: "Count" });
    this.apply = this.dialog.getByRole("button", { name: "Apply", exact: true });
  }

  /** Opens a batch of the first files of the cohort. */
  async open(fileCount: number): Promise<void> {
    await this.page.goto(`/#/batch/${CONNECTION}?project=${encodeURIComponent(PROJECT)}`);
    await this.page.getByRole("button", { name: "Add objects" }).click();
    await this.field("Ids, names or paths").fill(
      Array.from({ length: fileCount }, (_, index) => cohortFile(index + 1)).join("\n"),
    );
    await this.dialog.getByRole("button", { name: "Add", exact: true }).click();
  }

  menuButton(key: string): Locator {
    return this.page.getByRole("button", { name: `Column ${key}`, exact: true });
  }

  /** Opens a dialog by its item in the column's menu. */
  async choose(key: string, item: string): Promise<void> {
    await this.menuButton(key).click();
    await this.page.getByRole("menuitem", { name: item, exact: true }).click();
    await this.dialog.waitFor();
  }

  field(name: string): Locator {
    return this.dialog.getByRole("textbox", { name, exact: true });
  }

  radio(name: string): Locator {
    return this.dialog.getByRole("radio", { name, exact: true });
  }

  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  /** A value in the dialog "Values of {key}". */
  value(text: string): Locator {
    return this.dialog.getByRole("table", { name: "Values" }).locator(`tr${attribute("data-value", text)}`);
  }

  /** The place where the number of objects with a value stands. */
  times(text: string): Locator {
    return this.value(text).getByRole("cell").nth(1);
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.dialog.waitFor({ state: "detached" });
  }

  select(fileName: string): Locator {
    return this.page.getByRole("checkbox", { name: `Select ${fileName}`, exact: true });
  }

  cell(number: number, key: string): Locator {
    const row = this.grid.locator(attribute("data-object", cohortFile(number)));
    return row.locator(`[role="gridcell"]${attribute("data-key", key)}`);
  }

  get rows(): Locator {
    return this.grid.locator("[data-object]");
  }
}
