import type { PasteClass, PasteLine } from "#core/paste/paste-plan.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import {
  damageCount,
  PASTE_CLASSES,
  pasteClassGlyph,
  pasteClassTone,
  pasteClassWord,
} from "#messages/paste-messages.ts";
import { CountChip } from "#ui/chip.tsx";
import styles from "./paste-lines.module.css";

type ClassKind = PasteClass["kind"];

export type PasteCountsProps = {
  readonly lines: readonly PasteLine[];
  /** Keys that aren't in the paste count once they are to be removed. */
  readonly countsMissing: boolean;
  /** The class whose lines alone are shown. */
  readonly only: ClassKind | undefined;
  readonly onOnly: (only: ClassKind | undefined) => void;
};

/** How many lines of each class there are. Pressing a count shows those alone, pressing it again shows all. */
export function PasteCounts({ lines, countsMissing, only, onOnly }: PasteCountsProps) {
  const counts = new Map<ClassKind, number>();
  let damaged = 0;
  for (const line of lines) {
    if (line.class.kind === "missing" && !countsMissing) continue;
    counts.set(line.class.kind, (counts.get(line.class.kind) ?? 0) + 1);
    if (line.damage) damaged += 1;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, just buttons that belong together
    <div className={styles["counts"]} role="group" aria-label={pasteText("show-only")}>
      {PASTE_CLASSES.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles["count"]}
          aria-pressed={only === kind}
          onClick={() => onOnly(only === kind ? undefined : kind)}
        >
          <CountChip
            tone={pasteClassTone(kind)}
            glyph={pasteClassGlyph(kind)}
            count={counts.get(kind) ?? 0}
            word={pasteClassWord(kind)}
          />
        </button>
      ))}
      {damaged > 0 ? <span className={styles["damage"]}>▲ {damageCount(damaged)}</span> : null}
    </div>
  );
}
