import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";
import { PlanView } from "./plan-view.ts";

/** The last look before a write. */
export class ReviewDialog {
  readonly root: Locator;
  readonly plan: PlanView;
  readonly reason: Locator;
  /** There when keys will be reset. */
  readonly confirm: Locator;
  readonly submitButton: Locator;
  readonly cancelButton: Locator;
  readonly closeButton: Locator;
  /** Why Submit waits, or how far the submit is. */
  readonly progress: Locator;
  /** There when the fresh describe failed. */
  readonly describeAgainButton: Locator;
  /** The table of keys that both changed. */
  readonly conflicts: Locator;
  /** One row a key. */
  readonly conflictRows: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Review changes" });
    this.plan = new PlanView(this.root);
    this.reason = this.root.getByRole("textbox", { name: "Reason" });
    this.confirm = this.root.getByRole("textbox", { name: "Confirm" });
    this.submitButton = this.root.getByRole("button", { name: "Submit" });
    this.cancelButton = this.root.getByRole("button", { name: "Cancel" });
    this.closeButton = this.root.getByRole("button", { name: "Close" });
    this.progress = this.root.getByRole("status");
    this.describeAgainButton = this.root.getByRole("button", { name: "Describe again" });
    this.conflicts = this.root.getByRole("table", { name: "Conflicts" });
    this.conflictRows = this.conflicts.locator("tr[data-key]");
  }

  /** Base, theirs and mine of a key that both changed. */
  conflictCells(key: string): Locator {
    return this.conflicts.locator(`tr${attribute("data-key", key)} td:not(:last-child)`);
  }

  /** The two sides to choose from for a key that both changed. */
  choice(key: string): Locator {
    return this.root.getByRole("group", { name: `Choice for ${key}`, exact: true });
  }

  async takeTheirs(key: string): Promise<void> {
    await this.choice(key).getByRole("radio", { name: "Take theirs" }).check();
  }

  async keepMine(key: string): Promise<void> {
    await this.choice(key).getByRole("radio", { name: "Keep mine" }).check();
  }

  /** Presses Submit, after typing a reason and the number of keys that will be reset, where they are given. */
  async submit({ reason, confirm }: { reason?: string; confirm?: number } = {}): Promise<void> {
    if (reason !== undefined) await this.reason.fill(reason);
    if (confirm !== undefined) await this.confirm.fill(String(confirm));
    await this.submitButton.click();
  }

  async cancel(): Promise<void> {
    await this.cancelButton.click();
  }

  /** By the cross, which is there at every step. */
  async close(): Promise<void> {
    await this.closeButton.click();
  }
}
