import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";
import { PlanView } from "./plan-view.ts";

/** The dialog in which a write is reviewed and submitted. */
export class ReviewDialog {
  readonly root: Locator;
  readonly plan: PlanView;
  readonly reason: Locator;
  /** The field that appears when keys will be reset. */
  readonly confirm: Locator;
  readonly submitButton: Locator;
  readonly cancelButton: Locator;
  readonly closeButton: Locator;
  /** Why "Submit" is disabled, or the progress of the submit. */
  readonly progress: Locator;
  /** The button that appears when the fresh describe failed. */
  readonly describeAgainButton: Locator;
  /** The table of conflicts. */
  readonly conflicts: Locator;
  /** One row per conflict. */
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
    this.describeAgainButton = this.root.getByRole("button", { name: "Refresh" });
    this.conflicts = this.root.getByRole("table", { name: "Conflicts" });
    this.conflictRows = this.conflicts.locator("tr[data-key]");
  }

  /** The base value, theirs and mine of a conflict. */
  conflictCells(key: string): Locator {
    return this.conflicts.locator(`tr${attribute("data-key", key)} td:not(:last-child)`);
  }

  /** The choice between the two sides of a conflict. */
  choice(key: string): Locator {
    return this.root.getByRole("group", { name: `Choice for ${key}`, exact: true });
  }

  async takeTheirs(key: string): Promise<void> {
    await this.choice(key).getByRole("radio", { name: "Take theirs" }).check();
  }

  async keepMine(key: string): Promise<void> {
    await this.choice(key).getByRole("radio", { name: "Keep mine" }).check();
  }

  /** Presses "Submit", after typing a reason and the number of keys to reset, if they are given. */
  async submit({ reason, confirm }: { reason?: string; confirm?: number } = {}): Promise<void> {
    if (reason !== undefined) await this.reason.fill(reason);
    if (confirm !== undefined) await this.confirm.fill(String(confirm));
    await this.submitButton.click();
  }

  async cancel(): Promise<void> {
    await this.cancelButton.click();
  }

  /** Closes the dialog by its cross, which is there at every step. */
  async close(): Promise<void> {
    await this.closeButton.click();
  }
}
