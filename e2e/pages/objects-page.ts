import type { Locator, Page } from "@playwright/test";

/** The projects of a connection, and the objects of a project: folders, search, columns, selection. */
export class ObjectsPage {
  private readonly page: Page;
  readonly heading: Locator;
  readonly projects: Locator;
  readonly grid: Locator;
  readonly trail: Locator;
  readonly search: Locator;
  readonly searchedFor: Locator;
  readonly count: Locator;
  readonly selected: Locator;
  /** The notice that the list may be incomplete. */
  readonly doubts: Locator;
  readonly loadMoreButton: Locator;
  readonly loadAllButton: Locator;
  readonly searchOnButton: Locator;
  readonly selectAllButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.projects = page.getByRole("table", { name: "Projects" });
    this.grid = page.getByRole("grid", { name: "Objects" });
    this.trail = page.getByRole("navigation", { name: "Folder" });
    this.search = page.getByRole("combobox", { name: "Search", exact: true });
    this.searchedFor = page.getByRole("list", { name: "Searched for" });
    this.count = page.getByRole("status", { name: "Count" });
    this.selected = page.getByRole("status", { name: "Selected" });
    this.doubts = page.getByRole("status").filter({ hasText: "The list may be incomplete" });
    this.loadMoreButton = page.getByRole("button", { name: "Load more" });
    this.loadAllButton = page.getByRole("button", { name: "Load all" });
    this.searchOnButton = page.getByRole("button", { name: "Keep searching" });
    this.selectAllButton = page.getByRole("button", { name: "Select all loaded" });
  }

  async open(connection: string, project?: string, folder?: string): Promise<void> {
    const query = new URLSearchParams({ ...(project && { project }), ...(folder && { folder }) });
    await this.page.goto(`/#/objects/${connection}?${query}`);
  }

  row(name: string): Locator {
    return this.grid.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  head(name: string): Locator {
    return this.grid.getByRole("columnheader", { name, exact: true });
  }

  link(name: string): Locator {
    return this.grid.getByRole("link", { name, exact: true });
  }

  checkbox(name: string): Locator {
    return this.grid.getByRole("checkbox", { name: `Select ${name}` });
  }

  pin(name: string): Locator {
    return this.page.getByRole("button", { name: `Pin ${name}` });
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text);
    await this.search.press("Enter");
  }

  async addColumn(key: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Metadata key to show as a column" }).fill(key);
    await this.page.getByRole("button", { name: "Add column" }).click();
  }

  /** The cell of an object in the column of a key. */
  cell(name: string, column: string): Locator {
    return this.row(name).locator(`[data-cell="key ${column}"]`);
  }
}
