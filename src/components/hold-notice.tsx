import { type ReactNode, useState } from "react";
import type { Hold } from "#engine/autosave/autosave-state.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { elsewhereSentence, refusalSentence } from "#messages/draft-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type HoldNoticeProps = {
  readonly hold: Hold;
  readonly onTakeOver: () => Promise<void>;
  /** Is this tab the one that writes? Asked after taking over. */
  readonly isWriter: () => boolean;
  /** The button that downloads the draft, for changes that are stored nowhere. */
  readonly download: ReactNode;
};

/** Explains that another tab writes the draft, so that it is read-only here, and how to take it over. */
export function HoldNotice({ hold, onTakeOver, isWriter, download }: HoldNoticeProps) {
  const [isTaking, setIsTaking] = useState(false);
  if (hold.kind !== "elsewhere" && hold.kind !== "overtaken") return null;
  const takeOver = async () => {
    setIsTaking(true);
    await onTakeOver().finally(() => setIsTaking(false));
    if (isWriter()) focusSheet();
  };
  const button = (
    <Button
      command="take-over"
      isDisabled={isTaking}
      disabledReason={draftsText("asking-other-tab")}
      onClick={() => void takeOver()}
    >
      {draftsText("take-over")}
    </Button>
  );
  if (hold.kind === "overtaken") {
    return (
      <Notice
        tone="danger"
        role="alert"
        heading={draftsText("overtaken")}
        actions={
          <>
            {download}
            {button}
          </>
        }
      >
        {draftsText("overtaken-next")}
      </Notice>
    );
  }
  return (
    <Notice tone="warn" role={hold.wasTaken ? "alert" : "status"} actions={button}>
      <p>{elsewhereSentence(hold.wasTaken)}</p>
      {hold.refusal ? <p role="alert">{refusalSentence(hold.refusal)}</p> : null}
    </Notice>
  );
}

/** The pressed button disappears, so the focus moves to the sheet. */
function focusSheet(): void {
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
}
