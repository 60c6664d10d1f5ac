import { uiText } from "#messages/compiled/ui.ts";
import { IconButton } from "#ui/icon-button.tsx";
import styles from "./neighbour-buttons.module.css";

export type NeighbourButtonsProps = {
  /** The place among the objects, such as "5 of 100". */
  readonly place: string;
  /** The reasons why there is no object before the first one and after the last one. */
  readonly firstReason: string;
  readonly lastReason: string;
  /** Go to the object before or after; undefined where there is none. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
};

/** The place of an object in a list, and the buttons that lead to the objects before and after it. */
export function NeighbourButtons(props: NeighbourButtonsProps) {
  const { place, firstReason, lastReason, onPrevious, onNext } = props;
  return (
    <>
      <span className={styles["place"]}>{place}</span>
      <IconButton
        command="previous-object"
        kind="quiet"
        icon="up"
        label={uiText("previous")}
        isDisabled={!onPrevious}
        disabledReason={firstReason}
        onClick={onPrevious}
      />
      <IconButton
        command="next-object"
        kind="quiet"
        icon="down"
        label={uiText("next")}
        isDisabled={!onNext}
        disabledReason={lastReason}
        onClick={onNext}
      />
    </>
  );
}
