import { type ReactNode, useId } from "react";
import { Icon } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";
import styles from "./menu.module.css";

export type MenuItemProps = {
  /** The accessible name. */
  readonly label: string;
  /** A second, quieter line, used as description; the reason when the item is disabled. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Keys that do the same elsewhere; `Mod` becomes ⌘ or Ctrl. */
  readonly keys?: string | undefined;
  readonly onSelect: () => void;
};

/**
 * An item that does something and closes the menu. A disabled item can be reached, so that its reason can be
 * read.
 */
export function MenuItem({ label, hint, isDisabled = false, keys, onSelect }: MenuItemProps) {
  return (
    <Row
      role="menuitem"
      label={label}
      hint={hint}
      isDisabled={isDisabled}
      keys={keys}
      closes={!isDisabled}
      onClick={() => {
        if (!isDisabled) onSelect();
      }}
    />
  );
}

export type MenuChoiceProps = Omit<MenuItemProps, "isDisabled" | "keys"> & {
  /** `radio` for one choice of a group, `checkbox` for a single choice. */
  readonly kind: "radio" | "checkbox";
  readonly isChecked: boolean;
};

/** A choice within a menu, which stays open. */
export function MenuChoice({ label, hint, kind, isChecked, onSelect }: MenuChoiceProps) {
  return (
    <Row role={`menuitem${kind}`} label={label} hint={hint} isChecked={isChecked} onClick={onSelect}>
      <span className={styles["mark"]} data-kind={kind}>
        {isChecked && kind === "checkbox" ? <Icon name="check" /> : null}
      </span>
    </Row>
  );
}

/** A line between items. */
export function MenuRule() {
  return <hr className={styles["rule"]} />;
}

/** Items that belong together, under a heading. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
    <div role="group" aria-labelledby={id} className={styles["group"]}>
      <div id={id} role="presentation" className={styles["heading"]}>
        {label}
      </div>
      {children}
    </div>
  );
}

type RowProps = {
  readonly role: "menuitem" | "menuitemradio" | "menuitemcheckbox";
  readonly label: string;
  readonly hint: string | undefined;
  readonly isDisabled?: boolean;
  readonly keys?: string | undefined;
  readonly isChecked?: boolean;
  readonly closes?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
};

function Row({ role, label, hint, isDisabled, keys, isChecked, closes, onClick, children }: RowProps) {
  const id = useId();
  return (
    <button
      type="button"
      role={role}
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      {...(isChecked === undefined ? {} : { "aria-checked": isChecked })}
      aria-disabled={isDisabled || undefined}
      data-closes={closes || undefined}
      className={styles["item"]}
      onClick={onClick}
    >
      {children}
      <span id={`${id}-label`} className={styles["label"]}>
        {label}
      </span>
      {keys === undefined ? null : <KeyHint keys={keys} />}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </span>
      )}
    </button>
  );
}
