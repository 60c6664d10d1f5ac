import { templateRefusalText } from "#messages/compiled/template-refusal.ts";
import { type RefusedSchema, refusalWords } from "#messages/template-refusal-messages.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "./template-dialog.module.css";

const SHOWN = 20;

/** All that keeps a text from being a template, each with its place. */
export function RefusalNotice({ refusal }: { readonly refusal: RefusedSchema }) {
  const { heading, lines } = refusalWords(refusal);
  return (
    <Notice tone="danger" role="alert" heading={heading}>
      <ul className={styles["problems"]}>
        {lines.slice(0, SHOWN).map(({ place, sentence }) => (
          <li key={`${place} ${sentence}`}>
            {place === "" ? null : <code>{place}</code>} {sentence}
          </li>
        ))}
        {lines.length > SHOWN ? (
          <li>{templateRefusalText("more-problems", { count: lines.length - SHOWN })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}
