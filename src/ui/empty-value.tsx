import { uiText } from "#messages/compiled/ui.ts";
import styles from "./empty-value.module.css";

/** The empty text, shown as a grey `""`, so that it is never taken for nothing at all. */
export function EmptyValue({ name = uiText("empty-text") }: { readonly name?: string | undefined }) {
  return (
    <span className={styles["empty"]} role="img" aria-label={name} title={name}>
      ""
    </span>
  );
}
