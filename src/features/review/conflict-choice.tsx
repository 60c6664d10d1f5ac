import { useMemo } from "react";
import { ChangedValue } from "#components/changed-value.tsx";
import { DifferenceNote } from "#components/difference-note.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import type { Draft } from "#core/draft/draft.ts";
import type { KeyConflict } from "#core/draft/rebase.ts";
import { type ConflictState, chosenSide, type Side } from "#engine/draft/conflicts.ts";
import { conflictsText } from "#messages/compiled/conflicts.ts";
import { reviewFormText } from "#messages/compiled/review-form.ts";
import { undoConflictSentence } from "#messages/history-messages.ts";
import { conflictSentence } from "#messages/verdict-messages.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./conflict-choice.module.css";

export type ConflictChoiceProps = {
  readonly conflicts: readonly KeyConflict[];
  readonly draft: Draft;
  readonly state: ConflictState;
  readonly onChoose: (key: string, side: Side) => void;
};

const SIDES = ["theirs", "mine"] as const satisfies readonly Side[];

/** Keys that both changed: what it was, what they made of it, what I did; one of them is chosen. */
export function ConflictChoice({ conflicts, draft, state, onChoose }: ConflictChoiceProps) {
  const theirsAndMine = useMemo(() => [reviewFormText("theirs"), reviewFormText("mine")] as const, []);
  if (conflicts.length === 0) return null;
  const keys = conflicts.map(({ key }) => key);
  const offered = keys.filter((key) => state.offered.has(key));
  const changed = keys.filter((key) => !state.offered.has(key));
  return (
    <section aria-label={conflictsText("conflicts")} className={styles["conflicts"]}>
      {changed.length > 0 ? <Notice tone="warn">{conflictSentence(changed)}</Notice> : null}
      {offered.length > 0 ? <Notice tone="warn">{undoConflictSentence(offered)}</Notice> : null}
      <table aria-label={conflictsText("conflicts")} className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{reviewFormText("key")}</th>
            <th scope="col">{reviewFormText("base")}</th>
            <th scope="col">{reviewFormText("theirs")}</th>
            <th scope="col">{reviewFormText("mine")}</th>
            <th scope="col">{reviewFormText("choice")}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ key, base, theirs, mine }) => (
            <tr key={key} data-key={key}>
              <th scope="row">
                <MetadataText value={key} />
              </th>
              <td>
                <MetadataText value={base} />
              </td>
              <td>
                <ChangedValue before={base} after={theirs} side="after" />
              </td>
              <td>
                <ChangedValue before={base} after={mine} side="after" />
              </td>
              <td>
                <fieldset className={styles["choice"]} aria-label={conflictsText("choice-for", { key })}>
                  {SIDES.map((side) => (
                    <label key={side}>
                      <input
                        type="radio"
                        name={`side:${key}`}
                        checked={chosenSide(state, draft, key) === side}
                        onChange={() => onChoose(key, side)}
                      />
                      {conflictsText(`side-${side}`)}
                    </label>
                  ))}
                </fieldset>
                <DifferenceNote before={theirs} after={mine} names={theirsAndMine} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
