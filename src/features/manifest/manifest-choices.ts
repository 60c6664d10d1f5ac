import type { ManifestChoice } from "#core/batch/manifest-choice.ts";
import type { ManifestLayout, ManifestWish } from "#formats/manifest-readout.ts";
import type { TableFormat } from "#formats/table-format.ts";

/** Changes what is wished, from what is wished now. */
export type ChangeWish = (change: (before: ManifestWish) => ManifestWish) => void;

/** Choices that are about cells wherever they are: they stay when the table is read in another way. */
function ofCells({
  emptyCells,
  emptyWords,
  trims,
  takesTooLong,
  takesFlagged,
}: ManifestChoice = {}): ManifestChoice {
  return { emptyCells, emptyWords, trims, takesTooLong, takesFlagged };
}

/** Another format or encoding: rows and columns are others then, and are guessed anew. */
export function withFormat(wish: ManifestWish, format: TableFormat): ManifestWish {
  return { ...wish, format, choice: ofCells(wish.choice) };
}

/** Objects in rows or in columns. */
export function withLayout(wish: ManifestWish, layout: ManifestLayout): ManifestWish {
  return { ...wish, layout, choice: ofCells(wish.choice) };
}

export function withEncoding(wish: ManifestWish, encoding: string): ManifestWish {
  return { encoding, choice: ofCells(wish.choice) };
}

/** Another header: what is below it is guessed anew. */
export function withHeaderRow(wish: ManifestWish, headerRow: number): ManifestWish {
  return { ...wish, choice: { ...ofCells(wish.choice), headerRow } };
}

/** Another column that identifies: objects that were chosen for rows by the former one are forgotten. */
export function withIdentifyingColumn(wish: ManifestWish, identifyingColumn: number): ManifestWish {
  return { ...wish, choice: { ...wish.choice, identifyingColumn, objects: undefined } };
}

export function withChoice(wish: ManifestWish, change: ManifestChoice): ManifestWish {
  return { ...wish, choice: { ...wish.choice, ...change } };
}

export function withKey(wish: ManifestWish, column: number, key: string): ManifestWish {
  return withChoice(wish, { keys: new Map(wish.choice?.keys).set(column, key) });
}

/** Takes a column that is left out, or leaves one out. */
export function withColumn(wish: ManifestWish, column: number, isTaken: boolean): ManifestWish {
  const { choice = {} } = wish;
  const included = new Set(choice.included);
  const excluded = new Set(choice.excluded);
  if (isTaken) {
    included.add(column);
    excluded.delete(column);
  } else {
    included.delete(column);
    excluded.add(column);
  }
  return withChoice(wish, { included, excluded });
}

/** The objects that rows are about; undefined leaves a row out. */
export function withObjects(
  wish: ManifestWish,
  chosen: Iterable<readonly [row: number, id: string | undefined]>,
): ManifestWish {
  return withChoice(wish, { objects: new Map([...(wish.choice?.objects ?? []), ...chosen]) });
}

/** Forgets what was chosen for a row. */
export function withoutChosenObject(wish: ManifestWish, row: number): ManifestWish {
  const objects = new Map(wish.choice?.objects);
  objects.delete(row);
  return withChoice(wish, { objects });
}

export function withEmptyWord(wish: ManifestWish, word: string, isEmpty: boolean): ManifestWish {
  const emptyWords = new Set(wish.choice?.emptyWords);
  if (isEmpty) emptyWords.add(word);
  else emptyWords.delete(word);
  return withChoice(wish, { emptyWords });
}
