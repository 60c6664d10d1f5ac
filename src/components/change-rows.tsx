import { memo } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { ChangedValue } from "./changed-value.tsx";
import styles from "./changes-table.module.css";
import { DifferenceNote } from "./difference-note.tsx";
import { MetadataText } from "./metadata-text.tsx";
import { isSameOutcome } from "./rows-in-turn.ts";

export type ChangeRowsProps = {
  readonly outcomes: readonly KeyOutcome[];
  /** True for rows of one line. */
  readonly isBrief: boolean;
  readonly onKeep?: ((key: string) => void) | undefined;
};

const BLOCK_ROWS = 20;

/**
 * The rows of the table "Changes", in blocks, so that a stroke renders and paints only the block that
 * changes.
 */
export function ChangeRows({ outcomes, isBrief, onKeep }: ChangeRowsProps) {
  const starts = Array.from(
    { length: Math.ceil(outcomes.length / BLOCK_ROWS) },
    (_, block) => block * BLOCK_ROWS,
  );
  return starts.map((start) => (
    <RowBlock
      key={start}
      outcomes={outcomes.slice(start, start + BLOCK_ROWS)}
      isBrief={isBrief}
      onKeep={onKeep}
    />
  ));
}

const RowBlock = memo(function RowBlock({ outcomes, isBrief, onKeep }: ChangeRowsProps) {
  return (
    <tbody>
      {outcomes.map(({ key, ...outcome }) => (
        <ChangeRow key={key} name={key} {...outcome} isBrief={isBrief} onKeep={onKeep} />
      ))}
    </tbody>
  );
}, isSameBlock);

function isSameBlock(before: ChangeRowsProps, after: ChangeRowsProps): boolean {
  return (
    before.isBrief === after.isBrief &&
    before.onKeep === after.onKeep &&
    before.outcomes.length === after.outcomes.length &&
    before.outcomes.every((outcome, index) => isSameOutcome(outcome, after.outcomes[index]))
  );
}

type ChangeRowProps = Omit<KeyOutcome, "key"> & {
  readonly name: string;
  readonly isBrief: boolean;
  readonly onKeep: ((key: string) => void) | undefined;
};

const ChangeRow = memo(function ChangeRow({ name, now, after, effect, isBrief, onKeep }: ChangeRowProps) {
  return (
    <tr data-key={name} data-effect={effect}>
      <th scope="row">
        <span className={styles["glyph"]} aria-hidden="true">
          {effectGlyph(effect)}
        </span>
        <MetadataText value={name} isOneLine={isBrief} />
      </th>
      <td>
        <ChangedValue before={now} after={after} side="before" isOneLine={isBrief} />
      </td>
      <td>
        <ChangedValue before={now} after={after} side="after" isOneLine={isBrief} />
      </td>
      <td className={styles["effect"]}>
        {effectWord(effect)}
        {onKeep ? (
          <Button kind="quiet" aria-label={partsText("keep-key", { key: name })} onClick={() => onKeep(name)}>
            {partsText("keep")}
          </Button>
        ) : null}
      </td>
      {effect === "stays" ? null : <DifferenceNote before={now} after={after} isCell />}
    </tr>
  );
});
