import type { Locator } from "@playwright/test";
import { attribute } from "./attribute.ts";

export type Effect = "added" | "changed" | "removed" | "reset" | "ignored" | "stays";

/** The effects of a write in preview and review: the table "Changes" and the region "Request". */
export class PlanView {
  readonly root: Locator;
  readonly changes: Locator;
  readonly request: Locator;
  /** Method, path and body, one element per request. */
  readonly requestTexts: Locator;
  /** Shows unchanged keys, or hides them; it names their number. */
  readonly unchangedButton: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.changes = root.getByRole("table", { name: "Changes" });
    this.request = root.getByRole("region", { name: "Request" });
    this.requestTexts = this.request.locator("pre");
    this.unchangedButton = this.changes.getByRole("button", { name: /unchanged$/ });
  }

  /** The row of a key; its effect is in `data-effect`. */
  change(key: string): Locator {
    return this.changes.locator(`tr${attribute("data-key", key)}`);
  }

  now(key: string): Locator {
    return this.change(key).getByRole("cell").nth(0);
  }

  after(key: string): Locator {
    return this.change(key).getByRole("cell").nth(1);
  }

  withEffect(effect: Effect): Locator {
    return this.changes.locator(`tr${attribute("data-effect", effect)}`);
  }

  keepButton(key: string): Locator {
    return this.root.getByRole("button", { name: `Keep ${key}`, exact: true });
  }

  /** Takes the change of one key out of the draft. */
  revertButton(key: string): Locator {
    return this.root.getByRole("button", { name: `Revert ${key}`, exact: true });
  }

  /** Whether the change of a key is sent with this write. */
  includeBox(key: string): Locator {
    return this.root.getByRole("checkbox", { name: `Include ${key}`, exact: true });
  }

  /** Unchanged keys are in the document only when asked for. */
  async showUnchanged(): Promise<void> {
    if ((await this.unchangedButton.getAttribute("aria-expanded")) === "false") {
      await this.unchangedButton.click();
    }
  }

  /** The keys that the table shows with an effect, in its order. */
  async keysWithEffect(effect: Effect): Promise<string[]> {
    return this.withEffect(effect).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute("data-key") ?? ""),
    );
  }

  /** The exact text of the first request. */
  async requestText(): Promise<string> {
    await this.followed();
    return this.requestTexts.first().innerText();
  }

  /** The preview follows the sheet after the next frame is painted. */
  private async followed(): Promise<void> {
    await this.root.page().evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })),
          );
        }),
    );
  }
}
