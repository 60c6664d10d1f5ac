import type { Locator, Page } from "@playwright/test";

/** The choice of the object to copy pairs from; the paste preview follows. */
export class CopyDialog {
  readonly page: Page;
  readonly root: Locator;
  readonly connection: Locator;
  readonly object: Locator;
  readonly project: Locator;
  readonly showButton: Locator;
  /** Why the object can't be read. */
  readonly problem: Locator;
  /** The number of pairs that fit, in the preview. */
  readonly fit: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: "Copy from another object" });
    this.connection = this.root.getByRole("combobox", { name: "Connection" });
    this.object = this.root.getByRole("textbox", { name: "Object id or link" });
    this.project = this.root.getByRole("textbox", { name: "Project id" });
    this.showButton = this.root.getByRole("button", { name: "Load metadata" });
    this.problem = this.root.getByRole("alert");
    this.fit = page
      .getByRole("dialog", { name: "Paste preview" })
      .getByText(/pairs? fits? on|has no metadata/);
  }

  /** Opens the dialog from the toolbar through "Paste". */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Paste", exact: true }).click();
    await this.page.getByRole("button", { name: "Copy from another object…" }).click();
    await this.root.waitFor();
  }

  /** A recently opened object, by its name. */
  recent(name: string): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  /** Asks for an object by its id or its address. */
  async ask(object: string, connection?: string): Promise<void> {
    if (connection !== undefined) await this.connection.selectOption(connection);
    await this.object.fill(object);
    await this.showButton.click();
  }
}
