/** Why something can't be read as a table, as a code with what a sentence about it needs. */
export type TableProblem =
  | { readonly code: "too-large"; readonly bytes: number; readonly byteLimit: number }
  | { readonly code: "too-many-rows"; readonly rowLimit: number }
  | { readonly code: "too-many-cells"; readonly cellLimit: number }
  /** `rowspan` and `colspan` of an HTML table make more blank cells than any table has. */
  | { readonly code: "too-many-spanned-cells"; readonly cellLimit: number }
  /** Elements of HTML stand too deep within each other. */
  | { readonly code: "too-deep"; readonly depthLimit: number }
  /** A compressed file is small, but what it unpacks to isn't. */
  | { readonly code: "unpacks-too-large"; readonly byteLimit: number }
  | { readonly code: "too-many-pairs"; readonly pairs: number; readonly pairLimit: number }
  | { readonly code: "nothing" }
  /** Line and column from 1. */
  | { readonly code: "not-json"; readonly line: number; readonly column: number }
  /** A command that only a shell can tell, or that sets no pairs. */
  | { readonly code: "not-a-command"; readonly line: number }
  /** JSON, but neither an object nor an array of rows, pairs or records. */
  | { readonly code: "not-a-table" }
  | { readonly code: "no-html-table" }
  | { readonly code: "not-text" }
  /** A file of a kind that isn't read here. */
  | { readonly code: "unread-kind"; readonly kind: UnreadKind }
  | { readonly code: "damaged-workbook" }
  /** A compressed file that can't be unpacked, or not to its end. */
  | { readonly code: "damaged-archive" }
  /** The browser couldn't read the file, or not start the reader. */
  | { readonly code: "unreadable" };

/**
 * `old-excel`: .xls; `binary-excel`: .xlsb; `excel-xml`: XML of Excel 2003; `locked`: with a password; `open-document`: of
 * OpenDocument, but no spreadsheet; `compressed`: neither by gzip nor as a ZIP archive.
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

/** The problem of whatever was thrown. */
export function tableProblem(error: unknown): TableProblem {
  return error instanceof TableError ? error.problem : { code: "unreadable" };
}
