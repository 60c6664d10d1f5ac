import { useState } from "react";
import { ChangedValue } from "#components/changed-value.tsx";
import { DifferenceNote } from "#components/difference-note.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import { sameValue } from "#core/object/metadata.ts";
import type { KeyOutcome } from "#core/write/outcome.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { editText } from "#messages/compiled/edit.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectCount, effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import styles from "./compare-dialog.module.css";

export type ComparisonTableProps = {
  readonly ways: readonly { readonly name: string; readonly plan: RequestPlan }[];
  /** Take the change of a key out of the draft. */
  readonly onRevert: ((key: string) => void) | undefined;
};

/** The effect of each way on every key: keys on which the ways differ, then other changes; unchanged keys on request. */
export function ComparisonTable({ ways, onRevert }: ComparisonTableProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  const rows = comparedRows(ways.map(({ plan }) => plan));
  const unchanged = rows.filter(isUnchanged).length;
  const shown = isExpanded ? rows : rows.filter((row) => !isUnchanged(row));
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <p className={styles["summary"]}>
        {differing > 0 ? comparisonText("differing", { count: differing }) : comparisonText("same")}
      </p>
      <table className={styles["table"]} aria-label={comparisonText("table")}>
        <thead>
          <tr>
            <th scope="col">{editText("column-key")}</th>
            <th scope="col">{comparisonText("now")}</th>
            {ways.map(({ name }) => (
              <th key={name} scope="col">
                {comparisonText("after", { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} data-key={row.key} data-differs={row.differs}>
              <th scope="row">
                {row.differs ? <span title={comparisonText("differs")}>≠ </span> : null}
                <MetadataText value={row.key} />
                {onRevert && !isUnchanged(row) ? (
                  <IconButton
                    kind="quiet"
                    icon="undo"
                    className={styles["revert"]}
                    label={partsText("revert-key", { key: row.key })}
                    onClick={() => onRevert(row.key)}
                  />
                ) : null}
              </th>
              <td>
                <MetadataText value={row.cells[0]?.now} />
              </td>
              {row.cells.map(({ now, after, effect }, index) => (
                <td key={ways[index]?.name} data-effect={effect}>
                  <ChangedValue before={now} after={after} side="after" />
                  <span className={styles["effect"]}>
                    {effectGlyph(effect)} {effectWord(effect)}
                  </span>
                  {effect === "stays" ? null : <DifferenceNote before={now} after={after} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unchanged > 0 ? (
        <Button
          kind="quiet"
          className={styles["toggle"]}
          aria-expanded={isExpanded}
          onClick={() => setIsExpanded(!isExpanded)}
        >
          <Icon name="down" />
          {effectCount("stays", unchanged)}
        </Button>
      ) : null}
    </>
  );
}

type ComparedRow = { readonly key: string; readonly cells: readonly KeyOutcome[]; readonly differs: boolean };

function comparedRows(plans: readonly RequestPlan[]): readonly ComparedRow[] {
  const [first, ...others] = plans;
  const rows = (first?.outcomes ?? []).map((outcome, index) => {
    const cells = [outcome, ...others.flatMap(({ outcomes }) => outcomes[index] ?? [])];
    return { key: outcome.key, cells, differs: cells.some(({ after }) => !sameValue(after, outcome.after)) };
  });
  const rank = (row: ComparedRow) => (row.differs ? 0 : 2) + (isUnchanged(row) ? 1 : 0);
  return rows.sort((one, other) => rank(one) - rank(other));
}

function isUnchanged({ cells }: ComparedRow): boolean {
  return cells.every(({ effect }) => effect === "stays");
}
