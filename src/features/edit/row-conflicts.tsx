import { createPortal } from "react-dom";
import { MetadataText } from "#components/metadata-text.tsx";
import { useDraftAfterPaint } from "#components/use-settled-draft.ts";
import { conflictRow } from "#core/draft/rebase.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { conflictsText } from "#messages/compiled/conflicts.ts";
import { slot } from "#messages/topic.ts";
import { Sentence } from "#ui/sentence.tsx";
import { findCell } from "#ui/sheet-grid/grid-cells.ts";
import type { SheetAccess } from "#ui/sheet-grid/sheet-access.ts";
import { useRenderedRows } from "#ui/sheet-grid/use-rendered-rows.ts";
import styles from "./row-conflicts.module.css";

export type RowConflictsProps = { readonly store: DraftStore; readonly grid: SheetAccess };

const SIDES = ["mine", "theirs"] as const;

/**
 * Conflicts within their rows: beside the own value the other one and the one before, and the choice. Few keys collide, so
 * the rows don't know of it: the part of a row is put into its value's cell from outside.
 */
export function RowConflicts({ store, grid: { scroller } }: RowConflictsProps) {
  const { draft, conflicts, isLocked } = useDraftAfterPaint(store);
  const open = openConflicts(conflicts, draft);
  useRenderedRows(scroller, open.length > 0);

  return open.map((conflict) => {
    const { key, base, theirs } = conflict;
    const row = conflictRow(draft, conflict);
    const cell = row && findCell(scroller.current, row.id, "value");
    if (cell?.dataset["column"] !== "value") return null;
    return createPortal(
      <span className={styles["conflict"]} data-conflict="">
        <span className={styles["sentence"]}>
          <Sentence
            parts={conflictsText.parts("in-row", { theirs: slot, base: slot })}
            slots={{
              theirs: <MetadataText value={theirs} isOneLine />,
              base: <MetadataText value={base} isOneLine />,
            }}
          />
        </span>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a layout of its own */}
        <span role="group" aria-label={conflictsText("choice-for", { key })} className={styles["choice"]}>
          {SIDES.map((side) => (
            <button
              key={side}
              type="button"
              tabIndex={-1}
              className={styles["side"]}
              aria-disabled={isLocked || undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => store.chooseSide(key, side)}
            >
              {conflictsText(`side-${side}`)}
            </button>
          ))}
        </span>
      </span>,
      cell,
      key,
    );
  });
}
