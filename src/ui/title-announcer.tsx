import { useSyncExternalStore } from "react";
import { getAnnouncement, subscribeAnnouncement } from "./page-title.ts";
import styles from "./visually-hidden.module.css";

/** The live region that tells screen readers which page was opened. */
export function TitleAnnouncer() {
  const text = useSyncExternalStore(subscribeAnnouncement, getAnnouncement);
  return (
    <div className={styles["hidden"]} aria-live="polite" data-announces="title">
      {text}
    </div>
  );
}
