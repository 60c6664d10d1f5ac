import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** A draft and the three ways to write it, side by side. */
export class CompareDialog {
  readonly root: Locator;
  /** The rows; keys on which the ways differ come first. */
  readonly rows: Locator;
  readonly unchangedButton: Locator;
  /** The keys that a replace of changed keys only would reset; folded at first. */
  readonly bare: Locator;
  readonly closeButton: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Compare PATCH and PUT" });
    this.rows = this.root.getByRole("table", { name: "Comparison" }).locator("tr[data-key]");
    this.unchangedButton = this.root.getByRole("button", { name: /unchanged$/ });
    this.bare = this.root.locator("details");
    this.closeButton = this.root.getByRole("button", { name: "Close comparison" });
  }

  /** The cells with the effects of the two ways on a key; each effect is in `data-effect`. */
  ways(key: string): Locator {
    const table = this.root.getByRole("table", { name: "Comparison" });
    return table.locator(`tr${attribute("data-key", key)} td[data-effect]`);
  }

  /** The key in the list of those that a bare replace would reset. */
  reset(key: string): Locator {
    return this.bare.locator(`tr${attribute("data-key", key)}`);
  }

  async showBare(): Promise<void> {
    await this.bare.locator("summary").click();
  }

  /** Takes the change of one key out of the draft. */
  revertButton(key: string): Locator {
    return this.root.getByRole("button", { name: `Revert ${key}`, exact: true });
  }

  /** Chooses a way, which closes the dialog. */
  async use(way: string): Promise<void> {
    await this.root.getByRole("button", { name: `Use ${way}`, exact: true }).click();
  }

  async effects(key: string): Promise<string[]> {
    await this.ways(key).first().waitFor();
    return this.ways(key).evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-effect") ?? ""));
  }

  /** The exact request of one of the ways. */
  async requestText(way: string): Promise<string> {
    const request = this.root.getByRole("region", { name: `${way} request`, exact: true });
    return request.locator("pre").innerText();
  }
}
