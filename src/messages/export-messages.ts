import type { ExportedState } from "#core/paste/exported-entries.ts";
import type { ExportFormat, ExportHindrance } from "#formats/export-format.ts";
import type { CopyFormat, CopyHindrance } from "#platforms/request-copy.ts";
import { exportsText } from "./compiled/exports.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey } from "./quoted-text.ts";

/** The exported state: `The draft as it stands`. */
export function exportedStateName(state: ExportedState): string {
  return exportsText(`state-${state}`);
}

export function exportFormatName(format: ExportFormat): string {
  return exportsText(`format-${format}`);
}

/** The peculiarity of a file format, in a few words. */
export function exportFormatHint(format: ExportFormat): string {
  return exportsText(`format-hint-${format}`);
}

/** Why a file format can't contain the pairs, and which one can. */
export function exportHindranceSentence({ code, keys }: ExportHindrance): string {
  return exportsText(`hindrance-${code}`, { keys: listOf(keys.map(quotedKey)) });
}

/** The message after a download has begun: `14 pairs exported: HG00096.bam.metadata.csv`. */
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

/** A format for copying a request: `Python (dxpy)`. */
export function copyFormatName(format: CopyFormat): string {
  return exportsText(`copy-name-${format}`);
}

export function copyFormatHint(format: CopyFormat): string {
  return exportsText(`copy-hint-${format}`);
}

export function copiedRequestSentence(format: CopyFormat): string {
  return exportsText(`copied-${format}`);
}

/** Why a command can't express the request, and which format can. */
export function copyHindranceSentence({ code, keys }: CopyHindrance): string {
  return exportsText(`copy-hindrance-${code}`, { keys: listOf(keys.map(quotedKey)) });
}
