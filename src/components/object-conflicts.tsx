import type { Side } from "#engine/draft/conflicts.ts";
import type { ObjectConflict } from "#engine/runs/run-conflicts.ts";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import { slot } from "#messages/topic.ts";
import { Button } from "#ui/button.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { Table } from "#ui/table.tsx";
import { MetadataText } from "./metadata-text.tsx";
import styles from "./object-conflicts.module.css";

export type ObjectConflictsProps = {
  readonly conflicts: readonly Pick<ObjectConflict, "id" | "name" | "change">[];
  /** The choices that were made so far, by object. */
  readonly sides: ReadonlyMap<string, Side>;
  readonly onChoose: (side: Side, ids: readonly string[]) => void;
};

const SIDES = ["mine", "theirs"] as const satisfies readonly Side[];
const MOST_LISTED = 200;
const NAMES = { mine: "keep-mine", theirs: "take-theirs" } as const;
const NAMES_FOR_ALL = { mine: "keep-mine-all", theirs: "take-theirs-all" } as const;

/** Objects that others changed in the same keys: what each made of them, and the choice for each object and for all. */
export function ObjectConflicts({ conflicts, sides, onChoose }: ObjectConflictsProps) {
  const ids = conflicts.map(({ id }) => id);
  const listed = conflicts.slice(0, MOST_LISTED);
  return (
    <div className={styles["conflicts"]}>
      {conflicts.length > 1 ? (
        <div className={styles["all"]}>
          {SIDES.map((side) => (
            <Button key={side} onClick={() => onChoose(side, ids)}>
              {batchReviewText(NAMES_FOR_ALL[side])}
            </Button>
          ))}
        </div>
      ) : null}
      {listed.length < conflicts.length ? (
        <p className={styles["more"]}>
          {batchReviewText("more-conflicts", { shown: listed.length, count: conflicts.length })}
        </p>
      ) : null}
      <div className={styles["list"]}>
        <Table label={batchReviewText("conflicts")} hasStickyHead>
          <thead>
            <tr>
              <th scope="col">{batchReviewText("object")}</th>
              <th scope="col">{batchReviewText("changes")}</th>
              <th scope="col">{batchReviewText("choice")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ id, name, change }) => (
              <tr key={id} data-object={id} data-side={sides.get(id)}>
                <th scope="row" className={styles["name"]}>
                  {name}
                </th>
                <td>
                  {change.conflicts.map(({ key, base, theirs, mine }) => (
                    <div key={key} data-key={key}>
                      <Sentence
                        parts={batchReviewText.parts("conflict-line", {
                          key: slot,
                          mine: slot,
                          theirs: slot,
                          base: slot,
                        })}
                        slots={{
                          key: <MetadataText value={key} />,
                          mine: <MetadataText value={mine} />,
                          theirs: <MetadataText value={theirs} />,
                          base: <MetadataText value={base} />,
                        }}
                      />
                    </div>
                  ))}
                </td>
                <td>
                  <span className={styles["choice"]}>
                    {SIDES.map((side) => (
                      <Button
                        key={side}
                        aria-pressed={sides.get(id) === side}
                        onClick={() => onChoose(side, [id])}
                      >
                        {batchReviewText(NAMES[side])}
                      </Button>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}
