import { useState } from "react";
import { changeSetOfRow, snapshotOfRow } from "#core/batch/row-changes.ts";
import type { BatchState } from "#engine/batch/batch-state.ts";
import { batchText } from "#messages/compiled/batch.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import styles from "./compare-batch.module.css";
import { ComparedObject } from "./compared-object.tsx";
import type { WayToWrite } from "./way-to-write.ts";

export type ComparedObjectsProps = {
  readonly state: BatchState;
  readonly platform: MetadataPlatform;
  readonly ways: readonly WayToWrite[];
};

const AT_ONCE = 50;

/** The objects that end otherwise by one way to write than by the other; each can be opened to its keys and its requests. */
export function ComparedObjects({ state, platform, ways }: ComparedObjectsProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const [openRow, setOpenRow] = useState<number>();
  const { batch } = state;
  const rows = differingRows(state, ways);
  if (rows.length === 0) return <p className={styles["summary"]}>{batchText("no-object-differs")}</p>;
  const planOf = (row: number) => {
    const snapshot = snapshotOfRow(batch, row);
    const changeSet = changeSetOfRow(batch, row);
    return (
      snapshot && ways.map(({ name, mode }) => ({ name, plan: platform.plan(changeSet, snapshot, mode) }))
    );
  };
  return (
    <section aria-label={batchText("differing-objects", { count: rows.length })}>
      <h3 className={styles["heading"]}>{batchText("differing-objects", { count: rows.length })}</h3>
      <ul className={styles["objects"]}>
        {rows.slice(0, limit).map((row) => {
          const plans = openRow === row ? planOf(row) : undefined;
          return (
            <li key={row} data-object={batch.ids[row]}>
              <Button
                kind="quiet"
                aria-expanded={openRow === row}
                onClick={() => setOpenRow(openRow === row ? undefined : row)}
              >
                <bdi>{batch.objects[row]?.name}</bdi>
              </Button>
              {plans ? <ComparedObject plans={plans} /> : null}
            </li>
          );
        })}
      </ul>
      {rows.length > limit ? (
        <Button kind="quiet" onClick={() => setLimit(limit + AT_ONCE)}>
          {batchText("more-objects", { count: rows.length - limit })}
        </Button>
      ) : null}
    </section>
  );
}

/** Rows of written objects with a key that one way ignores or resets and the other doesn't. */
function differingRows({ states, effectsIn }: BatchState, ways: readonly WayToWrite[]): readonly number[] {
  const [first, second] = ways.map(({ mode }) => effectsIn(mode));
  return states.flatMap((state, row) => {
    const differs =
      first?.ignoredKeys[row] !== second?.ignoredKeys[row] ||
      first?.resetKeys[row] !== second?.resetKeys[row];
    return state === "changed" && differs ? [row] : [];
  });
}
