import type { ReadingChoice } from "#core/reading/table-reading.ts";
import type { ReadingWish } from "#formats/paste-readout.ts";
import { readingText } from "#messages/compiled/reading.ts";
import { Checkbox } from "#ui/checkbox.tsx";

export type ReadingSwitchesProps = {
  readonly wish: ReadingWish;
  readonly onWish: (wish: ReadingWish) => void;
};

/** Changes that may be made to all texts while they are pasted. All are off at first, so that a text is pasted as it is. */
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
