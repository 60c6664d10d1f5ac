import { Parser } from "htmlparser2";
import { tableOfRows } from "#core/paste/table.ts";
import { createHtmlTable, type HtmlTable } from "./html-table.ts";
import { TableError } from "./table-error.ts";
import type { FoundTable, TableNote } from "./table-format.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

/**
 * The largest table of an HTML text. Only a tokenizer runs over it: no document is made, no script runs, nothing is
 * requested. Blanks are collapsed as a browser would, unless the text is preformatted.
 */
export function readHtml(html: string): FoundTable {
  const found = findHtmlTable(html);
  if (!found) throw new TableError({ code: "no-html-table" });
  return found;
}

/** The same, and undefined where there is no table with a cell. */
export function findHtmlTable(html: string): FoundTable | undefined {
  const tables: HtmlTable[] = [];
  /** Of tables within each other: those inside a cell are text of that cell. */
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "table") {
        depth += 1;
        if (depth === 1) tables.push(createHtmlTable(attributes));
      }
      const table = depth > 0 ? tables.at(-1) : undefined;
      if (depth === 1 && name === "tr") table?.startRow(attributes);
      else if (depth === 1 && (name === "td" || name === "th")) table?.startCell(attributes);
      else table?.cell()?.open(name, attributes);
      if (table && table.cellCount() > TABLE_LIMITS.cells) {
        throw new TableError({ code: "too-many-cells", cellLimit: TABLE_LIMITS.cells });
      }
    },
    ontext: (text) => tables.at(-1)?.cell()?.write(text),
    onclosetag: (name) => {
      const table = tables.at(-1);
      if (name === "table" && depth > 0) depth -= 1;
      if (depth === 0 || (depth === 1 && name === "tr")) table?.endRow();
      else if (depth === 1 && (name === "td" || name === "th")) table?.endCell();
      else table?.cell()?.close(name);
    },
  });
  parser.write(html);
  parser.end();
  return largest(tables);
}

function largest(tables: readonly HtmlTable[]): FoundTable | undefined {
  const filled = tables.filter((table) => table.cellCount() > 0);
  const [first, ...others] = filled.sort((one, other) => other.cellCount() - one.cellCount());
  if (!first) return undefined;
  const notes: TableNote[] = [];
  if (others.length > 0) notes.push({ code: "other-tables", tables: others.length });
  if (first.hasCollapsed()) notes.push({ code: "blanks-collapsed" });
  return { table: tableOfRows(first.rows()), format: { kind: "html" }, notes };
}
