import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** The review of many objects. */
export class BatchReviewDialog {
  readonly root: Locator;
  /** A row for each equal change. */
  readonly changes: Locator;
  /** A row for each request. */
  readonly requests: Locator;
  readonly conflicts: Locator;
  readonly reason: Locator;
  readonly confirm: Locator;
  readonly submitButton: Locator;
  readonly cancelButton: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Review changes" });
    this.changes = this.root.getByRole("table", { name: "Changes" }).locator("tr[data-key]");
    this.requests = this.root.getByRole("table", { name: "Requests" }).locator("tr[data-method]");
    this.conflicts = this.root.getByRole("table", { name: "Conflicts" }).locator("tr[data-object]");
    this.reason = this.root.getByRole("textbox", { name: "Reason" });
    this.confirm = this.root.getByRole("textbox", { name: "Confirm" });
    this.submitButton = this.root.getByRole("button", { name: "Submit" });
    this.cancelButton = this.root.getByRole("button", { name: "Cancel" });
  }

  change(key: string): Locator {
    return this.changes.and(this.root.locator(attribute("data-key", key)));
  }

  include(name: string): Locator {
    return this.root.getByRole("checkbox", { name: `Include ${name}`, exact: true });
  }

  /** Opens a request, counted from 1, and gives its text: method, path, a blank line, the body. */
  async requestText(number: number): Promise<string> {
    await this.root.getByRole("button", { name: `Show request ${number}`, exact: true }).click();
    const text = this.root.getByRole("region", { name: `Request ${number}`, exact: true });
    return (await text.locator("pre").textContent()) ?? "";
  }

  removalsButton(count: number): Locator {
    return this.root.getByRole("button", { name: `Send ${count} removals by PUT` });
  }

  async submit({ reason, confirm }: { reason?: string; confirm?: number } = {}): Promise<void> {
    if (reason !== undefined) await this.reason.fill(reason);
    if (confirm !== undefined) await this.confirm.fill(String(confirm));
    await this.submitButton.click();
  }
}
