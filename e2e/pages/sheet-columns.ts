import type { Locator, Page } from "@playwright/test";

/** The widths of the sheet's columns. What changes them is loaded after the sheet. */
export class SheetColumns {
  readonly page: Page;
  /** The full text of a cell that is cut off. */
  readonly tip: Locator;
  private readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tip = page.locator("[data-cell-tip]");
    this.grid = page.locator('[role="grid"][data-resizing]');
  }

  /** Waits until columns can be resized and full texts shown. */
  async loaded(): Promise<void> {
    await this.grid.waitFor();
  }

  async width(name: string): Promise<number> {
    const box = await this.head(name).boundingBox();
    return Math.round(box?.width ?? 0);
  }

  /** Drags the edge of a column to the right, or to the left. */
  async drag(name: string, byPx: number): Promise<void> {
    const { x, y } = await this.edge(name);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + byPx / 2, y);
    await this.page.mouse.move(x + byPx, y);
    await this.page.mouse.up();
  }

  async doublePress(name: string): Promise<void> {
    const { x, y } = await this.edge(name);
    await this.page.mouse.dblclick(x, y);
  }

  head(name: string): Locator {
    const grid = this.page.getByRole("grid", { name: "Metadata" });
    return grid.getByRole("columnheader", { name, exact: true });
  }

  private async edge(name: string): Promise<{ x: number; y: number }> {
    await this.loaded();
    const box = await this.head(name).boundingBox();
    if (!box) throw new Error(`The column ${name} isn't shown.`);
    return { x: box.x + box.width - 1, y: box.y + box.height / 2 };
  }
}
