import type { Draft } from "#core/draft/draft.ts";
import type { KeyConflict } from "#core/draft/rebase.ts";
import { type ConflictState, chosenSide, type Side } from "#engine/draft/conflicts.ts";
import { conflictsText } from "#messages/compiled/conflicts.ts";
import { slot } from "#messages/topic.ts";
import { Button } from "#ui/button.tsx";
import { Sentence } from "#ui/sentence.tsx";
import styles from "./conflict-lines.module.css";
import { MetadataText } from "./metadata-text.tsx";

export type ConflictLinesProps = {
  readonly conflicts: readonly KeyConflict[];
  readonly draft: Draft;
  readonly state: ConflictState;
  readonly isLocked: boolean;
  readonly onChoose: (key: string, side: Side) => void;
};

const SIDES = ["mine", "theirs"] as const satisfies readonly Side[];

/** A line for each key that both changed: what each made of it, and the choice right there. */
export function ConflictLines({ conflicts, draft, state, isLocked, onChoose }: ConflictLinesProps) {
  return (
    <ul className={styles["lines"]} aria-label={conflictsText("conflicts")}>
      {conflicts.map(({ key, base, theirs, mine }) => (
        <li key={key} className={styles["line"]} data-key={key}>
          <span>
            <Sentence
              parts={conflictsText.parts("line", { key: slot, mine: slot, theirs: slot, base: slot })}
              slots={{
                key: <MetadataText value={key} />,
                mine: <MetadataText value={mine} />,
                theirs: <MetadataText value={theirs} />,
                base: <MetadataText value={base} />,
              }}
            />
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a layout of its own */}
          <span role="group" aria-label={conflictsText("choice-for", { key })} className={styles["choice"]}>
            {SIDES.map((side) => (
              <Button
                key={side}
                isDisabled={isLocked}
                aria-pressed={chosenSide(state, draft, key) === side}
                onClick={() => onChoose(key, side)}
              >
                {conflictsText(`side-${side}`)}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
