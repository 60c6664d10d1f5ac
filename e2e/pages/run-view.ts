import type { Download, Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** A run, beside its batch or on a page of its own. */
export class RunView {
  private readonly page: Page;
  readonly root: Locator;
  readonly verified: Locator;
  /** A row for each object. */
  readonly outcomes: Locator;
  readonly pauseButton: Locator;
  readonly resumeButton: Locator;
  readonly cancelButton: Locator;
  readonly retryButton: Locator;
  readonly undoButton: Locator;
  /** The dialog that takes a run back. */
  readonly undo: Locator;
  readonly conflicts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("region", { name: "Run", exact: true });
    this.verified = this.root.getByRole("progressbar", { name: "Verified" });
    this.outcomes = this.root.getByRole("table", { name: "Outcomes" }).locator("tr[data-object]");
    this.pauseButton = this.root.getByRole("button", { name: "Pause" });
    this.resumeButton = this.root.getByRole("button", { name: "Resume" });
    this.cancelButton = this.root.getByRole("button", { name: "Cancel run" });
    this.retryButton = this.root.getByRole("button", { name: "Retry failed" });
    this.undoButton = this.root.getByRole("button", { name: "Undo submit" });
    this.undo = page.getByRole("dialog", { name: "Undo run" });
    this.conflicts = this.root.getByRole("table", { name: "Conflicts" }).locator("tr[data-object]");
  }

  /** Rows of objects that ended in that way. */
  ended(outcome: string): Locator {
    return this.outcomes.and(this.page.locator(attribute("data-outcome", outcome)));
  }

  /** The outcome of each object, as its row has it. */
  async outcomesByObject(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.outcomes.evaluateAll((rows) =>
      rows.map(
        (row) => [row.getAttribute("data-object") ?? "", row.getAttribute("data-outcome") ?? ""] as const,
      ),
    );
    return new Map(pairs);
  }

  async gotoList(): Promise<void> {
    await this.page.goto("/#/runs");
    await this.page.getByRole("heading", { level: 1, name: "Runs" }).waitFor();
  }

  /** The rows of the list of runs, newest first. */
  get list(): Locator {
    return this.page.getByRole("table", { name: "Runs" }).locator("tr[data-run]");
  }

  async report(format: "CSV" | "XLSX" | "JSON"): Promise<Download> {
    await this.root.getByRole("button", { name: "Download report" }).click();
    const arriving = this.page.waitForEvent("download");
    await this.page.getByRole("menuitem", { name: `As ${format}` }).click();
    return arriving;
  }

  async openUndoAsDraft(): Promise<void> {
    await this.undo.getByRole("button", { name: "Open as draft" }).click();
  }
}
