import type { EmptyCells } from "#core/batch/manifest-choice.ts";
import type { ManifestReadout, ManifestWish } from "#formats/manifest-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { quotedText } from "#messages/quoted-text.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import styles from "./empty-cells-choice.module.css";
import { type ChangeWish, withChoice, withEmptyWord } from "./manifest-choices.ts";

export type EmptyCellsChoiceProps = {
  readonly readout: ManifestReadout;
  readonly choice: ManifestWish["choice"];
  readonly onWish: ChangeWish;
};

const MEANINGS: readonly EmptyCells[] = ["leave", "set-empty", "remove"];

/** The choices about cells: the meaning of empty ones, words that count as empty, and doubtful texts that are taken. */
export function EmptyCellsChoice({ readout, choice = {}, onWish }: EmptyCellsChoiceProps) {
  const { emptyWords, counts } = readout;
  const { emptyCells = "leave", trims = false, takesTooLong = false, takesFlagged = false } = choice;
  const ticked = [...(choice.emptyWords ?? [])].filter(
    (word) => !emptyWords.some((one) => one.word === word),
  );
  const words = [...emptyWords, ...ticked.map((word) => ({ word, count: 0 }))];
  return (
    <div className={styles["choices"]}>
      <div className={styles["empty"]}>
        <span aria-hidden="true">{manifestText("empty-cells")}</span>
        <SegmentedRadio
          label={manifestText("empty-cells")}
          options={MEANINGS.map((value) => ({ value, name: manifestText(`empty-${value}`) }))}
          value={emptyCells}
          onChange={(meaning) => onWish((wish) => withChoice(wish, { emptyCells: meaning }))}
        />
      </div>
      {words.length > 0 ? (
        <fieldset className={styles["words"]}>
          <legend>{manifestText("empty-words")}</legend>
          {words.map(({ word, count }) => (
            <Checkbox
              key={word}
              label={manifestText("empty-word", { word: quotedText(word), count })}
              checked={choice.emptyWords?.has(word) ?? false}
              onChange={({ currentTarget: { checked } }) =>
                onWish((wish) => withEmptyWord(wish, word, checked))
              }
            />
          ))}
        </fieldset>
      ) : null}
      <Checkbox
        label={manifestText("trim")}
        checked={trims}
        onChange={({ currentTarget: { checked } }) => onWish((wish) => withChoice(wish, { trims: checked }))}
      />
      {counts["too-long"] > 0 || takesTooLong ? (
        <Checkbox
          label={manifestText("take-too-long")}
          hint={manifestText("take-too-long-hint")}
          checked={takesTooLong}
          onChange={({ currentTarget: { checked } }) =>
            onWish((wish) => withChoice(wish, { takesTooLong: checked }))
          }
        />
      ) : null}
      {counts.flagged > 0 || takesFlagged ? (
        <Checkbox
          label={manifestText("take-flagged")}
          hint={manifestText("take-flagged-hint")}
          checked={takesFlagged}
          onChange={({ currentTarget: { checked } }) =>
            onWish((wish) => withChoice(wish, { takesFlagged: checked }))
          }
        />
      ) : null}
    </div>
  );
}
