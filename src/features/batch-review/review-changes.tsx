import { MetadataText } from "#components/metadata-text.tsx";
import type { ChangeGroup } from "#engine/batch-review/change-groups.ts";
import type { ReviewChoices } from "#engine/batch-review/review-choices.ts";
import { includeChangeName } from "#messages/batch-review-messages.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { type RowAttributes, WindowedTable } from "#ui/windowed-table.tsx";
import styles from "./batch-review.module.css";

export type ReviewChangesProps = {
  readonly changes: readonly ChangeGroup[];
  readonly choices: ReviewChoices;
  /** The change whose objects are shown. */
  readonly shown: string | undefined;
  readonly onShow: (id: string | undefined) => void;
  readonly onInclude: (id: string, isIncluded: boolean) => void;
};

/** Equal changes as one line each, with the number of their objects; each can be left out, and opened to its objects. */
export function ReviewChanges({ changes, choices, shown, onShow, onInclude }: ReviewChangesProps) {
  return (
    <WindowedTable
      label={batchReviewText("changes")}
      rows={changes}
      columnCount={6}
      head={
        <>
          <th scope="col" className={styles["box"]}>
            {batchReviewText("include")}
          </th>
          <th scope="col">{batchReviewText("key")}</th>
          <th scope="col">{batchReviewText("now")}</th>
          <th scope="col">{batchReviewText("after")}</th>
          <th scope="col" className={styles["effect"]}>
            {batchReviewText("effect")}
          </th>
          <th scope="col" className={styles["count"]}>
            {batchReviewText("objects-head")}
          </th>
        </>
      }
      renderRow={(change, row) => (
        <ChangeRow
          key={change.id}
          row={row}
          change={change}
          count={change.objects.filter((id) => !choices.excludedObjects.has(id)).length}
          isIncluded={!choices.excludedChanges.has(change.id)}
          isShown={change.id === shown}
          onShow={onShow}
          onInclude={onInclude}
        />
      )}
    />
  );
}

type ChangeRowProps = Pick<ReviewChangesProps, "onShow" | "onInclude"> & {
  readonly row: RowAttributes;
  readonly change: ChangeGroup;
  readonly count: number;
  readonly isIncluded: boolean;
  readonly isShown: boolean;
};

function ChangeRow({ row, change, count, isIncluded, isShown, onShow, onInclude }: ChangeRowProps) {
  const { id, key, now, isVarious, after, effect } = change;
  return (
    <tr
      {...row}
      data-key={key}
      data-count={count}
      data-effect={effect}
      data-excluded={!isIncluded || undefined}
      className={styles["change"]}
    >
      <td>
        {effect === "reset" ? (
          <Button kind="quiet" aria-pressed={!isIncluded} onClick={() => onInclude(id, !isIncluded)}>
            {batchReviewText("keep-key", { key })}
          </Button>
        ) : (
          <input
            type="checkbox"
            aria-label={includeChangeName(change)}
            checked={isIncluded}
            onChange={() => onInclude(id, !isIncluded)}
          />
        )}
      </td>
      <th scope="row">
        <MetadataText value={key} isOneLine />
      </th>
      <td>{isVarious ? batchReviewText("various") : <MetadataText value={now} isOneLine />}</td>
      <td>
        <MetadataText value={after} isOneLine />
      </td>
      <td data-effect={effect}>
        <span aria-hidden="true">{effectGlyph(effect)} </span>
        {effectWord(effect)}
      </td>
      <td>
        <Button
          kind="quiet"
          aria-label={`${batchReviewText("objects", { count })}: ${batchReviewText("show-objects-of", { key })}`}
          aria-pressed={isShown}
          onClick={() => onShow(isShown ? undefined : id)}
        >
          {batchReviewText("objects", { count })}
        </Button>
      </td>
    </tr>
  );
}
