import { formatAddress } from "#core/address/address.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { undoSubmitText } from "#messages/compiled/undo-submit.ts";
import { noConnectionReason } from "#messages/history-messages.ts";
import { countsSentence, storedStateWord } from "#messages/runs-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import type { HistoryConnection } from "./history-connection.ts";
import styles from "./history-table.module.css";

export type RunRowProps = {
  readonly run: StoredRun;
  readonly connections: readonly HistoryConnection[];
  readonly onUndo: (id: string) => void;
};

/** A run in the table of submits: one row for all its objects. */
export function RunRow({ run, connections, onUndo }: RunRowProps) {
  const { id, connection, account, startedAtMs, total, reason, end } = run;
  const own = connections.find((known) => known.id === connection && known.account === account);
  const hindrance = end ? (own ? undefined : noConnectionReason(connection)) : runsText("not-ended");
  return (
    <tr data-run={id} data-outcome={outcomeOfRun(run)}>
      <td className={styles["when"]}>{dayAndTime(startedAtMs)}</td>
      <td className={styles["object"]}>
        <a href={formatAddress({ kind: "run", id })}>{runsText("objects-count", { count: total })}</a>
        <small>{own?.name ?? connection}</small>
      </td>
      <td>{runsText("run")}</td>
      <td />
      <td className={styles["reason"]}>{reason}</td>
      <td className={styles["outcome"]}>{end ? countsSentence(end.counts) : storedStateWord(run)}</td>
      <td>
        <span className={styles["acts"]}>
          <a
            href={formatAddress({ kind: "run", id })}
            aria-label={historyPageText("details-of", {
              name: runsText("objects-count", { count: total }),
              time: dayAndTime(startedAtMs),
            })}
          >
            {historyPageText("details")}
          </a>
          <Button
            isDisabled={hindrance !== undefined}
            disabledReason={hindrance}
            title={runsText("undo-hint")}
            onClick={() => onUndo(id)}
          >
            {undoSubmitText("undo")}
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** For the colour of the outcome. */
function outcomeOfRun({ end, total }: StoredRun): string {
  if (!end) return "unfinished";
  const { verified, unchanged } = end.counts;
  return verified + unchanged === total ? "verified" : "partly";
}
