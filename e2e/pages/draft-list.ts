import type { Locator, Page } from "@playwright/test";

/** The drafts on this device, as the start page lists them. */
export class DraftList {
  private readonly page: Page;
  readonly root: Locator;
  readonly rows: Locator;
  readonly undoDiscardButton: Locator;
  /** The alert of the page. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("region", { name: "Drafts on this device" });
    this.rows = this.root.getByRole("listitem");
    this.undoDiscardButton = this.root.getByRole("button", { name: "Undo discard" });
    this.alert = page.getByRole("main").getByRole("alert");
  }

  /** Goes to the start page by a link, without loading the page again. */
  async show(): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: "Redescribe" }).click();
    await this.page.getByRole("heading", { name: "Open an object" }).waitFor();
  }

  row(objectName: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("link", { name: objectName, exact: true }) });
  }

  async openDraft(objectName: string): Promise<void> {
    await this.root.getByRole("link", { name: objectName, exact: true }).click();
  }

  /** Presses "Download" of a draft and returns the file's path. */
  async download(objectName: string): Promise<string> {
    const arriving = this.page.waitForEvent("download");
    await this.root.getByRole("button", { name: `Download the draft of ${objectName}`, exact: true }).click();
    return (await arriving).path();
  }

  /** Opens a downloaded draft's file. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const asking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open a draft file…" }).click();
    await (await asking).setFiles(file);
  }

  async discard(objectName: string): Promise<void> {
    await this.root.getByRole("button", { name: `Discard the draft of ${objectName}`, exact: true }).click();
  }
}
