import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./notice.module.css";

export type NoticeTone = "info" | "warn" | "danger" | "success";

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  info: "info",
  warn: "warning",
  danger: "cross",
  success: "check",
};

export type NoticeProps = {
  readonly tone: NoticeTone;
  /**
   * `status` is read out after the current speech, `alert` at once. A notice that is there from the start has
   * no role.
   */
  readonly role?: "status" | "alert" | undefined;
  /** One bold line above the text. */
  readonly heading?: string | undefined;
  readonly children?: ReactNode;
  /** The buttons below the text. */
  readonly actions?: ReactNode;
};

/** A message in the page: what happened, and what to do next. */
export function Notice({ tone, role, heading, children, actions }: NoticeProps) {
  return (
    <div className={styles["notice"]} data-tone={tone} role={role}>
      <span className={styles["glyph"]}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles["content"]}>
        {heading !== undefined && <strong className={styles["heading"]}>{heading}</strong>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </div>
    </div>
  );
}
