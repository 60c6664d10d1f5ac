import type { ReactNode } from "react";
import styles from "./settings-dialog.module.css";

export type SettingGroupProps = {
  readonly heading: string;
  readonly children: ReactNode;
};

/** Settings that belong together, in rows of a label and a control. */
export function SettingGroup({ heading, children }: SettingGroupProps) {
  return (
    <section className={styles["group"]}>
      <h3 className={styles["heading"]}>{heading}</h3>
      {children}
    </section>
  );
}

export type SettingRowProps = {
  readonly label: string;
  /** The id of the control, where the label names it; a group of controls has a name of its own. */
  readonly controlId?: string | undefined;
  /** A second, quieter line below the control. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

/** A setting: its label at the left, its control at the right; one below the other where it is narrow. */
export function SettingRow({ label, controlId, hint, children }: SettingRowProps) {
  return (
    <>
      {controlId === undefined ? (
        <span className={styles["label"]}>{label}</span>
      ) : (
        <label className={styles["label"]} htmlFor={controlId}>
          {label}
        </label>
      )}
      <div className={styles["control"]}>
        {children}
        {hint === undefined ? null : <p className={styles["note"]}>{hint}</p>}
      </div>
    </>
  );
}
