import type { TableMark } from "#core/paste/source-table.ts";
import type { ReadingFacts } from "#core/reading/table-reading.ts";
import { chooseSheet, type SheetChoice } from "./choose-sheet.ts";
import type { OpenSource, ReadTable } from "./open-source.ts";
import type { SheetContent, SheetValues } from "./sheet-cell.ts";
import { countTwoForms, tableOfSheet } from "./sheet-table.ts";
import { TableError, tableProblem } from "./table-error.ts";
import type { SheetFormat, TableNote } from "./table-format.ts";
import type { Workbook, WorkbookSheet } from "./workbook.ts";

/** Reads the requested sheet, or else the most likely one. Each sheet is unpacked once. */
export function readerOfWorkbook(workbook: Workbook, facts: ReadingFacts): OpenSource {
  const contents = new Map<string, Promise<SheetContent>>();
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const eligible = visible.length > 0 ? visible : workbook.sheets;
  const contentOf = (sheet: WorkbookSheet): Promise<SheetContent> => {
    const content = contents.get(sheet.name) ?? sheet.read();
    contents.set(sheet.name, content);
    return content;
  };
  let chosen: SheetChoice | undefined;
  const choice = async () => (chosen ??= await choose(eligible, contentOf, facts));
  return {
    read: async ({ format } = {}) => {
      const asked = format?.kind === workbook.kind ? format : undefined;
      const { name, because } = asked ? { name: asked.sheet, because: undefined } : await choice();
      const sheet = workbook.sheets.find((other) => other.name === name);
      if (!sheet) throw new TableError({ code: "damaged-workbook" });
      const content = await contentOf(sheet);
      const values = asked?.values ?? "stored";
      const found = tableOfSheet(content, values);
      const marks = sheet.isHidden
        ? [...(found.marks ?? []), ...allHidden(found.table.rows.length)]
        : found.marks;
      return {
        ...found,
        ...(marks ? { marks } : {}),
        format: formatOf(workbook, sheet, values),
        formats: workbook.sheets.map((other) => formatOf(workbook, other, values)),
        notes: notesOf(workbook, content, { values, because, eligible: eligible.length }),
      } satisfies ReadTable;
    },
  };
}

/** Chooses a sheet. A single sheet is chosen without reading it. */
async function choose(
  sheets: readonly WorkbookSheet[],
  contentOf: (sheet: WorkbookSheet) => Promise<SheetContent>,
  facts: ReadingFacts,
): Promise<SheetChoice> {
  const [first] = sheets;
  if (!first) throw new TableError({ code: "damaged-workbook" });
  if (sheets.length === 1) return { name: first.name, because: "first" };
  const candidates = [];
  for (const sheet of sheets) {
    try {
      candidates.push({ name: sheet.name, table: tableOfSheet(await contentOf(sheet), "stored") });
    } catch (error) {
      // A sheet that is too large isn't chosen unless it is requested; a ZIP bomb ends the whole reading.
      const { code } = tableProblem(error);
      if (code !== "too-many-rows" && code !== "too-many-cells") throw error;
    }
  }
  return chooseSheet(candidates, facts) ?? { name: first.name, because: "first" };
}

function formatOf({ kind }: Workbook, { name, isHidden }: WorkbookSheet, values: SheetValues): SheetFormat {
  return { kind, sheet: name, values, ...(isHidden ? { isHidden } : {}) };
}

type Facts = {
  readonly values: SheetValues;
  readonly because: SheetChoice["because"] | undefined;
  readonly eligible: number;
};

function notesOf(
  workbook: Workbook,
  content: SheetContent,
  { values, because, eligible }: Facts,
): TableNote[] {
  const notes: TableNote[] = [];
  if (because && eligible > 1) notes.push({ code: "other-sheets", sheets: eligible - 1, because });
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).length;
  if (hidden > 0) notes.push({ code: "hidden-sheets", sheets: hidden });
  const cells = countTwoForms(content);
  if (cells > 0) notes.push({ code: `cells-as-${values}`, cells });
  return notes;
}

function allHidden(rows: number): TableMark[] {
  return Array.from({ length: rows }, (_, row) => ({ kind: "hidden", row }));
}
