import type { MouseEvent, ReactNode } from "react";
import styles from "./item-section.module.css";

export type ItemRowProps = {
  readonly name: string;
  /** The address of the name's link; without it the name is plain text. */
  readonly href?: string | undefined;
  readonly onOpen?: ((event: MouseEvent) => void) | undefined;
  /** True for the names of files, in a monospaced font. */
  readonly isMono?: boolean;
  /** The facts in the second line; those that tell most come first, since the end may be cut off. */
  readonly facts: readonly (string | undefined)[];
  /** Buttons at the end of the row. */
  readonly actions?: ReactNode;
  /** Content that belongs to the item, below its row. */
  readonly children?: ReactNode;
};

/** An item of a list: a name over its facts, always two lines of text and equally high. */
export function ItemRow({ name, href, onOpen, isMono = false, facts, actions, children }: ItemRowProps) {
  const told = facts.filter(Boolean).join(" · ");
  return (
    <li className={styles["item"]}>
      <div className={styles["row"]}>
        <span className={styles["what"]} data-mono={isMono || undefined}>
          {href === undefined ? (
            <span className={styles["name"]}>{name}</span>
          ) : (
            <a className={styles["name"]} href={href} onClick={onOpen}>
              {name}
            </a>
          )}
          <small title={told}>{told}</small>
        </span>
        {actions}
      </div>
      {children}
    </li>
  );
}
