import type { KeyConflict } from "#core/draft/rebase.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { conflictsText } from "./compiled/conflicts.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";
import { absentName } from "./value-messages.ts";

/** One conflict as plain text, for a row's description: `tissue: yours "liver", theirs "LIVER", before "Liver"`. */
export function conflictLine({ key, mine, theirs, base }: KeyConflict): string {
  return conflictsText("line", {
    key: quotedKey(key),
    mine: valueName(mine),
    theirs: valueName(theirs),
    base: valueName(base),
  });
}

function valueName(value: MetadataValue | undefined): string {
  if (value === undefined) return absentName();
  return isForeign(value) ? value.json : quotedText(value);
}
