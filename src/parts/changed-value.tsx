import { isForeign, type MetadataValue } from "#core/metadata.ts";
import { DiffText } from "#ui/diff-text.tsx";
import { MetadataText, toMarkedParts } from "./metadata-text.tsx";

export type ChangedValueProps = {
  readonly before: MetadataValue | undefined;
  readonly after: MetadataValue | undefined;
  /** Which of the two is shown. */
  readonly side: "before" | "after";
  /** In a row of fixed height. */
  readonly isOneLine?: boolean;
};

/** So many characters of what is the same are shown around each change. */
const CONTEXT = 24;

/** One of two values that stand beside each other: of two texts with what differs marked. */
export function ChangedValue({ before, after, side, isOneLine = false }: ChangedValueProps) {
  if (isText(before) && isText(after) && before !== after) {
    return <DiffText before={before} after={after} side={side} toParts={toMarkedParts} context={CONTEXT} />;
  }
  return <MetadataText value={side === "before" ? before : after} isOneLine={isOneLine} />;
}

function isText(value: MetadataValue | undefined): value is string {
  return value !== undefined && value !== "" && !isForeign(value);
}
