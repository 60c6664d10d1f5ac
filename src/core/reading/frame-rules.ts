import { cellText } from "../object/metadata.ts";
import type { CellPlace, FrameClaim, FrameRule } from "./claim.ts";
import { isInvestigationSection } from "./head-rows.ts";
import { headingWord, isKeyHeading, isNamingHeading, isValueHeading } from "./heading-words.ts";
import { ownHeaderColumn } from "./own-header.ts";
import { hasRowNames, rowNumbersColumn } from "./row-numbers.ts";
import { filledColumns, type TableSurvey, textAt } from "./table-survey.ts";

/** The rule `own-export`: below the header of our own exports each row is a pair. */
export const ownExport: FrameRule = (survey, heads) =>
  heads.flatMap((headerRow) => {
    const column = ownHeaderColumn(survey, headerRow);
    return column === undefined
      ? []
      : [claim("own-export", { kind: "columns", headerRow }, 200, [{ row: headerRow, column }])];
  });

/**
 * The rule `source-shape`: the readers of JSON, lines and commands know whether they found pairs or records.
 */
export const sourceShape: FrameRule = ({ source }) => {
  if (source.shape === "pairs") return [claim("source-shape", { kind: "columns", headerRow: "none" }, 1000)];
  return source.shape === "records" ? [claim("source-shape", { kind: "rows", headerRow: 0 }, 60)] : [];
};

/**
 * The rule `key-value-headings`: headings like "key" and "value" mark the columns. A third heading that names
 * objects adds weight.
 */
export const keyValueHeadings: FrameRule = (survey, heads) =>
  heads.flatMap((headerRow) => {
    const { key, value } = keyValueColumns(survey, headerRow);
    if (key === undefined || value === undefined) return [];
    const isLong = survey.hits.some(
      ({ row, column }) => row > headerRow && column !== key && column !== value,
    );
    const evidence = [
      { row: headerRow, column: key },
      { row: headerRow, column: value },
    ];
    return [claim("key-value-headings", { kind: "columns", headerRow }, isLong ? 150 : 80, evidence)];
  });

/** Headings that may name keys, unless another column has a better heading. */
const WEAK = /^(?:name|label|item|element|bezeichnung|angabe)/u;

/**
 * The columns whose headings mean key and value. Of several candidates for keys the best heading wins, and
 * for values the column next to it.
 */
export function keyValueColumns(survey: TableSurvey, headerRow: number) {
  const columns = filledColumns(survey, headerRow);
  const text = (column: number) => textAt(survey, headerRow, column);
  const keys = columns.filter((column) => isKeyHeading(text(column)));
  const value = columns.find((column) => isValueHeading(text(column)) && !keys.includes(column));
  const isStrong = (column: number) =>
    !isNamingHeading(text(column)) && !WEAK.test(headingWord(text(column)));
  const strong = keys.filter(isStrong);
  const best = strong.length > 0 ? strong : keys;
  const key = best.findLast((column) => value !== undefined && column < value) ?? best[0];
  return { key, value };
}

/**
 * The rule `known-keys`: the object's own keys are in the header or in one column, whichever contains more of
 * them.
 */
export const knownKeysIn =
  (knownKeys: ReadonlySet<string>): FrameRule =>
  (survey, heads) => {
    const inColumn = knownKeyColumn(survey, knownKeys);
    const counts = heads.map(
      (head) => (survey.rows[head] ?? []).filter((cell) => knownKeys.has(cellText(cell))).length,
    );
    const most = counts.reduce((count, other) => Math.max(count, other), 0);
    const inColumnCount = inColumn?.count ?? 0;
    if (most === inColumnCount) return [];
    const weight = 40 + 10 * Math.min(5, Math.abs(most - inColumnCount));
    if (most < inColumnCount) {
      return [claim("known-keys", { kind: "columns" }, weight, [{ column: inColumn?.column ?? 0 }])];
    }
    return heads.flatMap((headerRow, index) =>
      counts[index] === most
        ? [claim("known-keys", { kind: "rows", headerRow }, weight, [{ row: headerRow }])]
        : [],
    );
  };

const COLUMNS_LOOKED_AT = 4;
const ROWS_LOOKED_AT = 2000;

/** The column that contains most of the known keys. */
export function knownKeyColumn({ rows, usedColumns }: TableSurvey, knownKeys: ReadonlySet<string>) {
  let best: { readonly column: number; readonly count: number } | undefined;
  if (knownKeys.size === 0) return best;
  const last = usedColumns.at(-1);
  for (const column of usedColumns.slice(0, COLUMNS_LOOKED_AT)) {
    // The last column can't hold keys, since values are to the right of their keys.
    if (column === last && usedColumns.length > 1) continue;
    let count = 0;
    for (const cells of rows.slice(0, ROWS_LOOKED_AT)) {
      if (knownKeys.has(cellText(cells[column] ?? ""))) count += 1;
    }
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best;
}

/** The rule `sample-sheet`: in a file with sections the table is below `[Data]`. */
export const sampleSheet: FrameRule = (survey, heads) => {
  const [below] = heads.filter((head) => /^\[[^\]]*data\]$/i.test(textAt(survey, head - 1, 0).trim()));
  return below === undefined
    ? []
    : [claim("sample-sheet", { kind: "rows", headerRow: below }, 60, [{ row: below - 1 }])];
};

/** The rule `investigation`: an ISA-Tab investigation file lists keys and values under names of sections. */
export const investigation: FrameRule = (survey) => {
  const sections = survey.rows
    .slice(0, 200)
    .flatMap((cells, row) => (isInvestigationSection(cellText(cells[0] ?? "").trim()) ? [{ row }] : []));
  return sections.length < 2
    ? []
    : [claim("investigation", { kind: "columns", headerRow: "none" }, 150, sections)];
};

/** The rule `row-names`: a header with one cell less than every row belongs to a table with R's row names. */
export const rowNames: FrameRule = (survey, heads) => {
  const [headerRow] = heads;
  if (headerRow === undefined || !hasRowNames(survey, headerRow, survey.rows.length)) return [];
  return [claim("row-names", { kind: "rows", headerRow }, 40, [{ row: headerRow }])];
};

/**
 * The rule `width`: two columns are pairs, more are a header with rows. Empty columns and row numbers don't
 * count.
 */
export const width: FrameRule = (survey, heads) => {
  const count = commonColumns(survey).length;
  const widths = heads.map((head) => filledColumns(survey, head).length);
  const widest = Math.max(1, ...widths);
  return [
    claim("width", { kind: "columns", headerRow: "none" }, 15),
    count > 2 && survey.rows.length > 1
      ? claim("width", { kind: "rows" }, 20)
      : claim("width", { kind: "columns", headerRow: "none" }, 15),
    ...heads.map((headerRow, index) =>
      claim("width", { headerRow }, (10 * (widths[index] ?? 0)) / widest + (index === 0 ? 3 : 0)),
    ),
  ];
};

/** Columns that most rows reach, except empty ones and row numbers. */
export function commonColumns(survey: TableSurvey): readonly number[] {
  const common = survey.usedColumns.filter((column) => column < survey.usualWidth);
  const counting = rowNumbersColumn(survey, 0);
  return common.length > 2 ? common.filter((column) => column !== counting) : common;
}

export function claim(
  rule: string,
  says: FrameClaim["says"],
  weight: number,
  evidence: readonly CellPlace[] = [],
): FrameClaim {
  return { rule, says, weight, evidence };
}
