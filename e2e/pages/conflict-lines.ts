import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** Keys that both changed, as they stand in the notice beside the sheet or in the result. */
export class ConflictLines {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("list", { name: "Conflicts" });
  }

  line(key: string): Locator {
    return this.root.locator(`li${attribute("data-key", key)}`);
  }

  async keepMine(key: string): Promise<void> {
    await this.line(key).getByRole("button", { name: "Keep mine" }).click();
  }

  async takeTheirs(key: string): Promise<void> {
    await this.line(key).getByRole("button", { name: "Take theirs" }).click();
  }
}
