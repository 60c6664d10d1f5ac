import { Parser } from "htmlparser2";
import { tableOfRows } from "#core/paste/table.ts";
import type { HtmlCell } from "./html-cell.ts";
import { createHtmlTable, type HtmlTable } from "./html-table.ts";
import { createTableBudget } from "./table-budget.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/** The parser gets the text in pieces, so that a refused text costs only what was parsed of it. */
const PIECE_CHARACTERS = 100_000;

/**
 * Reads the largest table of an HTML text. Only a tokenizer runs: no document is created, no script runs,
 * nothing is requested. Blanks are collapsed as in a browser, except in preformatted text.
 */
export function readHtml(html: string): FoundTable {
  const found = findHtmlTable(html);
  if (!found) throw new TableError({ code: "no-html-table" });
  return found;
}

/** The same; undefined when no table has a cell. Throws `TableError` when a limit is exceeded. */
export function findHtmlTable(html: string): FoundTable | undefined {
  const budget = createTableBudget();
  const tables: HtmlTable[] = [];
  /** The open tables, each within a cell of the one before. */
  const open: HtmlTable[] = [];
  /** The depth of tables beyond `MOST_NESTED`, which count as text of a cell. */
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

/** Mails and old pages use nested tables for layout; the wanted table isn't deeper than this. */
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
