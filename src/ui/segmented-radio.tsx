import { useId } from "react";
import styles from "./segmented-radio.module.css";

export type RadioOption<Value extends string> = {
  readonly value: Value;
  /** The exact accessible name. */
  readonly name: string;
  /** A second, quieter line, which may change while the user types. */
  readonly description?: string | undefined;
};

export type SegmentedRadioProps<Value extends string> = {
  /** The group's accessible name. */
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  /** Absent while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** True where a dialog begins with this choice. */
  readonly isFirst?: boolean | undefined;
};

/**
 * A choice of one among a few adjacent options. They are native radios: arrows move and choose, Tab leaves
 * the group.
 */
export function SegmentedRadio<Value extends string>({
  label,
  options,
  value,
  onChange,
  isFirst = false,
}: SegmentedRadioProps<Value>) {
  const id = useId();
  return (
    <div className={styles["group"]} role="radiogroup" aria-label={label}>
      {options.map((option, index) => {
        const optionId = `${id}-${option.value}`;
        const hasDescription = option.description !== undefined;
        return (
          <label key={option.value} className={styles["option"]}>
            <input
              className={styles["input"]}
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              data-autofocus={
                (isFirst && (value === undefined ? index === 0 : option.value === value)) || undefined
              }
              onChange={() => onChange(option.value)}
              aria-labelledby={`${optionId}-name`}
              aria-describedby={hasDescription ? `${optionId}-description` : undefined}
            />
            <span id={`${optionId}-name`} className={styles["name"]}>
              {option.name}
            </span>
            {hasDescription && (
              <span id={`${optionId}-description`} className={styles["description"]}>
                {option.description}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
