import { memo } from "react";
import type { BlankMeaning } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import { differenceOf } from "#parts/difference-of.ts";
import { MetadataText } from "#parts/metadata-text.tsx";
import { ValueOrCodePoints } from "#parts/value-or-code-points.tsx";
import {
  damageSentence,
  damageWord,
  pasteClassGlyph,
  pasteClassNote,
  pasteClassTone,
  pasteText,
} from "#words/paste-words.ts";
import styles from "./paste-table.module.css";

export type PasteRowProps = {
  readonly line: PasteLine;
  /** Among all lines. */
  readonly index: number;
  /** Among those shown. */
  readonly position: number;
  readonly blanks: BlankMeaning;
  readonly canTick: boolean;
  readonly isTicked: boolean;
  readonly onToggle: (index: number) => void;
};

/** One pasted pair: what is now, what was pasted, and what is to be said about it. */
export const PasteRow = memo(function PasteRow(props: PasteRowProps) {
  const { line, index, position, blanks, canTick, isTicked, onToggle } = props;
  const { key, value, now, damage } = line;
  const { kind } = line.class;
  const note = pasteClassNote(line.class, blanks);
  const difference = kind === "changed" ? differenceOf(now, value) : undefined;
  return (
    <tr aria-rowindex={position + 2} data-key={key} data-class={kind} data-tone={pasteClassTone(kind)}>
      <td className={styles["take"]}>
        {canTick ? (
          <input
            type="checkbox"
            aria-label={pasteText("take-key", { key })}
            checked={isTicked}
            onChange={() => onToggle(index)}
          />
        ) : null}
      </td>
      <th scope="row">
        <span className={styles["glyph"]} aria-hidden="true">
          {pasteClassGlyph(kind)}
        </span>
        <MetadataText value={key} isOneLine />
      </th>
      <td>
        <ValueOrCodePoints before={now} after={value} side="before" />
      </td>
      <td>
        <ValueOrCodePoints before={now} after={value} side="after" />
      </td>
      <td className={styles["note"]} title={damage ? damageSentence(damage) : difference}>
        <span className={styles["noteText"]}>
          {note}
          {difference === undefined ? null : `. ${difference}`}
          {damage ? <span className={styles["damage"]}> ▲ {damageWord(damage)}</span> : null}
        </span>
      </td>
    </tr>
  );
});
