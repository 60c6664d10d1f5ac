import type { ReactNode } from "react";
import { countTicked, LANDING_LIMIT, type PasteChoice, pasteEdit } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { applySentence, tooManySentence } from "#messages/paste-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import type { KeyTools } from "./key-tools.ts";
import { PasteLines } from "./paste-lines.tsx";
import styles from "./paste-preview.module.css";

export type PasteLandingProps = {
  readonly store: DraftStore;
  /** The origin of the lines, and their number. */
  readonly subheading: string;
  /** Absent while there is nothing to show. */
  readonly lines: readonly PasteLine[] | undefined;
  readonly choice: PasteChoice;
  readonly onChoice: (change: (before: PasteChoice) => PasteChoice) => void;
  /** Why nothing can land yet. */
  readonly waiting?: string | undefined;
  readonly onClose: () => void;
  /** Absent where keys can't be changed. */
  readonly keyTools?: KeyTools | undefined;
  /** More of what can be chosen for all lines. */
  readonly switches?: ReactNode;
  /** Above the lines. */
  readonly children: ReactNode;
};

const NO_LINES: readonly PasteLine[] = [];

/** The lines that would change the draft, whatever their source. Nothing changes before Apply, which is one step of undo. */
export function PasteLanding({
  store,
  subheading,
  lines,
  choice,
  onChoice,
  waiting,
  onClose,
  keyTools,
  switches,
  children,
}: PasteLandingProps) {
  const landing = lines ?? NO_LINES;
  const count = waiting === undefined ? countTicked(landing, choice) : 0;
  const isTooMany = count > LANDING_LIMIT;
  const sentence = isTooMany ? tooManySentence(count, LANDING_LIMIT) : applySentence(count);
  const reason = waiting ?? sentence;
  const apply = () => {
    store.record(pasteEdit(store.getState().draft, landing, choice));
    onClose();
  };
  return (
    <Dialog
      heading={pasteText("paste-preview")}
      subheading={subheading}
      isWide
      onClose={onClose}
      footer={
        <>
          <output className={styles["sentence"]}>{waiting !== undefined && !lines ? "" : reason}</output>
          <Button onClick={onClose}>{pasteText("cancel")}</Button>
          <Button
            kind="primary"
            isDisabled={count === 0 || isTooMany}
            disabledReason={reason}
            onClick={apply}
          >
            {pasteText("apply")}
            {count > 0 ? <span aria-hidden="true">{count}</span> : null}
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        {children}
        {lines ? (
          <PasteLines
            lines={lines}
            choice={choice}
            onChoice={onChoice}
            keyTools={keyTools}
            switches={switches}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
