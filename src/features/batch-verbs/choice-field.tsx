import { SegmentedRadio, type SegmentedRadioProps } from "#ui/segmented-radio.tsx";
import styles from "./verb-dialog.module.css";

/** A choice among a few with its name above it. */
export function ChoiceField<Value extends string>({ label, ...rest }: SegmentedRadioProps<Value>) {
  return (
    <div className={styles["group"]}>
      <span className={styles["groupName"]} aria-hidden="true">
        {label}
      </span>
      <SegmentedRadio label={label} {...rest} />
    </div>
  );
}
