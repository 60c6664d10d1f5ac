import { memo } from "react";
import type { Effect } from "#core/write/outcome.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { type EffectCounts, effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { CountChip } from "#ui/chip.tsx";
import styles from "./effect-chips.module.css";

const EFFECTS: readonly Effect[] = ["changed", "added", "removed", "reset", "ignored", "stays"];
/** An ignored null is as alarming as a removal. */
const EFFECT_TONES = {
  changed: "changed",
  added: "added",
  removed: "removed",
  reset: "reset",
  ignored: "removed",
  stays: "stays",
} as const;

export type EffectChipsProps = { readonly counts: EffectCounts };

/** How many keys a write changes, adds, removes …; what it doesn't do isn't mentioned. */
export const EffectChips = memo(function EffectChips({ counts }: EffectChipsProps) {
  return (
    <ul className={styles["counts"]} aria-label={partsText("effects")}>
      {EFFECTS.filter((effect) => counts[effect] > 0).map((effect) => (
        <li key={effect}>
          <CountChip
            tone={EFFECT_TONES[effect]}
            glyph={effectGlyph(effect)}
            count={counts[effect]}
            word={effectWord(effect)}
          />
        </li>
      ))}
    </ul>
  );
}, isSameCounts);

function isSameCounts({ counts: before }: EffectChipsProps, { counts: after }: EffectChipsProps): boolean {
  return EFFECTS.every((effect) => before[effect] === after[effect]);
}
