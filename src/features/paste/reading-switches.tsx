import type { ReadingChoice } from "#core/reading/table-reading.ts";
import type { ReadingWish } from "#formats/paste-readout.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { Checkbox } from "#ui/checkbox.tsx";

export type ReadingSwitchesProps = {
  readonly wish: ReadingWish;
  readonly onWish: (wish: ReadingWish) => void;
};

/** What may be done to all texts on the way. Off at first: a text lands as it is. */
export function ReadingSwitches({ wish, onWish }: ReadingSwitchesProps) {
  const { choice = {} } = wish;
  const change = (part: ReadingChoice) => onWish({ ...wish, choice: { ...choice, ...part } });
  return (
    <>
      <Checkbox
        label={readingText("trim")}
        checked={choice.trims ?? false}
        onChange={({ currentTarget: { checked } }) => change({ trims: checked })}
      />
      <Checkbox
        label={readingText("blank-is-empty")}
        checked={choice.blankIsEmpty ?? false}
        onChange={({ currentTarget: { checked } }) => change({ blankIsEmpty: checked })}
      />
    </>
  );
}
