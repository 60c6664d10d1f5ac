import type { Locator, Page } from "@playwright/test";
import { attribute } from "./attribute.ts";

/** The dialog of a review packet, made or opened. */
export class PacketDialog {
  readonly root: Locator;
  /** The packet's relation to the object's present state. */
  readonly standing: Locator;
  readonly saveButton: Locator;
  readonly openAsDraftButton: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("dialog", { name: "Review packet" });
    this.standing = this.root.getByRole("status", { name: "Status" });
    this.saveButton = this.root.getByRole("button", { name: "Save packet" });
    this.openAsDraftButton = this.root.getByRole("button", { name: "Open as draft" });
  }

  /** Makes a packet from an open review. */
  static async make(page: Page): Promise<PacketDialog> {
    await page.getByRole("button", { name: "Packet…" }).click();
    const dialog = new PacketDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  /** Opens a packet from the start page. */
  static async open(page: Page, path: string): Promise<PacketDialog> {
    await page.getByLabel("Packet file").setInputFiles(path);
    const dialog = new PacketDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  static async choose(page: Page, name: string, text: string): Promise<void> {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await page.getByLabel("Packet file").setInputFiles(file);
  }

  effect(key: string): Locator {
    return this.root.locator(`tr${attribute("data-key", key)}[data-effect]`);
  }

  /** Saves the packet and returns the file's path. */
  async save(): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.saveButton.click();
    return (await download).path();
  }

  async openAsDraft(): Promise<void> {
    await this.openAsDraftButton.click();
  }

  async carryOver(): Promise<void> {
    await this.root.getByRole("button", { name: "Update and open" }).click();
  }

  async putOnTop(): Promise<void> {
    await this.root.getByRole("button", { name: "Add to draft" }).click();
  }

  async close(): Promise<void> {
    await this.root.getByRole("button", { name: "Close" }).click();
  }
}
