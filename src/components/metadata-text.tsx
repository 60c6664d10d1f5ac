import { memo } from "react";
import { isForeign, type MetadataValue } from "#core/object/metadata.ts";
import { textParts } from "#core/text/invisible.ts";
import { markedParts } from "#messages/invisible-messages.ts";
import { ABSENT_GLYPH, absentName, emptyName } from "#messages/value-messages.ts";
import { EmptyValue } from "#ui/empty-value.tsx";
import { MarkedText } from "#ui/marked-text.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./metadata-text.module.css";

export type MetadataTextProps = {
  readonly value: MetadataValue | undefined;
  /** True in a cell of a sheet. */
  readonly isOneLine?: boolean;
};

/** Shows a key or value with all invisible characters marked. "" and absent look different. */
export const MetadataText = memo(function MetadataText({ value, isOneLine = false }: MetadataTextProps) {
  if (value === undefined) {
    return (
      <span className={styles["absent"]}>
        <span aria-hidden="true">{ABSENT_GLYPH}</span>
        <VisuallyHidden>{absentName()}</VisuallyHidden>
      </span>
    );
  }
  if (isForeign(value)) {
    return (
      <span className={styles["foreign"]} data-type={value.type}>
        <MarkedText parts={toMarkedParts(value.json)} isOneLine={isOneLine} />
      </span>
    );
  }
  if (value === "") return <EmptyValue name={emptyName()} />;
  return <MarkedText parts={toMarkedParts(value)} isOneLine={isOneLine} />;
});

/** Cuts a text so that every invisible character can be drawn and named. */
export function toMarkedParts(text: string) {
  return markedParts(textParts(text));
}
