import { Button } from "#ui/button.tsx";
import styles from "./copy-offer.module.css";

/** The other source of pairs, where one is about to paste. */
export function CopyOffer({ onCopy }: { readonly onCopy: () => void }) {
  return (
    <p className={styles["offer"]}>
      Or take the pairs of another object, on this platform or another one.
      <Button onClick={onCopy}>Copy from object…</Button>
    </p>
  );
}
