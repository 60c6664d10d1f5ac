/** Why something can't be read as a table, as a code with the details for its sentence. */
export type TableProblem =
  | { readonly code: "too-large"; readonly bytes: number; readonly byteLimit: number }
  | { readonly code: "too-many-rows"; readonly rowLimit: number }
  | { readonly code: "too-many-cells"; readonly cellLimit: number }
  /** `rowspan` and `colspan` of an HTML table create too many blank cells. */
  | { readonly code: "too-many-spanned-cells"; readonly cellLimit: number }
  /** HTML elements are nested too deep. */
  | { readonly code: "too-deep"; readonly depthLimit: number }
  /** A compressed file is too large when unpacked. */
  | { readonly code: "unpacks-too-large"; readonly byteLimit: number }
  | { readonly code: "too-many-pairs"; readonly pairs: number; readonly pairLimit: number }
  | { readonly code: "nothing" }
  /** The text isn't valid JSON; line and column count from 1. */
  | { readonly code: "not-json"; readonly line: number; readonly column: number }
  /** The command can be interpreted only by a shell, or sets no pairs. */
  | { readonly code: "not-a-command"; readonly line: number }
  /** The JSON is neither an object nor an array of rows, pairs or records. */
  | { readonly code: "not-a-table" }
  | { readonly code: "no-html-table" }
  | { readonly code: "not-text" }
  /** The file is of a kind that can't be read. */
  | { readonly code: "unread-kind"; readonly kind: UnreadKind }
  | { readonly code: "damaged-workbook" }
  /** The compressed file can't be unpacked completely. */
  | { readonly code: "damaged-archive" }
  /** The browser couldn't read the file or start the reader. */
  | { readonly code: "unreadable" };

/**
 * `old-excel`: .xls. `binary-excel`: .xlsb. `excel-xml`: XML of Excel 2003. `locked`: with a password.
 * `open-document`: OpenDocument other than a spreadsheet. `compressed`: neither gzip nor ZIP.
 */
export type UnreadKind =
  | "old-excel"
  | "binary-excel"
  | "excel-xml"
  | "locked"
  | "numbers"
  | "open-document"
  | "word"
  | "pdf"
  | "rtf"
  | "picture"
  | "archive"
  | "compressed";

export class TableError extends Error {
  readonly problem: TableProblem;

  constructor(problem: TableProblem) {
    super(problem.code);
    this.name = "TableError";
    this.problem = problem;
  }
}

/** The problem of any thrown error. */
export function tableProblem(error: unknown): TableProblem {
  return error instanceof TableError ? error.problem : { code: "unreadable" };
}
