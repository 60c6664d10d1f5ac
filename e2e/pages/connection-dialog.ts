import type { Locator, Page } from "@playwright/test";

/** The dialog for a new connection on the start page. */
export class ConnectionDialog {
  readonly root: Locator;
  readonly platform: Locator;
  readonly kind: Locator;
  readonly baseUrl: Locator;
  readonly token: Locator;
  readonly name: Locator;
  readonly connectButton: Locator;
  readonly alert: Locator;

  private constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Add a connection" });
    this.platform = this.root.getByRole("combobox", { name: "Platform", exact: true });
    this.kind = this.root.getByRole("combobox", { name: "Kind of platform" });
    this.baseUrl = this.root.getByRole("textbox", { name: "Base URL" });
    this.token = this.root.getByLabel(/^(New token|Token)$/).last();
    this.name = this.root.getByRole("textbox", { name: "Name" });
    this.connectButton = this.root.getByRole("button", { name: "Connect" });
    this.alert = this.root.getByRole("alert");
  }

  static async open(page: Page): Promise<ConnectionDialog> {
    // The button is pressed by keyboard, because lists above it are still filling and would move it under a
    // pointer.
    await page.getByRole("button", { name: "Add a connection…" }).press("Enter");
    const dialog = new ConnectionDialog(page);
    await dialog.root.waitFor();
    return dialog;
  }

  way(name: "gateway" | "direct"): Locator {
    const names = { gateway: /^The local gateway/, direct: /^Directly from this browser/ };
    return this.root.getByRole("radio", { name: names[name] });
  }

  async custom(kind: "dnanexus" | "sevenbridges", baseUrl: string): Promise<void> {
    await this.platform.selectOption("custom");
    await this.kind.selectOption(kind);
    await this.baseUrl.fill(baseUrl);
  }

  async connect(token: string): Promise<void> {
    await this.token.fill(token);
    await this.connectButton.click();
  }
}
