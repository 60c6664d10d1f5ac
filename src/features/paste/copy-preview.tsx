import { useMemo, useState } from "react";
import { draftMetadata } from "#core/draft/draft.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { copyFit, planCopy } from "#core/paste/copy-plan.ts";
import { PASTE_AS_IS, type PasteChoice } from "#core/paste/paste-edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { copySource, fitSentence } from "#messages/copy-messages.ts";
import { Notice } from "#ui/notice.tsx";
import { PasteLanding } from "./paste-landing.tsx";

export type CopyPreviewProps = {
  readonly store: DraftStore;
  /** The object that the pairs are taken from, as just described. */
  readonly snapshot: Snapshot;
  readonly connectionName: string;
  /** Keys that the target's platform sets itself. */
  readonly lockedKeys: ReadonlySet<string>;
  readonly onClose: () => void;
};

/** An object holds "" where it says so: nothing was left blank. */
const COPY_AS_IS: PasteChoice = { ...PASTE_AS_IS, blanks: "empty" };

/** The pairs of another object, held against what this one's platform takes. */
export function CopyPreview({ store, snapshot, connectionName, lockedKeys, onClose }: CopyPreviewProps) {
  const [choice, setChoice] = useState(COPY_AS_IS);
  const { name, limits } = store.platform.description;
  const lines = useMemo(() => {
    const wanted = draftMetadata(store.getState().draft);
    return planCopy(snapshot.metadata, { wanted, limits, lockedKeys });
  }, [store, snapshot, limits, lockedKeys]);
  const fit = copyFit(lines);
  return (
    <PasteLanding
      store={store}
      subheading={copySource(snapshot.name, connectionName)}
      lines={lines}
      choice={choice}
      onChoice={setChoice}
      onClose={onClose}
    >
      <Notice tone={fit.misfits.size > 0 ? "warn" : "info"}>{fitSentence(fit, name)}</Notice>
    </PasteLanding>
  );
}
