import { useRef, useState } from "react";
import { useStore } from "zustand";
import { COMMAND_SHORTCUTS } from "#components/command-shortcuts.ts";
import type { Address } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { findRequest } from "#engine/name-search/find-request.ts";
import { appText } from "#messages/compiled/app.ts";
import { Button } from "#ui/button.tsx";
import { KeyHint } from "#ui/key-hint.tsx";
import { catchEarlyKeys, type EarlyKeys } from "#ui/keys-before-dialog.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useCommand } from "#ui/use-command.ts";
import styles from "./open-box.module.css";

const Palette = lazyPart({
  load: async () => (await import("#features/palette/palette.tsx")).Palette,
});

export type OpenBoxProps = { readonly address: Address; readonly connections: readonly Connection[] };

/** The button that opens the palette, with its shortcut: Ctrl K or ⌘ K anywhere, unless a dialog is open. */
export function OpenBox({ address, connections }: OpenBoxProps) {
  const [isOpen, setIsOpen] = useState(false);
  const asked = useStore(findRequest, ({ typed }) => typed);
  const early = useRef<EarlyKeys>(undefined);
  const open = () => {
    const keys = catchEarlyKeys(close);
    early.current?.stop();
    early.current = keys;
    // Without the box the keys are the page's again.
    Palette.preload().catch(keys.stop);
    setIsOpen(true);
  };
  const close = () => {
    early.current?.stop();
    early.current = undefined;
    setIsOpen(false);
    findRequest.setState({ typed: undefined });
  };
  // Not listed in the palette: it is what the command opens.
  useCommand({
    id: "open",
    shortcuts: COMMAND_SHORTCUTS.open,
    isEnabled: () => true,
    run: open,
  });
  return (
    <>
      <Button
        className={styles["open"]}
        aria-haspopup="dialog"
        shortcuts={COMMAND_SHORTCUTS.open}
        onClick={open}
      >
        <span className={styles["label"]}>{appText("open-by")}</span>
        <KeyHint keys="Mod K" />
      </Button>
      {isOpen || asked !== undefined ? (
        <Palette
          connections={connections}
          address={address}
          readTyped={() => asked ?? early.current?.text() ?? ""}
          onClose={close}
        />
      ) : null}
    </>
  );
}
