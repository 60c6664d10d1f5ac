import { Parser } from "htmlparser2";
import { tableOfRows } from "#core/paste/table.ts";
import type { HtmlCell } from "./html-cell.ts";
import { createHtmlTable, type HtmlTable } from "./html-table.ts";
import { createTableBudget } from "./table-budget.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/** The parser takes the text in pieces, so that one that is refused costs only what was read of it. */
const PIECE_CHARACTERS = 100_000;

/**
 * The largest table of an HTML text. Only a tokenizer runs over it: no document is made, no script runs, nothing is
 * requested. Blanks are collapsed as a browser would, unless the text is preformatted.
 */
export function readHtml(html: string): FoundTable {
  const found = findHtmlTable(html);
  if (!found) throw new TableError({ code: "no-html-table" });
  return found;
}

/** The same, and undefined where there is no table with a cell. Throws `TableError` where a limit is passed. */
export function findHtmlTable(html: string): FoundTable | undefined {
  const budget = createTableBudget();
  const tables: HtmlTable[] = [];
  /** The tables that are open, each within a cell of the one before. */
  const open: HtmlTable[] = [];
  /** Tables that stand deeper than that are only text of a cell. */
  let deeper = 0;
  let openElements = 0;
  const toOuterCells = (say: (cell: HtmlCell) => void, but?: HtmlTable) => {
    for (const table of open) {
      const cell = table === but ? undefined : table.cell();
      if (cell) say(cell);
    }
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      openElements += 1;
      if (openElements > TABLE_LIMITS.depth) {
        throw new TableError({ code: "too-deep", depthLimit: TABLE_LIMITS.depth });
      }
      if (name === "table") {
        toOuterCells((cell) => cell.open(name, attributes));
        if (open.length === MOST_NESTED) deeper += 1;
        else {
          const table = createHtmlTable(attributes, budget);
          open.push(table);
          tables.push(table);
        }
        return;
      }
      const table = deeper === 0 ? open.at(-1) : undefined;
      const isPart = table !== undefined && PARTS.has(name);
      toOuterCells((cell) => cell.open(name, attributes), isPart ? table : undefined);
      if (!isPart) return;
      if (GROUPS.has(name)) table.startGroup();
      else if (name === "tr") table.startRow(attributes);
      else table.startCell(attributes);
    },
    ontext: (text) => toOuterCells((cell) => cell.write(text)),
    onclosetag: (name) => {
      openElements -= 1;
      const table = deeper === 0 ? open.at(-1) : undefined;
      if (name === "table") {
        if (deeper > 0) deeper -= 1;
        else open.pop()?.endRow();
      } else if (table && GROUPS.has(name)) table.startGroup();
      else if (table && name === "tr") table.endRow();
      else if (table && PARTS.has(name)) table.endCell();
      toOuterCells((cell) => cell.close(name), PARTS.has(name) ? table : undefined);
    },
  });
  for (let start = 0; start < html.length; start += PIECE_CHARACTERS) {
    parser.write(html.slice(start, start + PIECE_CHARACTERS));
  }
  parser.end();
  return largest(tables);
}

/** Mails and old pages lay out by tables within tables; the table that is wanted isn't deeper than that. */
const MOST_NESTED = 8;
const PARTS = new Set(["thead", "tbody", "tfoot", "tr", "td", "th"]);
const GROUPS = new Set(["thead", "tbody", "tfoot"]);

function largest(tables: readonly HtmlTable[]): FoundTable | undefined {
  const filled = tables.filter((table) => table.cellCount() > 0);
  const [first, ...others] = filled.sort((one, other) => other.cellCount() - one.cellCount());
  if (!first) return undefined;
  const notes: TableNote[] = [];
  if (others.length > 0) notes.push({ code: "other-tables", tables: others.length });
  if (first.hasCollapsed()) notes.push({ code: "blanks-collapsed" });
  const marks = first.nested().map((place) => ({ kind: "cut", ...place }) as const);
  if (marks.length > 0) notes.push({ code: "nested-tables", cells: marks.length });
  return {
    table: tableOfRows(first.rows()),
    format: { kind: "html" },
    notes,
    ...(marks.length > 0 ? { marks } : {}),
  };
}
