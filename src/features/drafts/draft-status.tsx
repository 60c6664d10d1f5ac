import { useStore } from "zustand";
import type { DraftKeeper } from "#engine/drafts/keeper-state.ts";
import { savingSentence } from "#words/saving-words.ts";
import styles from "./draft-status.module.css";

/**
 * Whether what was typed is on this device. Not read out by itself: it changes with every word that is typed. What fails
 * is an alert of its own.
 */
export function DraftStatus({ keeper }: { readonly keeper: DraftKeeper }) {
  const saving = useStore(keeper.saver);
  const isHere = useStore(keeper, ({ hold }) => hold.kind === "here" || hold.kind === "unguarded");
  return (
    <p className={styles["status"]} data-saving={saving.kind}>
      {isHere ? savingSentence(saving, Date.now()) : null}
    </p>
  );
}
