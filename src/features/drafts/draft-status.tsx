import { useStore } from "zustand";
import type { DraftAutosave } from "#engine/autosave/autosave-state.ts";
import { savingSentence } from "#messages/saving-messages.ts";
import styles from "./draft-status.module.css";

/**
 * Whether what was typed is on this device. Not read out by itself: it changes with every word that is typed. What fails
 * is an alert of its own.
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
