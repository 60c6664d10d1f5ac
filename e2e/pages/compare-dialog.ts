import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** A draft and the three ways to write it, side by side. */
export class CompareDialog {
  readonly root: Locator;
  /** The rows; keys on which the ways differ come first. */
  readonly rows: Locator;
  readonly closeButton: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Compare PATCH and PUT" });
    this.rows = this.root.getByRole("table", { name: "Comparison" }).locator("tr[data-key]");
    this.closeButton = this.root.getByRole("button", { name: "Close comparison" });
  }

  /** The effects of the three ways on a key; each is in `data-effect`. */
  ways(key: string): Locator {
    const row = this.root.locator(`tr${attribute("data-key", key)}`);
    return row.locator("td[data-effect]");
  }

  async effects(key: string): Promise<string[]> {
    await this.ways(key).first().waitFor();
    return this.ways(key).evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-effect") ?? ""));
  }

  /** The exact request of one of the ways. */
  async requestText(way: string): Promise<string> {
    const request = this.root.getByRole("region", { name: `Request of ${way}`, exact: true });
    return request.locator("pre").innerText();
  }
}
