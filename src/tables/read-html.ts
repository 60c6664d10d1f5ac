import { Parser } from "htmlparser2";
import { tableOfRows } from "#core/paste/table.ts";
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
  /** Of tables within each other: those inside a cell are text of that cell. */
  let depth = 0;
  let openElements = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      openElements += 1;
      if (openElements > TABLE_LIMITS.depth) {
        throw new TableError({ code: "too-deep", depthLimit: TABLE_LIMITS.depth });
      }
      if (name === "table") {
        depth += 1;
        if (depth === 1) tables.push(createHtmlTable(attributes, budget));
      }
      const table = depth > 0 ? tables.at(-1) : undefined;
      if (depth === 1 && GROUPS.has(name)) table?.startGroup();
      else if (depth === 1 && name === "tr") table?.startRow(attributes);
      else if (depth === 1 && (name === "td" || name === "th")) table?.startCell(attributes);
      else table?.cell()?.open(name, attributes);
    },
    ontext: (text) => tables.at(-1)?.cell()?.write(text),
    onclosetag: (name) => {
      openElements -= 1;
      const table = tables.at(-1);
      if (name === "table" && depth > 0) depth -= 1;
      if (depth === 1 && GROUPS.has(name)) table?.startGroup();
      else if (depth === 0 || (depth === 1 && name === "tr")) table?.endRow();
      else if (depth === 1 && (name === "td" || name === "th")) table?.endCell();
      else table?.cell()?.close(name);
    },
  });
  for (let start = 0; start < html.length; start += PIECE_CHARACTERS) {
    parser.write(html.slice(start, start + PIECE_CHARACTERS));
  }
  parser.end();
  return largest(tables);
}

const GROUPS = new Set(["thead", "tbody", "tfoot"]);

function largest(tables: readonly HtmlTable[]): FoundTable | undefined {
  const filled = tables.filter((table) => table.cellCount() > 0);
  const [first, ...others] = filled.sort((one, other) => other.cellCount() - one.cellCount());
  if (!first) return undefined;
  const notes: TableNote[] = [];
  if (others.length > 0) notes.push({ code: "other-tables", tables: others.length });
  if (first.hasCollapsed()) notes.push({ code: "blanks-collapsed" });
  return { table: tableOfRows(first.rows()), format: { kind: "html" }, notes };
}
