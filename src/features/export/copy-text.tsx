import { exportsText } from "#messages/compiled/exports.ts";
import { type ClipboardText, writeClipboard } from "#ui/clipboard.ts";
import { CopyDialog } from "#ui/copy-dialog.tsx";
import type { ActionOutcome } from "./action-outcome.tsx";

/** Copies, and says so; or gives the text to be copied by hand. */
export async function copyText(text: ClipboardText, copied: string): Promise<ActionOutcome> {
  if (await writeClipboard(text)) return { text: copied };
  return {
    text: exportsText("copy-refused"),
    renderDialog: (onClose) => <CopyDialog text={text} onClose={onClose} />,
  };
}
