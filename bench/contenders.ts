import type { Page } from "playwright-core";
import type { Servers } from "./servers.ts";
import { pairKey, SUBJECTS, valueCell, valueCellSelector } from "./subjects.ts";

/** A page of the comparison: the product, another grid with the same pairs, or the least that there can be. */
export type Contender = {
  readonly name: string;
  readonly url: string;
  /** The selector of what is there once the page can be used. */
  readonly ready: string;
  /** Absent where nothing is typed. A click makes a cell ready to be typed into. */
  readonly typing?: {
    readonly clickCell: (page: Page, row: number) => Promise<void>;
    /** The selector of what shows a key: a byte counter, or the field itself. */
    readonly counter: (row: number) => string;
  };
};

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 36;

/** Cells that fit into the window, so that no row has to be scrolled to. */
export const TYPED_ROWS = 15;

export function contendersOf(servers: Servers): readonly Contender[] {
  const [, subject = SUBJECTS[0]] = SUBJECTS;
  return [
    {
      name: "Redescribe",
      url: `${servers.productUrl}/${subject?.address}`,
      ready: valueCellSelector(0),
      typing: {
        clickCell: (page, row) => valueCell(page, row).click(),
        counter: (row) => `[aria-label="Value bytes of ${pairKey(row)}"]`,
      },
    },
    {
      name: "bare input",
      url: servers.bareInputUrl,
      ready: "input",
      typing: {
        clickCell: async (page) => {
          await page.locator("input").fill("");
          await page.locator("input").click();
        },
        counter: () => "input",
      },
    },
    { name: "React alone", url: `${servers.reactAloneUrl}/`, ready: "input" },
    {
      name: "glide-data-grid",
      url: servers.glideDataGridUrl,
      ready: 'canvas[data-testid="data-grid-canvas"]',
      typing: {
        clickCell: (page, row) => page.mouse.click(450, HEAD_HEIGHT + (row + 0.5) * ROW_HEIGHT),
        counter: () => "#portal textarea",
      },
    },
    {
      name: "RevoGrid",
      url: servers.revoGridUrl,
      ready: revoCell(0),
      typing: {
        clickCell: (page, row) => page.locator(revoCell(row)).click(),
        counter: () => "revogr-edit input",
      },
    },
  ];
}

function revoCell(row: number): string {
  return `revogr-data [data-rgrow="${row}"][data-rgcol="1"]`;
}
