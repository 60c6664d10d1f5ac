import type { ReactNode } from "react";
import styles from "./drop-sign.module.css";

/** Covers the page while a file is dragged over it, and tells what dropping it does. */
export function DropSign({ children }: { readonly children: ReactNode }) {
  return <div className={styles["drop"]}>{children}</div>;
}
