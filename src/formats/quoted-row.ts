/** One row of a text in which cells may be quoted. */
export type QuotedRow = {
  readonly cells: readonly string[];
  /** Columns of cells whose quotes don't follow the rules, with where each begins. */
  readonly misplaced: readonly { readonly column: number; readonly at: number }[];
  /** Rows that begin before it may belong to a cell of this one. */
  readonly unsureUntil: number;
  /** After its line end. */
  readonly end: number;
};

type Cell = {
  readonly text: string;
  readonly end: number;
  readonly isMisplaced: boolean;
  /** Text up to there may belong to the cell: it is cut into rows all the same. */
  readonly unsureUntil?: number;
};

type Rules = {
  readonly delimiter: string;
  /** In text with tabs, blanks around quotes are part of the cell: spreadsheets copy it so. */
  readonly allowsBlanks: boolean;
};

/**
 * Read one row. A cell in quotes may hold delimiters, line ends and doubled quotes. A quote that stands elsewhere, or never
 * closes, affects its own cell only: it is a character of that cell.
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

/** How far the closing quote is looked for once a quote is out of place: no value of a platform is as long. */
const FARTHEST = 1000;

/** Where no quote closes the cell, or it can't be told which one does, all of its quotes are characters. */
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
    // From its first quote out of place on, the cell has to close on the line that it began on.
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

/** The end of the line, or the farthest place that is looked at. */
function endOfLine(text: string, from: number): number {
  const near = text.slice(from, from + FARTHEST);
  const end = near.search(/[\r\n]/);
  return from + (end < 0 ? near.length : end);
}

export function afterLineEnd(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}
