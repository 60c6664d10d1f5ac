import { useState } from "react";
import type { Hold } from "#engine/autosave/autosave-state.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { elsewhereSentence, refusalSentence } from "#messages/draft-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { DownloadButton } from "./download-button.tsx";
import type { KeptWork } from "./kept-work.ts";

export type HoldNoticeProps = { readonly hold: Hold; readonly work: KeptWork };

/** Another tab writes the draft: why it is read only here, and how that ends. */
export function HoldNotice({ hold, work }: HoldNoticeProps) {
  const [isTaking, setIsTaking] = useState(false);
  if (hold.kind !== "elsewhere" && hold.kind !== "overtaken") return null;
  const takeOver = async () => {
    setIsTaking(true);
    await work.autosave.takeOver().finally(() => setIsTaking(false));
    if (!work.draft.getState().isLocked) focusSheet();
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
            <DownloadButton work={work} />
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

/** The button that was pressed is gone; what it was pressed for gets the focus. */
function focusSheet(): void {
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
}
