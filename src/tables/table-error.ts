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
  /** JSON, but neither an object nor an array of rows, pairs or records. */
  | { readonly code: "not-a-table" }
  | { readonly code: "no-html-table" }
  | { readonly code: "not-text" }
  /** An .xls file, or one that is locked by a password: both begin alike. */
  | { readonly code: "old-or-locked-workbook" }
  | { readonly code: "damaged-workbook" }
  /** The browser couldn't read the file, or not start the reader. */
  | { readonly code: "unreadable" };

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
