import { useMemo } from "react";
import type { ChangeGroup } from "#engine/batch-review/change-groups.ts";
import type { WritableObject } from "#engine/batch-review/review-view.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { Button } from "#ui/button.tsx";
import { WindowedTable } from "#ui/windowed-table.tsx";
import styles from "./batch-review.module.css";

export type ReviewObjectsProps = {
  readonly objects: readonly WritableObject[];
  /** Only the objects of this change are shown. */
  readonly change: ChangeGroup | undefined;
  readonly onShowAll: () => void;
  readonly onInclude: (id: string, isIncluded: boolean) => void;
};

/** The objects that a run would write, each of which can be left out. */
export function ReviewObjects({ objects, change, onShowAll, onInclude }: ReviewObjectsProps) {
  const shown = useMemo(() => {
    if (!change) return objects;
    const own = new Set(change.objects);
    return objects.filter(({ id }) => own.has(id));
  }, [objects, change]);
  return (
    <>
      {change ? <Button onClick={onShowAll}>{batchReviewText("show-all-objects")}</Button> : null}
      <WindowedTable
        label={batchReviewText("objects-head")}
        rows={shown}
        columnCount={3}
        head={
          <>
            <th scope="col" className={styles["box"]}>
              {batchReviewText("include")}
            </th>
            <th scope="col">{batchReviewText("object")}</th>
            <th scope="col" className={styles["count"]}>
              {batchReviewText("changes")}
            </th>
          </>
        }
        renderRow={({ id, name, isIncluded, plan }, row) => (
          <tr key={id} {...row} data-object={id} data-excluded={!isIncluded || undefined}>
            <td>
              <input
                type="checkbox"
                aria-label={batchReviewText("include-object", { name })}
                checked={isIncluded}
                onChange={() => onInclude(id, !isIncluded)}
              />
            </td>
            <th scope="row" className={styles["name"]}>
              {name}
            </th>
            <td>{changesOf(isIncluded, plan)}</td>
          </tr>
        )}
      />
    </>
  );
}

function changesOf(isIncluded: boolean, plan: WritableObject["plan"]): string {
  if (!isIncluded) return batchReviewText("left-out-object");
  if (!plan) return batchReviewText("nothing-left");
  const count = plan.outcomes.filter(({ effect }) => effect !== "stays").length;
  return batchReviewText("keys-changed", { count });
}
