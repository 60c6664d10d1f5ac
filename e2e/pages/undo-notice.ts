import type { Locator, Page } from "@playwright/test";

/** The notice and question about an undo of a submit in the editor. */
export class UndoNotice {
  readonly done: Locator;
  readonly question: Locator;
  readonly onTopButton: Locator;
  readonly cancelButton: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.done = main.getByRole("status").filter({ hasText: "Undo submission" });
    this.onTopButton = main.getByRole("button", { name: "Add undo to draft" });
    this.question = main.getByRole("alert").filter({ hasText: "unsaved draft" });
    this.cancelButton = main.getByRole("button", { name: "Cancel undo" });
  }
}
