import type { Locator, Page } from "@playwright/test";

/** The start page: open by id, work and objects on this device, and the projects of each connection. */
export class StartPage {
  private readonly page: Page;
  readonly heading: Locator;
  readonly connection: Locator;
  readonly objectId: Locator;
  /** The field that appears for connections whose objects have copies. */
  readonly project: Locator;
  readonly openButton: Locator;
  readonly openedBefore: Locator;
  /** The search over the lists of the page, and its number of matches. */
  readonly search: Locator;
  readonly matches: Locator;
  /** Tasks to try in the sandbox. */
  readonly examples: Locator;
  /** The choice of the sandbox's token: curator, uploader or viewer. */
  readonly account: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole("heading", { level: 1 });
    this.connection = page.getByRole("combobox", { name: "Connection" });
    this.objectId = page.getByRole("textbox", { name: "Object id" });
    this.project = page.getByRole("textbox", { name: "Project id" });
    this.openButton = page.getByRole("button", { name: "Open", exact: true });
    this.openedBefore = page.getByRole("region", { name: "Recent" });
    this.search = page.getByRole("searchbox", { name: "Search this page" });
    this.matches = page.getByRole("status", { name: "Search this page" });
    this.examples = page.getByRole("region", { name: "Try it in the sandbox" });
    this.account = page.getByRole("combobox", { name: "Sandbox account" });
  }

  async open(): Promise<void> {
    await this.page.goto("/#/");
  }

  /** The section of a connection, by its shown name. */
  section(name: string): Locator {
    return this.page.getByRole("region", { name });
  }

  /** The link of an object in the page's lists. */
  objectLink(name: string): Locator {
    return this.page.getByRole("link", { name, exact: true });
  }

  async openObject(connection: string, objectId: string, project?: string): Promise<void> {
    await this.connection.selectOption(connection);
    await this.objectId.fill(objectId);
    if (project !== undefined) await this.project.fill(project);
    await this.openButton.click();
  }
}
