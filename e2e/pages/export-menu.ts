import type { Download, Locator, Page } from "@playwright/test";

export type DownloadName = "CSV" | "CSV for spreadsheets" | "TSV" | "JSON" | "Excel workbook (XLSX)";

/** The menus "Export" in the toolbar and "Copy as" beside the request. */
export class ExportMenu {
  private readonly page: Page;
  readonly button: Locator;
  readonly menu: Locator;
  readonly asDraft: Locator;
  readonly asDescribed: Locator;
  readonly byteOrderMark: Locator;
  readonly copyRowsItem: Locator;
  /** The last message about an export or a copy. */
  readonly said: Locator;
  readonly copyAsButton: Locator;
  readonly copyAsMenu: Locator;
  readonly saidOfRequest: Locator;
  /** The dialog that appears when the browser doesn't let the page copy. */
  readonly byHandDialog: Locator;
  readonly textByHand: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole("button", { name: "Export", exact: true });
    this.menu = page.getByRole("menu", { name: "Export" });
    this.asDraft = this.menu.getByRole("menuitemradio", { name: "Current draft" });
    this.asDescribed = this.menu.getByRole("menuitemradio", { name: "As loaded" });
    this.byteOrderMark = this.menu.getByRole("menuitemcheckbox", { name: "Byte order mark" });
    this.copyRowsItem = this.menu.getByRole("menuitem", { name: /^Copy \d+ visible rows?$/ });
    this.said = page.getByRole("status", { name: "Export" });
    this.copyAsButton = page.getByRole("button", { name: "Copy as" });
    this.copyAsMenu = page.getByRole("menu", { name: "Copy as" });
    this.saidOfRequest = page.getByRole("status", { name: "Copy" });
    this.byHandDialog = page.getByRole("dialog", { name: "Copy by hand" });
    this.textByHand = this.byHandDialog.getByRole("textbox", { name: "Text to copy" });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.menu.waitFor();
  }

  downloadItem(name: DownloadName): Locator {
    return this.menu.getByRole("menuitem", { name, exact: true });
  }

  /** Downloads a format; the menu must be open. */
  async download(name: DownloadName): Promise<Download> {
    const download = this.page.waitForEvent("download");
    await this.downloadItem(name).click();
    return download;
  }

  async copyRows(): Promise<void> {
    await this.open();
    await this.copyRowsItem.click();
  }

  async openCopyAs(): Promise<void> {
    await this.copyAsButton.click();
    await this.copyAsMenu.waitFor();
  }

  copyItem(name: string): Locator {
    return this.copyAsMenu.getByRole("menuitem", { name, exact: true });
  }

  async copyRequestAs(name: string): Promise<void> {
    await this.openCopyAs();
    await this.copyItem(name).click();
  }

  /** The clipboard's content by media type. Needs the permission "clipboard-read". */
  async clipboard(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const forms = (item?.types ?? []).map(async (type) => [
        type,
        await (await item?.getType(type))?.text(),
      ]);
      return Object.fromEntries(await Promise.all(forms)) as Record<string, string>;
    });
  }
}
