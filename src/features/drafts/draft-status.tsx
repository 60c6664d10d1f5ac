import { useStore } from "zustand";
import type { DraftAutosave } from "#engine/autosave/autosave-state.ts";
import { savingSentence } from "#messages/saving-messages.ts";
import styles from "./draft-status.module.css";

/**
 * Shows whether the latest changes are stored on this device. It isn't a live region, because it changes with
 * every word; failures have an alert of their own.
 */
export function DraftStatus({ autosave }: { readonly autosave: DraftAutosave }) {
  const saving = useStore(autosave.saver);
  const isHere = useStore(autosave, ({ hold }) => hold.kind === "here" || hold.kind === "unguarded");
  return (
    <p className={styles["status"]} data-saving={saving.kind}>
      {isHere ? savingSentence(saving, Date.now()) : null}
    </p>
  );
}
