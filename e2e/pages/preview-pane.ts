import type { Locator, Page } from "@playwright/test";

/** The pane beside the sheet: its width, and in a narrow window whether it is open. */
export class PreviewPane {
  readonly page: Page;
  readonly root: Locator;
  readonly splitter: Locator;
  /** There in a narrow window only. */
  readonly toggle: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole("region", { name: "Pending changes" });
    this.splitter = page.getByRole("separator", { name: "Width of the preview" });
    this.toggle = this.root.getByRole("button", { name: "Preview", exact: true });
  }

  async width(): Promise<number> {
    return this.root.evaluate((pane) => pane.getBoundingClientRect().width);
  }

  /** Drags the splitter with the mouse; a negative distance makes the preview wider. */
  async dragBy(distance: number): Promise<void> {
    const box = await this.splitter.boundingBox();
    if (!box) throw new Error("There is no splitter to drag.");
    const { mouse } = this.page;
    const x = box.x + box.width / 2;
    await mouse.move(x, box.y + 200);
    await mouse.down();
    await mouse.move(x + distance / 2, box.y + 220);
    await mouse.move(x + distance, box.y + 220);
    await mouse.up();
  }
}
