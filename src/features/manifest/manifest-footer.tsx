import { useStore } from "zustand";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { willChangeSentence } from "#messages/manifest-messages.ts";
import { Button } from "#ui/button.tsx";
import styles from "./manifest-dialog.module.css";
import type { Applying } from "./use-apply.ts";
import type { ManifestReading } from "./use-manifest-readout.ts";

export type ManifestFooterProps = {
  readonly reading: ManifestReading;
  readonly applying: Applying;
  readonly store: BatchStore;
  readonly onClose: () => void;
};

/** The effect of Apply in a sentence, and its button, which waits until the preview is about the objects as they are. */
export function ManifestFooter({ reading, applying, store, onClose }: ManifestFooterProps) {
  const isLocked = useStore(store, (state) => state.isLocked);
  const isCurrent = useStore(store, (state) => state.batch === reading.batch);
  const { readout, fraction, problem } = reading;
  const isReady = isCurrent && fraction === undefined && !problem && !applying.isApplying;
  const changes = readout?.changes ?? { cells: 0, objects: 0 };
  const sentence = isLocked
    ? manifestText("read-only")
    : applying.isApplying
      ? manifestText("applying")
      : isReady
        ? willChangeSentence(changes)
        : manifestText("still-reading");
  return (
    <>
      <output className={styles["sentence"]}>{problem ? "" : sentence}</output>
      <Button onClick={onClose}>{manifestText("cancel")}</Button>
      <Button
        kind="primary"
        isDisabled={!isReady || isLocked || changes.cells === 0}
        disabledReason={sentence}
        onClick={applying.apply}
      >
        {manifestText("apply")}
      </Button>
    </>
  );
}
