import { createTableBudget } from "./table-budget.ts";
import type { Workbook } from "./workbook.ts";
import { readXlsxPackage } from "./xlsx-package.ts";
import { readXlsxSheet } from "./xlsx-sheet.ts";
import { readNumberFormats, readSharedStrings } from "./xlsx-texts.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** Opens an XLSX workbook. Its sheets are read on demand and not cached. Rejects with `TableError`. */
export async function openXlsx(archive: ZipArchive): Promise<Workbook> {
  const { sheets, stylesPath, sharedStringsPath, is1904, isUncalculated } = await readXlsxPackage(archive);
  const formats = stylesPath === undefined ? [] : await readNumberFormats(archive.read(stylesPath));
  const sharedStrings =
    sharedStringsPath === undefined ? [] : await readSharedStrings(archive.read(sharedStringsPath));
  return {
    kind: "xlsx",
    sheets: sheets.map(({ name, path, isHidden }) => ({
      name,
      isHidden,
      read: () => {
        const budget = createTableBudget();
        const context = { sharedStrings, formats, is1904, isUncalculated, budget };
        return readXlsxSheet(archive.read(path), context);
      },
    })),
  };
}
