import { useLayoutEffect, useState } from "react";
import type { Address } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { appText } from "#messages/compiled/app.ts";
import { Button } from "#ui/button.tsx";
import { KeyHint } from "#ui/key-hint.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./open-box.module.css";

const Palette = lazyPart({
  load: async () => (await import("#features/palette/palette.tsx")).Palette,
});

export type OpenBoxProps = { readonly address: Address; readonly connections: readonly Connection[] };

/** The button that opens the palette, with its shortcut: Ctrl K or ⌘ K anywhere, unless a dialog is open. */
export function OpenBox({ address, connections }: OpenBoxProps) {
  const [isOpen, setIsOpen] = useState(false);
  // A layout effect registers the shortcut before the button is visible.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCommand || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (document.querySelector("dialog[open]") === null) setIsOpen(true);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <Button
        className={styles["open"]}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setIsOpen(true)}
      >
        <span className={styles["label"]}>{appText("open-by")}</span>
        <KeyHint keys="Mod K" />
      </Button>
      {isOpen ? (
        <Palette connections={connections} address={address} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}
