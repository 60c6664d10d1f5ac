import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** The dialogs "Find & replace", "Transform" and "Shorten…": proposals for each cell, and "Apply". */
export class BulkDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly find: Locator;
  readonly replaceWith: Locator;
  readonly transform: Locator;
  readonly proposals: Locator;
  readonly count: Locator;
  readonly apply: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog");
    this.find = this.dialog.getByRole("textbox", { name: "Find", exact: true });
    this.replaceWith = this.dialog.getByRole("textbox", { name: "Replace with" });
    this.transform = this.dialog.getByRole("combobox", { name: "Transform" });
    this.proposals = this.dialog.getByRole("table", { name: "Proposed changes" });
    this.count = this.dialog.getByRole("status", { name: "Changes to make" });
    this.apply = this.dialog.getByRole("button", { name: "Apply", exact: true });
  }

  /** Opens a dialog by the name of its button. */
  async open(name: "Find & replace" | "Transform" | "Shorten…"): Promise<void> {
    await this.page.getByRole("button", { name }).click();
    await this.dialog.waitFor();
  }

  choice(name: string): Locator {
    return this.dialog.getByRole("checkbox", { name, exact: true });
  }

  proposal(key: string): Locator {
    return this.proposals.locator(`tr${attribute("data-key", key)}`);
  }
}
