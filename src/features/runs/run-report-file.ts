import { REPORT_COLUMNS, type ReportRow, reportRows } from "#engine/runs/run-report.ts";
import type { RunStore } from "#engine/runs/run-store.ts";
import { writeSafeCsv } from "#formats/write-delimited.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";

export type ReportFormat = "csv" | "xlsx" | "json";

export type ReportFile = { readonly name: string; readonly content: Blob };

/** Without the mark, Excel reads UTF-8 in the machine's code page. */
const BYTE_ORDER_MARK = "\ufeff";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const COLUMNS = Object.keys(REPORT_COLUMNS) as (keyof typeof REPORT_COLUMNS)[];

/**
 * A row for every object of a run as a file: the CSV so that no spreadsheet executes a cell. Rejects with a `StorageError`, or with
 * an `XlsxCellTooLongError`. Undefined where there is no such run.
 */
export async function reportFile(
  store: Pick<RunStore, "read" | "entriesOf" | "unreadableOf">,
  id: string,
  format: ReportFormat,
): Promise<ReportFile | undefined> {
  const run = await store.read(id);
  if (!run) return undefined;
  const rows = reportRows(run, await store.entriesOf(id), await store.unreadableOf(run));
  const name = `redescribe-run-${new Date(run.startedAtMs).toISOString().slice(0, 10)}-${id.slice(0, 8)}`;
  switch (format) {
    case "csv":
      return {
        name: `${name}.safe.csv`,
        content: new Blob([BYTE_ORDER_MARK, writeSafeCsv(tableOf(rows))], { type: "text/csv" }),
      };
    case "xlsx":
      return {
        name: `${name}.xlsx`,
        content: new Blob([await writeXlsx(tableOf(rows), REPORT_COLUMNS.run)], { type: XLSX_TYPE }),
      };
    case "json": {
      const { reason, account, startedAtMs, end } = run;
      const head = { what: "redescribe-run", version: 1, id, account, reason, startedAtMs, end };
      const text = JSON.stringify({ ...head, objects: rows }, undefined, 2);
      return { name: `${name}.json`, content: new Blob([text], { type: "application/json" }) };
    }
  }
}

/** Lone surrogates and NUL have no form in these files and stand as escapes; the JSON is exact. */
function tableOf(rows: readonly ReportRow[]): readonly (readonly string[])[] {
  const wellFormed = (text: string) =>
    text.replace(/[\0\p{Cs}]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [
    Object.values(REPORT_COLUMNS),
    ...rows.map((row) => COLUMNS.map((column) => wellFormed(row[column]))),
  ];
}
