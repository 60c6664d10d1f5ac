import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import { parseAddress } from "#core/address/address.ts";
import { guideText } from "#messages/compiled/guide.ts";
import { keysText } from "#messages/compiled/keys.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { shortcutText } from "#ui/shortcut-text.ts";
import styles from "./keys-dialog.module.css";
import { ScreenGuide } from "./screen-guide.tsx";

const KEYS = [
  "move",
  "row-ends",
  "screen",
  "select",
  "select-all",
  "select-row",
  "select-cell",
  "select-column",
  "empty",
  "fill",
  "clipboard",
  "edit",
  "large",
  "commit",
  "suggest",
  "line-break",
  "give-back",
  "leave",
  "undo",
  "redo",
  "null",
  "menu",
  "review",
  "filter",
  "next-issue",
  "previous-issue",
  "open",
  "heads",
  "width",
  "this-list",
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      heading={keysText("keys")}
      isToRead
      onClose={onClose}
      footer={
        <>
          <ScreenGuide address={parseAddress(location.hash)}>{guideText("about-this-screen")}</ScreenGuide>
          <Button onClick={onClose}>{uiText("done")}</Button>
        </>
      }
    >
      <table className={styles["keys"]} aria-label={keysText("keys-of-editor")}>
        <tbody>
          {KEYS.map((id) => (
            <tr key={id}>
              <th scope="row">
                <kbd>{isCommand(id) ? shortcutsText(id) : keysText(`press-${id}`)}</kbd>
              </th>
              <td>{keysText(`does-${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles["note"]}>{keysText("on-mac")}</p>
    </Dialog>
  );
}

type CommandId = keyof typeof COMMAND_SHORTCUTS;

function isCommand(id: string): id is CommandId {
  return Object.hasOwn(COMMAND_SHORTCUTS, id);
}

function shortcutsText(id: CommandId): string {
  return COMMAND_SHORTCUTS[id].map(shortcutText).join(", ");
}
