/** One row of a text with quoted cells. */
export type QuotedRow = {
  readonly cells: readonly string[];
  /** The columns of cells whose quotes break the rules, with the start of each. */
  readonly misplaced: readonly { readonly column: number; readonly at: number }[];
  /** Rows that begin before this position may belong to a cell of this row. */
  readonly unsureUntil: number;
  /** The position after the row's line end. */
  readonly end: number;
};

type Cell = {
  readonly text: string;
  readonly end: number;
  readonly isMisplaced: boolean;
  /** Text up to this position may belong to the cell, but is split into rows all the same. */
  readonly unsureUntil?: number;
};

type Rules = {
  readonly delimiter: string;
  /** True in text with tabs, where blanks around quotes are part of the cell, as spreadsheets copy it. */
  readonly allowsBlanks: boolean;
};

/**
 * Reads one row. A quoted cell may contain delimiters, line ends and doubled quotes. A misplaced or unclosed
 * quote affects only its own cell, where it is an ordinary character.
 */
export function readQuotedRow(text: string, start: number, delimiter: string): QuotedRow {
  const cells: string[] = [];
  const misplaced: { column: number; at: number }[] = [];
  const rules = { delimiter, allowsBlanks: delimiter !== "\t" };
  let unsureUntil = 0;
  let at = start;
  while (true) {
    const cell = readCell(text, at, rules);
    unsureUntil = Math.max(unsureUntil, cell.unsureUntil ?? 0);
    if (cell.isMisplaced) misplaced.push({ column: cells.length, at });
    cells.push(cell.text);
    if (text[cell.end] !== delimiter)
      return { cells, misplaced, unsureUntil, end: afterLineEnd(text, cell.end) };
    at = cell.end + 1;
  }
}

function readCell(text: string, start: number, rules: Rules): Cell {
  let open = start;
  if (rules.allowsBlanks) while (text[open] === " ") open += 1;
  if (text[open] === '"') return quotedCell(text, start, open, rules);
  return { ...bareCell(text, start, rules.delimiter), isMisplaced: false };
}

/** How far a closing quote is searched for after a misplaced one; values on the platforms are shorter. */
const FARTHEST = 1000;

/**
 * Reads a quoted cell. If no quote closes it, or it is unclear which one does, all its quotes are ordinary
 * characters.
 */
function quotedCell(text: string, start: number, open: number, { delimiter, allowsBlanks }: Rules): Cell {
  let isMisplaced = false;
  let lineEnd = Number.POSITIVE_INFINITY;
  for (let quote = text.indexOf('"', open + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (quote > lineEnd) return bareCell(text, start, delimiter);
    if (text[quote + 1] === '"' && !isMisplaced) {
      quote += 1;
      continue;
    }
    let end = quote + 1;
    if (allowsBlanks) while (text[end] === " ") end += 1;
    if (endsCell(text, end, delimiter)) {
      const inner = text.slice(open + 1, quote);
      return { text: isMisplaced ? inner : inner.replaceAll('""', '"'), end, isMisplaced };
    }
    if (isMisplaced) continue;
    // After its first misplaced quote, the cell must close on the line where it began.
    isMisplaced = true;
    lineEnd = endOfLine(text, open);
    if (quote <= lineEnd) continue;
    const isNextCell = quote > start && endsCell(text, quote - 1, delimiter);
    return { ...bareCell(text, start, delimiter), ...(isNextCell ? {} : { unsureUntil: quote }) };
  }
  return bareCell(text, start, delimiter);
}

function bareCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (!endsCell(text, end, delimiter)) end += 1;
  return { text: text.slice(start, end), end, isMisplaced: true };
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === "\n" || character === "\r";
}

/** The end of the line, or the farthest position that is searched. */
function endOfLine(text: string, from: number): number {
  const near = text.slice(from, from + FARTHEST);
  const end = near.search(/[\r\n]/);
  return from + (end < 0 ? near.length : end);
}

export function afterLineEnd(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}
