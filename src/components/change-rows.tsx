import { memo } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectGlyph, effectMeaning, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { ChangedValue } from "./changed-value.tsx";
import styles from "./changes-table.module.css";
import { DifferenceNote } from "./difference-note.tsx";
import { MetadataText } from "./metadata-text.tsx";
import { isSameOutcome } from "./rows-in-turn.ts";

/** The actions that a key's row offers. The functions are the same ones at each render. */
export type ChangeActions = {
  /** Take a key back from being reset. */
  readonly onKeep?: ((key: string) => void) | undefined;
  /** Take the change of a key out of the draft. */
  readonly onRevert?: ((key: string) => void) | undefined;
  /** Send the change of a key with this write, or leave it out. */
  readonly onInclude?: ((key: string, isIncluded: boolean) => void) | undefined;
};

export type ChangeRowsProps = ChangeActions & {
  readonly outcomes: readonly KeyOutcome[];
  /** Keys whose changes this write leaves out; their outcomes say so. */
  readonly excluded: ReadonlySet<string>;
};

const BLOCK_ROWS = 20;

/** Rows of the table "Changes", in groups: a key stroke renders and lays out the one group that it changes. */
export function ChangeRows({ outcomes, ...rest }: ChangeRowsProps) {
  const starts = Array.from(
    { length: Math.ceil(outcomes.length / BLOCK_ROWS) },
    (_, block) => block * BLOCK_ROWS,
  );
  return starts.map((start) => (
    <RowGroup key={start} outcomes={outcomes.slice(start, start + BLOCK_ROWS)} {...rest} />
  ));
}

const RowGroup = memo(function RowGroup({ outcomes, excluded, ...actions }: ChangeRowsProps) {
  return (
    <tbody>
      {outcomes.map(({ key, ...outcome }) => (
        <ChangeRow key={key} name={key} {...outcome} isExcluded={excluded.has(key)} {...actions} />
      ))}
    </tbody>
  );
}, isSameGroup);

function isSameGroup(before: ChangeRowsProps, after: ChangeRowsProps): boolean {
  return (
    before.excluded === after.excluded &&
    before.onKeep === after.onKeep &&
    before.onRevert === after.onRevert &&
    before.onInclude === after.onInclude &&
    before.outcomes.length === after.outcomes.length &&
    before.outcomes.every((outcome, index) => isSameOutcome(outcome, after.outcomes[index]))
  );
}

type ChangeRowProps = Omit<KeyOutcome, "key"> &
  ChangeActions & { readonly name: string; readonly isExcluded: boolean };

const ChangeRow = memo(function ChangeRow(props: ChangeRowProps) {
  const { name, now, after, effect, isExcluded } = props;
  return (
    <tr data-key={name} data-effect={effect} data-excluded={isExcluded || undefined}>
      <th scope="row">
        <span className={styles["glyph"]} aria-hidden="true">
          {effectGlyph(effect)}
        </span>
        <MetadataText value={name} />
      </th>
      <td className={styles["now"]}>
        <ChangedValue before={now} after={after} side="before" />
      </td>
      <td className={styles["after"]}>
        <ChangedValue before={now} after={after} side="after" />
      </td>
      <td className={styles["effect"]}>
        <span title={effectMeaning(effect)}>{effectWord(effect)}</span>
        <RowActions {...props} />
      </td>
      {isExcluded ? <td className={styles["leftOut"]}>{partsText("left-out")}</td> : null}
      {effect === "stays" ? null : <DifferenceNote before={now} after={after} isCell />}
    </tr>
  );
});

function RowActions({ name, effect, isExcluded, onKeep, onRevert, onInclude }: ChangeRowProps) {
  const isReset = effect === "reset";
  const isChange = isExcluded || !(isReset || effect === "stays");
  return (
    <>
      {isReset && onKeep ? (
        <Button kind="quiet" aria-label={partsText("keep-key", { key: name })} onClick={() => onKeep(name)}>
          {partsText("keep")}
        </Button>
      ) : null}
      {isChange && onRevert ? (
        <IconButton
          kind="quiet"
          icon="undo"
          label={partsText("revert-key", { key: name })}
          onClick={() => onRevert(name)}
        />
      ) : null}
      {isChange && onInclude ? (
        <input
          type="checkbox"
          aria-label={partsText("include-key", { key: name })}
          title={partsText("include-hint")}
          checked={!isExcluded}
          onChange={({ currentTarget }) => onInclude(name, currentTarget.checked)}
        />
      ) : null}
    </>
  );
}
