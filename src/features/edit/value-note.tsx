import type { ReactNode } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { RowState } from "#core/draft/draft.ts";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { valuesText } from "#messages/compiled/values.ts";
import { foreignNote } from "#messages/value-messages.ts";
import styles from "./metadata-row.module.css";

/** The note at the end of a value's cell: the value before, or the reason why it can't be typed over. */
export function valueNote(
  value: MetadataValue,
  before: MetadataValue | undefined,
  state: RowState,
  isIgnored: boolean,
): ReactNode {
  if (state === "removed") {
    const note = valuesText(isIgnored ? "patch-will-not-remove" : "will-be-null");
    return <span className={styles["note"]}>{note}</span>;
  }
  if (isForeign(value)) return <span className={styles["chip"]}>{foreignNote(value.type)}</span>;
  return before === undefined || before === value ? undefined : <FormerValue value={before} />;
}

/** The value from before, with invisible characters shown, and in its own direction. */
export function FormerValue({ value }: { readonly value: MetadataValue }) {
  return (
    <del className={styles["was"]}>
      <MetadataText value={value} isOneLine />
    </del>
  );
}
