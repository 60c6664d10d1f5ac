import { pasteText } from "#messages/compiled/paste.ts";
import { Button } from "#ui/button.tsx";
import styles from "./copy-offer.module.css";

/** The other source of pairs, where one is about to paste. */
export function CopyOffer({ onCopy }: { readonly onCopy: () => void }) {
  return (
    <p className={styles["offer"]}>
      {pasteText("or-copy")}
      <Button onClick={onCopy}>{pasteText("copy-from-object")}</Button>
    </p>
  );
}
