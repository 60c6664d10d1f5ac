import type { Locator, Page } from "@playwright/test";
import { copyFromElsewhere } from "../clipboard.ts";
import { attribute } from "./attribute.ts";

export interface Cohort {
  readonly connection: string;
  readonly project: string;
  readonly idOf: (number: number) => string;
}

/** The 2,000 objects that both stand-in platforms have for batch work. */
export const COHORTS = {
  dnanexus: {
    connection: "sandbox-dnanexus",
    project: "project-SandboxTumorAtlas0000001",
    idOf: (number) => `file-SandboxCohort${String(number).padStart(11, "0")}`,
  },
  sevenbridges: {
    connection: "sandbox-sevenbridges",
    project: "curator/tumor-atlas",
    idOf: (number) => `569${String(number).padStart(21, "0")}`,
  },
} as const satisfies Readonly<Record<string, Cohort>>;

/** A batch of the first objects of a cohort, as far as reviews and runs need it. */
export class CohortBatch {
  readonly page: Page;
  readonly cohort: Cohort;
  readonly grid: Locator;
  readonly rows: Locator;
  readonly objects: Locator;
  readonly totals: Locator;
  readonly reviewButton: Locator;

  constructor(page: Page, cohort: Cohort) {
    this.page = page;
    this.cohort = cohort;
    this.grid = page.getByRole("grid", { name: "Objects and keys" });
    this.rows = this.grid.locator("[data-object]");
    this.objects = page.getByRole("status", { name: "Objects" });
    this.totals = page.getByRole("status", { name: "Totals" });
    this.reviewButton = page.getByRole("button", { name: "Review changes" });
  }

  async goto(): Promise<void> {
    const { connection, project } = this.cohort;
    await this.page.goto(`/#/batch/${connection}?project=${encodeURIComponent(project)}`);
    await this.grid.waitFor();
  }

  /** Opens the batch and adds the objects of the given numbers by their ids. */
  async add(numbers: readonly number[]): Promise<void> {
    await this.page.getByRole("button", { name: "Add objects" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Add objects" });
    await dialog
      .getByRole("textbox", { name: "Ids, names or paths" })
      .fill(numbers.map((number) => this.cohort.idOf(number)).join("\n"));
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  cell(number: number, key: string): Locator {
    const row = this.grid.locator(attribute("data-object", this.cohort.idOf(number)));
    return row.locator(`[role="gridcell"]${attribute("data-key", key)}`);
  }

  /** Pastes a text for each object from this one on into the column of a key. */
  async pasteDown(number: number, key: string, texts: readonly string[]): Promise<void> {
    await copyFromElsewhere(this.page, { text: texts.join("\n") });
    await this.cell(number, key).click();
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  async review(): Promise<void> {
    await this.reviewButton.click();
  }
}
