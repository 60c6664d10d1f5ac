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

  constructor(root: Locator) {
    this.root = root;
    this.changes = root.getByRole("table", { name: "Changes" });
    this.request = root.getByRole("region", { name: "Request" });
    this.requestTexts = this.request.locator("pre");
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

  /** The keys with an effect, in the table's order. */
  async keysWithEffect(effect: Effect): Promise<string[]> {
    return this.withEffect(effect).evaluateAll((rows) =>
      rows.map((row) => row.getAttribute("data-key") ?? ""),
    );
  }

  /** The exact text of the first request. */
  async requestText(): Promise<string> {
    return this.requestTexts.first().innerText();
  }
}
