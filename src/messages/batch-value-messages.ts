import type { NearKind } from "#core/batch/near-values.ts";
import { cellText, type MetadataValue } from "#core/object/metadata.ts";
import { textParts } from "#core/text/invisible.ts";
import { batchValuesText } from "./compiled/batch-values.ts";
import { markWords } from "./invisible-messages.ts";
import { shownNumber } from "./message-format.ts";

/**
 * The name of a value for a screen reader: its text, with the names of characters that can't be seen in brackets, so that two
 * values which look and sound the same have two names.
 */
export function spelledValue(value: MetadataValue): string {
  if (value === "") return batchValuesText("empty-value");
  return textParts(cellText(value))
    .map(({ text, mark }) => (mark ? `[${markWords(mark, text).name}]` : text))
    .join("");
}

/** The size of a column: `8 values in 2,000 objects`, or how many of its values were found. */
export function valuesSummary({
  values,
  found,
  objects,
}: {
  readonly values: number;
  readonly found: number;
  readonly objects: number;
}): string {
  const all = batchValuesText("value-count", { count: values });
  if (found < values) return batchValuesText("values-found", { found: shownNumber(found), values: all });
  return batchValuesText("summary", {
    values: all,
    objects: batchValuesText("object-count", { count: objects }),
  });
}

export function nearKindName(kind: NearKind): string {
  return batchValuesText(`kind-${kind}`);
}
