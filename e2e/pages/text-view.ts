import type { Locator, Page } from "@playwright/test";

/** The draft as JSON text. */
export class TextView {
  readonly button: Locator;
  readonly text: Locator;
  readonly goButton: Locator;
  readonly discardButton: Locator;
  /** There when the text can't be read and something else was asked for. */
  readonly alert: Locator;

  constructor(page: Page) {
    const main = page.getByRole("main");
    this.button = page.getByRole("button", { name: "Text", exact: true });
    this.text = page.getByRole("textbox", { name: "Draft as JSON" });
    this.goButton = main.getByRole("button", { name: "Go there" });
    this.discardButton = main.getByRole("button", { name: "Discard what can't be read" });
    this.alert = main.getByRole("alert");
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.text.waitFor();
  }

  /** Types `to` over `from`, as one who marks it with the pointer does. */
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

  /** The text that is marked in the field. */
  async selection(): Promise<{ readonly start: number; readonly before: string }> {
    return this.text.evaluate((field: HTMLTextAreaElement) => ({
      start: field.selectionStart,
      before: field.value.slice(0, field.selectionStart),
    }));
  }
}
