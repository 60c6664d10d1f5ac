import type { Locator, Page } from "@playwright/test";

/** The draft as JSON text. */
export class TextView {
  readonly button: Locator;
  readonly text: Locator;
  readonly goButton: Locator;
  readonly discardButton: Locator;
  /** The alert that appears when the text has an error and the user wants to leave it. */
  readonly alert: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.button = page.getByRole("button", { name: "Text", exact: true });
    this.text = page.getByRole("textbox", { name: "Draft as JSON" });
    this.goButton = main.getByRole("button", { name: "Go there" });
    this.discardButton = main.getByRole("button", { name: "Discard invalid text" });
    this.alert = main.getByRole("alert");
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.text.waitFor();
  }

  /** Selects `from` and types `to` over it. */
  async replace(from: string, to: string): Promise<void> {
    const text = await this.text.inputValue();
    const start = text.indexOf(from);
    if (start < 0) throw new Error(`There is no ${from} in the text.`);
    await this.text.evaluate(
      (field: HTMLTextAreaElement, [at, end]) => {
        field.focus();
        field.setSelectionRange(at ?? 0, end ?? 0);
      },
      [start, start + from.length],
    );
    if (to === "") await this.text.press("Delete");
    else await this.text.pressSequentially(to);
  }

  /** The selected text in the field. */
  async selection(): Promise<{ readonly start: number; readonly before: string }> {
    return this.text.evaluate((field: HTMLTextAreaElement) => ({
      start: field.selectionStart,
      before: field.value.slice(0, field.selectionStart),
    }));
  }
}
