import type { Locator, Page } from "@playwright/test";

/** The context menus of the sheet, which are loaded after it. */
export class SheetMenu {
  readonly page: Page;
  readonly menu: Locator;
  private readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.menu = page.getByRole("menu");
    this.grid = page.locator('[role="grid"][data-menus]');
  }

  item(name: string): Locator {
    return this.menu.getByRole("menuitem", { name, exact: true });
  }

  /** By the right button. */
  async openAt(part: Locator): Promise<void> {
    await this.grid.waitFor();
    await part.click({ button: "right" });
    await this.menu.waitFor();
  }

  /** By the keyboard, for whatever has the focus. */
  async openByKey(): Promise<void> {
    await this.grid.waitFor();
    await this.page.keyboard.press("Shift+F10");
    await this.menu.waitFor();
  }

  /** A finger that rests on something until the menu is there. */
  async openByTouch(part: Locator): Promise<void> {
    await this.grid.waitFor();
    const box = await part.boundingBox();
    if (!box) throw new Error("A finger can't rest on what isn't shown.");
    const devTools = await this.page.context().newCDPSession(this.page);
    const touchPoints = [{ x: box.x + 20, y: box.y + box.height / 2 }];
    await devTools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await this.menu.waitFor();
    await devTools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await devTools.detach();
  }

  async choose(name: string): Promise<void> {
    await this.item(name).click();
    await this.menu.waitFor({ state: "detached" });
  }
}
