import { useMemo, useState } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectCount, rowsToCome } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { type ChangeActions, ChangeRows } from "./change-rows.tsx";
import styles from "./changes-table.module.css";
import { useRowsInTurn } from "./use-rows-in-turn.ts";

export type ChangesTableProps = ChangeActions & {
  readonly outcomes: readonly KeyOutcome[];
  /** A block for each key with the values one above the other, or a line for each key with four columns. */
  readonly layout: "blocks" | "columns";
  /** Keys whose changes this write leaves out. They keep their places among the changes. */
  readonly excluded?: ReadonlySet<string>;
  /** Show unchanged keys from the start: what is printed has to be complete. */
  readonly showsUnchanged?: boolean;
  /** The most new rows that are drawn at once; the others follow right after. All are drawn at once when absent. */
  readonly rowsAtOnce?: number;
  /** The heading over the values from before the write; "Before" where the write is over. */
  readonly nowName?: string;
};

const NOTHING_EXCLUDED: ReadonlySet<string> = new Set();
/** Heights of a row whose texts fit their lines, in rem. */
const ROW_HEIGHTS = { blocks: 4.75, columns: 1.6875 } as const;

/** The effect of a write on every key: changed keys first, then those that it resets; unchanged ones on request. */
export function ChangesTable({
  outcomes,
  layout,
  excluded = NOTHING_EXCLUDED,
  showsUnchanged = false,
  rowsAtOnce = Number.POSITIVE_INFINITY,
  nowName = partsText("now"),
  ...actions
}: ChangesTableProps) {
  const [isExpanded, setIsExpanded] = useState(showsUnchanged);
  const { changes, unchanged } = useMemo(() => groupOutcomes(outcomes, excluded), [outcomes, excluded]);
  const wanted = useMemo(
    () => (isExpanded ? [...changes, ...unchanged] : changes),
    [changes, unchanged, isExpanded],
  );
  const drawn = useRowsInTurn(wanted, rowsAtOnce);
  const toCome = wanted.length - drawn.length;
  return (
    <>
      <table
        className={styles["table"]}
        data-layout={layout}
        data-selectable={actions.onInclude !== undefined || undefined}
        aria-label={partsText("changes")}
        {...(toCome > 0 ? { "aria-busy": true, "aria-rowcount": wanted.length + 1 } : {})}
      >
        <thead>
          <tr>
            <th scope="col">{partsText("key")}</th>
            <th scope="col">{nowName}</th>
            <th scope="col">{partsText("after")}</th>
            <th scope="col">{partsText("effect")}</th>
          </tr>
        </thead>
        <ChangeRows
          outcomes={drawn.filter((outcome) => !isUnchanged(outcome, excluded))}
          excluded={excluded}
          {...actions}
        />
        {unchanged.length > 0 ? (
          <tbody className={styles["toggle"]}>
            <tr>
              <td colSpan={4}>
                <Button kind="quiet" aria-expanded={isExpanded} onClick={() => setIsExpanded(!isExpanded)}>
                  <Icon name="down" />
                  {effectCount("stays", unchanged.length)}
                </Button>
              </td>
            </tr>
          </tbody>
        ) : null}
        <ChangeRows
          outcomes={drawn.filter((outcome) => isUnchanged(outcome, excluded))}
          excluded={excluded}
          {...actions}
        />
      </table>
      {toCome > 0 ? (
        <p className={styles["toCome"]} style={{ blockSize: `${toCome * ROW_HEIGHTS[layout]}rem` }}>
          {rowsToCome(toCome)}
        </p>
      ) : null}
    </>
  );
}

type OutcomeGroups = {
  /** Changed keys and left-out ones, then those that the write resets. */
  readonly changes: readonly KeyOutcome[];
  readonly unchanged: readonly KeyOutcome[];
};

function groupOutcomes(outcomes: readonly KeyOutcome[], excluded: ReadonlySet<string>): OutcomeGroups {
  const touched: KeyOutcome[] = [];
  const reset: KeyOutcome[] = [];
  const unchanged: KeyOutcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.effect === "reset") reset.push(outcome);
    else if (isUnchanged(outcome, excluded)) unchanged.push(outcome);
    else touched.push(outcome);
  }
  return { changes: reset.length > 0 ? [...touched, ...reset] : touched, unchanged };
}

/** Does the key stay as it is, though not because its change is left out? */
function isUnchanged({ key, effect }: KeyOutcome, excluded: ReadonlySet<string>): boolean {
  return effect === "stays" && !excluded.has(key);
}
