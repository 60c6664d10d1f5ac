import type { ColumnTexts, Operation } from "#core/batch/operation.ts";

/**
 * The texts of one column for sending between threads: each distinct text and each object's id go only once, since a
 * hundred thousand rows repeat them in every column.
 */
export type PackedColumn = {
  readonly key: string;
  readonly texts: readonly (string | null)[];
  /** By cell: the object's row in the batch, and the place of the text. */
  readonly rows: Int32Array;
  readonly codes: Int32Array;
};

export function packColumn(
  { key, ids, texts }: ColumnTexts,
  rowOf: ReadonlyMap<string, number>,
): PackedColumn {
  const codeOf = new Map<string | null, number>();
  const [rows, codes] = [new Int32Array(ids.length), new Int32Array(ids.length)];
  for (const [place, id] of ids.entries()) {
    const text = texts[place] ?? null;
    let code = codeOf.get(text);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(text, code);
    }
    rows[place] = rowOf.get(id) ?? -1;
    codes[place] = code;
  }
  return { key, texts: [...codeOf.keys()], rows, codes };
}

export function unpackColumn(
  { key, texts, rows, codes }: PackedColumn,
  idOf: readonly string[],
): ColumnTexts {
  return {
    key,
    ids: Array.from(rows, (row) => idOf[row] ?? ""),
    texts: Array.from(codes, (code) => texts[code] ?? null),
  };
}

export function columnsOf(operation: Operation | undefined): readonly ColumnTexts[] {
  return operation?.verb === "write" ? operation.columns : [];
}

/** The operation of a manifest; undefined where it would do nothing. */
export function manifestOperation(columns: readonly ColumnTexts[]): Operation | undefined {
  return columns.length > 0 ? { verb: "write", source: "manifest", columns } : undefined;
}
