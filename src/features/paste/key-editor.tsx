import { useState } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import { readingText } from "#messages/compiled/reading.ts";
import { IconButton } from "#ui/icon-button.tsx";
import styles from "./paste-table.module.css";

export type KeyEditorProps = {
  /** The key as it would land. */
  readonly shownKey: string;
  /** The key's name in the source. */
  readonly heading: string;
  readonly onRename: (key: string) => void;
};

/** A key in the preview, which can be typed over: Enter or leaving takes it, Escape gives it back. */
export function KeyEditor({ shownKey, heading, onRename }: KeyEditorProps) {
  const [typed, setTyped] = useState<string>();
  if (typed === undefined) {
    return (
      <>
        <MetadataText value={shownKey} isOneLine />
        <IconButton
          kind="quiet"
          icon="settings"
          className={styles["rename"]}
          label={readingText("rename-key", { key: shownKey })}
          onClick={() => setTyped(shownKey)}
        />
      </>
    );
  }
  const take = () => {
    setTyped(undefined);
    if (typed !== "" && typed !== shownKey) onRename(typed);
  };
  return (
    <input
      className={styles["keyInput"]}
      aria-label={readingText("key-for", { heading })}
      value={typed}
      spellCheck={false}
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: it stands where the button was that has just been pressed
      autoFocus
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") {
          event.preventDefault();
          take();
        }
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          setTyped(undefined);
        }
      }}
    />
  );
}
