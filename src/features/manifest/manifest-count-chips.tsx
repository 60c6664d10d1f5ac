import type { ManifestCellClass } from "#core/batch/manifest-cell.ts";
import type { ManifestCounts } from "#core/batch/manifest-cells.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import {
  classesIn,
  manifestClassGlyph,
  manifestClassTone,
  manifestClassWord,
} from "#messages/manifest-messages.ts";
import { CountChip } from "#ui/chip.tsx";
import styles from "./manifest-count-chips.module.css";

export type ManifestCountChipsProps = { readonly counts: ManifestCounts };

/** How many cells of each class there are. */
export function ManifestCountChips({ counts }: ManifestCountChipsProps) {
  return (
    <div className={styles["counts"]}>
      {classesIn(counts).map((kind) => (
        <ClassChip key={kind} kind={kind} count={counts[kind]} />
      ))}
    </div>
  );
}

export type ManifestCountFilterProps = ManifestCountChipsProps & {
  readonly only: ManifestCellClass | undefined;
  readonly onOnly: (only: ManifestCellClass | undefined) => void;
};

/** The same as buttons: pressing one shows only rows with such a cell, pressing it again shows all. */
export function ManifestCountFilter({ counts, only, onOnly }: ManifestCountFilterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, just buttons that belong together
    <div className={styles["counts"]} role="group" aria-label={manifestText("show-only")}>
      {classesIn(counts).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles["filter"]}
          aria-pressed={only === kind}
          onClick={() => onOnly(only === kind ? undefined : kind)}
        >
          <ClassChip kind={kind} count={counts[kind]} />
        </button>
      ))}
    </div>
  );
}

function ClassChip({ kind, count }: { readonly kind: ManifestCellClass; readonly count: number }) {
  return (
    <CountChip
      tone={manifestClassTone(kind)}
      glyph={manifestClassGlyph(kind)}
      count={count}
      word={manifestClassWord(kind)}
    />
  );
}
