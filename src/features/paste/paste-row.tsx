import { memo } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import { ValueOrCodePoints } from "#components/value-or-code-points.tsx";
import type { BlankMeaning } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { pasteClassGlyph, pasteClassTone } from "#messages/paste-messages.ts";
import { KeyEditor } from "./key-editor.tsx";
import type { KeyTools } from "./key-tools.ts";
import { LineNote } from "./line-note.tsx";
import styles from "./paste-table.module.css";

export type PasteRowProps = {
  readonly line: PasteLine;
  /** Among those shown. */
  readonly position: number;
  readonly blanks: BlankMeaning;
  readonly canTick: boolean;
  readonly isTicked: boolean;
  readonly isFlagged: boolean;
  readonly onToggle: (id: number) => void;
  /** Absent where keys can't be changed. */
  readonly keyTools: KeyTools | undefined;
};

/** One pasted pair: what is now, what was pasted, and what is to be said about it. */
export const PasteRow = memo(function PasteRow(props: PasteRowProps) {
  const { line, position, blanks, canTick, isTicked, isFlagged, onToggle, keyTools } = props;
  const { key, value, now } = line;
  const { kind } = line.class;
  return (
    <tr
      aria-rowindex={position + 2}
      data-key={key}
      data-class={kind}
      data-flagged={isFlagged || undefined}
      data-tone={pasteClassTone(kind)}
    >
      <td className={styles["take"]}>
        {canTick ? (
          <input
            type="checkbox"
            aria-label={pasteText("take-key", { key })}
            checked={isTicked}
            onChange={() => onToggle(line.id)}
          />
        ) : null}
      </td>
      <th scope="row">
        <span className={styles["glyph"]} aria-hidden="true">
          {pasteClassGlyph(kind)}
        </span>
        {keyTools && kind !== "missing" ? (
          <KeyEditor
            shownKey={key}
            heading={line.heading ?? key}
            onRename={(typed) => keyTools.rename(line, typed)}
          />
        ) : (
          <MetadataText value={key} isOneLine />
        )}
      </th>
      <td>
        <ValueOrCodePoints before={now} after={value} side="before" />
      </td>
      <td>
        <ValueOrCodePoints before={now} after={value} side="after" />
      </td>
      <LineNote line={line} blanks={blanks} keyTools={keyTools} />
    </tr>
  );
});
