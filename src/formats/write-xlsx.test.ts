import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { writeXlsx, XLSX_CELL_LIMIT, XlsxCellTooLongError } from "./write-xlsx.ts";

/** Reads a workbook with another library than ours. */
async function readElsewhere(rows: readonly (readonly string[])[]) {
  const bytes = await writeXlsx(rows, "Metadata");
  return readXlsxFile(Buffer.from(bytes), { trim: false });
}

describe("a written workbook", () => {
  it("holds texts for other programs too, whatever they look like", async () => {
    const rows = [
      ["Key", "Value"],
      ["00123", "1E5"],
      ["=1+1", "TRUE"],
      ["2024-01-02", " two  blanks "],
      ["constructor", "__proto__"],
      ["line", "a\nb\tc"],
      ["markup", `<b>&amp;"'</b>`],
      ["肝", "😀 e\u0301"],
    ];
    expect(await readElsewhere(rows)).toEqual([{ sheet: "Metadata", data: rows }]);
  });

  it("is refused for a text that no cell can hold", async () => {
    await expect(writeXlsx([["k", "x".repeat(XLSX_CELL_LIMIT + 1)]], "Metadata")).rejects.toThrow(
      XlsxCellTooLongError,
    );
    await expect(writeXlsx([["k", "x".repeat(XLSX_CELL_LIMIT)]], "Metadata")).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });
});
