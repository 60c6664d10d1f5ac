import { useDeferredValue, useMemo } from "react";
import { formatAddress } from "#core/address/address.ts";
import { groupRows, type RowGroup, type RunRow } from "#engine/runs/run-rows.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { groupSentence, reasonSentence, runOutcomeWord, saidOf } from "#messages/runs-messages.ts";
import { Button } from "#ui/button.tsx";
import { type RowAttributes, WindowedTable } from "#ui/windowed-table.tsx";
import styles from "./run-region.module.css";

export type RunOutcomesProps = {
  readonly rows: readonly RunRow[];
  /** Asks for the undo of one object; absent while the run goes on. */
  readonly onUndo: ((item: number) => void) | undefined;
};

type Line =
  | { readonly kind: "group"; readonly group: RowGroup }
  | { readonly kind: "row"; readonly row: RunRow };

/** The outcome of every object: those that ended alike are together, and troubles come first. */
export function RunOutcomes({ rows, onUndo }: RunOutcomesProps) {
  // A run of many objects ends some of them many times a second.
  const settled = useDeferredValue(rows);
  const lines = useMemo(() => linesOf(groupRows(settled)), [settled]);
  return (
    <WindowedTable
      label={runsText("outcomes")}
      rows={lines}
      columnCount={4}
      head={
        <>
          <th scope="col">{runsText("object")}</th>
          <th scope="col" className={styles["outcome"]}>
            {runsText("outcome")}
          </th>
          <th scope="col" className={styles["message"]}>
            {runsText("message")}
          </th>
          <th scope="col" className={styles["action"]}>
            {runsText("action")}
          </th>
        </>
      }
      renderRow={(line, attributes) =>
        line.kind === "group" ? (
          <tr key={line.group.id} {...attributes} className={styles["group"]}>
            <th scope="rowgroup" colSpan={4} title={groupSentence(line.group)}>
              {groupSentence(line.group)}
            </th>
          </tr>
        ) : (
          <OutcomeRow key={line.row.item} row={line.row} attributes={attributes} onUndo={onUndo} />
        )
      }
    />
  );
}

type OutcomeRowProps = Pick<RunOutcomesProps, "onUndo"> & {
  readonly row: RunRow;
  readonly attributes: RowAttributes;
};

function OutcomeRow({ row: { item, ref, name, outcome, why }, attributes, onUndo }: OutcomeRowProps) {
  const isWritten = outcome === "verified" || outcome === "partly" || outcome === "differs";
  const said = saidOf(why) ?? reasonSentence(why);
  return (
    <tr {...attributes} data-object={ref.objectId} data-outcome={outcome}>
      <th scope="row" className={styles["name"]}>
        <a href={formatAddress({ kind: "object", ref })}>{name}</a>
      </th>
      <td>{runOutcomeWord(outcome)}</td>
      <td className={styles["message"]} title={said}>
        {said}
      </td>
      <td>
        {isWritten && onUndo ? (
          <Button
            kind="quiet"
            aria-label={runsText("undo-object", { name })}
            title={runsText("undo-hint")}
            onClick={() => onUndo(item)}
          >
            {runsText("undo")}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function linesOf(groups: readonly RowGroup[]): readonly Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: "group", group },
    ...group.rows.map((row): Line => ({ kind: "row", row })),
  ]);
}
