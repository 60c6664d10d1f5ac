import type { ExportedState } from "#core/paste/exported-entries.ts";
import type { ExportFormat, ExportHindrance } from "#formats/export-format.ts";
import type { CopyFormat, CopyHindrance } from "#platforms/request-copy.ts";
import { exports } from "./en/exports.ts";
import { listOf } from "./list-words.ts";
import { quotedKey } from "./quoted-text.ts";
import { sentences } from "./sentences.ts";

/** What the menus say from which pairs are exported and requests copied. */
export const exportsText = sentences("exports", exports);

/** What is exported: `The draft as it stands`. */
export function exportedStateName(state: ExportedState): string {
  return exportsText(`state-${state}`);
}

export function exportFormatName(format: ExportFormat): string {
  return exportsText(`format-${format}`);
}

/** What is special about a kind of file, in a few words. */
export function exportFormatHint(format: ExportFormat): string {
  return exportsText(`format-hint-${format}`);
}

/** Why a kind of file can't hold the pairs, and what can. */
export function exportHindranceSentence({ code, keys }: ExportHindrance): string {
  return exportsText(`hindrance-${code}`, { keys: listOf(keys.map(quotedKey)) });
}

/** After a download began: `14 pairs exported: HG00096.bam.metadata.csv`. */
export function exportedSentence(pairs: number, fileName: string): string {
  return exportsText("exported", { pairs, fileName });
}

/** `Copy 14 shown rows`. */
export function copyRowsName(rows: number): string {
  return exportsText("copy-rows", { rows });
}

export function copiedRowsSentence(rows: number): string {
  return exportsText("rows-copied", { rows });
}

/** What a request can be copied as: `Python (dxpy)`. */
export function copyFormatName(format: CopyFormat): string {
  return exportsText(`copy-name-${format}`);
}

export function copyFormatHint(format: CopyFormat): string {
  return exportsText(`copy-hint-${format}`);
}

export function copiedRequestSentence(format: CopyFormat): string {
  return exportsText(`copied-${format}`);
}

/** Why a command can't say the request, and what can. */
export function copyHindranceSentence({ code, keys }: CopyHindrance): string {
  return exportsText(`copy-hindrance-${code}`, { keys: listOf(keys.map(quotedKey)) });
}
