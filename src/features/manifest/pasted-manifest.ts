import type { ManifestBatch } from "#core/batch/manifest-choice.ts";
import { createObjectIndex } from "#core/batch/object-index.ts";
import { readClipboardBlock } from "#formats/clipboard-block.ts";

/** Up to this many rows are looked at, since a paste is answered at once. */
const ROWS_LOOKED_AT = 200;

/**
 * Is what was pasted a table with a header and a column that names objects of the batch? Then its rows belong to these,
 * wherever it was pasted. Other cells land where they were pasted. A text that is too large for that is a table too.
 */
export function isPastedManifest(text: string, html: string, batch: ManifestBatch): boolean {
  const block = readClipboardBlock(text, html);
  if (block.length === 0) return text.includes("\t") && text.includes("\n");
  const [header = [], ...all] = block;
  const rows = all.slice(0, ROWS_LOOKED_AT);
  if (rows.length === 0 || header.length < 2) return false;
  const index = createObjectIndex(batch);
  return header.some((heading, column) => {
    if (index.find(heading)) return false;
    const named = rows.filter((row) => index.find(row[column] ?? "")).length;
    return named * 2 > rows.length;
  });
}
