import type { Locator, Page } from "@playwright/test";

type SchemaFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A team's template: the dialog in which it is loaded, and the buttons that it adds. */
export class TemplateDialog {
  private readonly page: Page;
  readonly root: Locator;
  readonly openButton: Locator;
  /** The schema's text. */
  readonly text: Locator;
  readonly useButton: Locator;
  readonly removeButton: Locator;
  /** The facts about the template in use. */
  readonly facts: Locator;
  /** Whether the template is stored on this device. */
  readonly kept: Locator;
  /** Why a text was refused. */
  readonly refusal: Locator;
  readonly addMissingButton: Locator;
  readonly leaveOutButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: "Template" });
    this.openButton = page.getByRole("button", { name: "Template", exact: true });
    this.text = this.root.getByRole("textbox");
    this.useButton = this.root.getByRole("button", { name: "Use template" });
    this.removeButton = this.root.getByRole("button", { name: "Remove" });
    this.facts = this.root.getByRole("region", { name: "Template in use" });
    this.kept = this.root.getByRole("status", { name: "Saved" });
    this.refusal = this.root.getByRole("alert");
    const main = page.getByRole("main");
    this.addMissingButton = main.getByRole("button", { name: /^Add missing keys/ });
    this.leaveOutButton = main.getByRole("button", { name: /^Leave out empty keys/ });
  }

  async open(): Promise<void> {
    await this.openButton.click();
    await this.root.waitFor();
  }

  async close(): Promise<void> {
    await this.root.getByRole("button", { name: "Close" }).last().click();
    await this.root.waitFor({ state: "hidden" });
  }

  async use(text: string): Promise<void> {
    await this.text.fill(text);
    await this.useButton.click();
  }

  /** Loads a template by its text, and returns to the sheet. */
  async load(schema: object): Promise<void> {
    await this.open();
    await this.use(JSON.stringify(schema, null, 2));
    await this.kept.filter({ hasText: "On this device" }).waitFor();
    await this.close();
  }

  async chooseFile(file: SchemaFile): Promise<void> {
    const asking = this.page.waitForEvent("filechooser");
    await this.root.getByRole("button", { name: "Choose a file…" }).click();
    await (await asking).setFiles(file);
  }

  /** Presses "Download" and returns the file's name and path. */
  async download(): Promise<{ readonly name: string; readonly path: string }> {
    const arriving = this.page.waitForEvent("download");
    await this.root.getByRole("button", { name: "Download" }).click();
    const download = await arriving;
    return { name: download.suggestedFilename(), path: await download.path() };
  }
}
