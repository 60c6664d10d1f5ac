import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { ReadingProgress } from "#components/reading-progress.tsx";
import { keysOf } from "#core/batch/batch.ts";
import { createObjectIndex } from "#core/batch/object-index.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { rememberKey } from "#engine/reading/chosen-keys.ts";
import type { ManifestWish } from "#formats/manifest-readout.ts";
import type { TableSource } from "#formats/table-source.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { tableSize } from "#messages/paste-messages.ts";
import { tableNoteSentence, tableProblemSentence } from "#messages/table-messages.ts";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { ManifestBody } from "./manifest-body.tsx";
import styles from "./manifest-dialog.module.css";
import { ManifestFooter } from "./manifest-footer.tsx";
import { ManifestForm } from "./manifest-form.tsx";
import type { FindObject } from "./object-choice.tsx";
import { useApply } from "./use-apply.ts";
import { useManifestReadout } from "./use-manifest-readout.ts";
import { useStandardKeys } from "./use-standard-keys.ts";

export type ManifestDialogProps = {
  readonly store: BatchStore;
  readonly source: TableSource;
  /** Looks for objects that the batch doesn't have, and adds them; absent where that can't be done. */
  readonly onFindObjects?: ((names: readonly string[]) => void) | undefined;
  /** How far objects are looked for and read. */
  readonly progress?: ReactNode;
  readonly onClose: () => void;
};

const NO_WISH: ManifestWish = {};

/** The preview of a table with a row for each object. Nothing changes before Apply, which is one step of undo. */
export function ManifestDialog(props: ManifestDialogProps) {
  const { store, source, onFindObjects, progress, onClose } = props;
  const standardKeys = useStandardKeys(store);
  const [wish, setWish] = useState(NO_WISH);
  const reading = useManifestReadout(store, source, wish, standardKeys);
  const { readout, problem, fraction, leftMs } = reading;
  const applying = useApply(store, reading, onClose);
  const batch = useStore(store, (state) => state.batch);
  const keys = useMemo(() => [...new Set([...keysOf(batch), ...standardKeys])], [batch, standardKeys]);
  const findObject = useCallback<FindObject>(
    (text) => {
      const rows = createObjectIndex(batch).find(text)?.rows ?? [];
      const [row] = rows;
      if (row === undefined) return 0;
      return rows.length > 1 ? 2 : (batch.ids[row] ?? 0);
    },
    [batch],
  );
  const remember = useCallback((heading: string, key: string) => rememberKey(store, heading, key), [store]);
  const size = readout && tableSize(readout.columnCount, readout.rowCount);
  return (
    <Dialog
      heading={manifestText("heading")}
      subheading={[sourceName(source), size].filter(Boolean).join(" · ")}
      isWide
      onClose={onClose}
      footer={<ManifestFooter reading={reading} applying={applying} store={store} onClose={onClose} />}
    >
      <div className={styles["body"]}>
        {readout ? (
          <output className={styles["matched"]} aria-label={manifestText("matched-label")}>
            {manifestText("matched", { matched: readout.matched, total: readout.total })}
          </output>
        ) : null}
        {readout ? (
          <ManifestForm readout={readout} unreadFormat={problem ? wish.format : undefined} onWish={setWish} />
        ) : null}
        {progress}
        {readout?.layout === "columns" && !problem ? (
          <Notice tone="info">{manifestText("turned")}</Notice>
        ) : null}
        {fraction === undefined ? null : <ReadingProgress fraction={fraction} leftMs={leftMs} />}
        {applying.trouble ? (
          <Notice tone="warn" role="alert" heading={manifestText(applying.trouble)} />
        ) : null}
        {problem ? (
          <Notice tone="danger" role="alert" heading={manifestText("cannot-read")}>
            {tableProblemSentence(problem)}
          </Notice>
        ) : (
          readout?.notes.map((note) => (
            <Notice key={note.code} tone="info">
              {tableNoteSentence(note)}
            </Notice>
          ))
        )}
        {readout && !problem ? (
          <ManifestBody
            readout={readout}
            wish={wish}
            keys={keys}
            valueByteLimit={store.platform.description.limits.valueBytes}
            onWish={setWish}
            onRemember={remember}
            findObject={findObject}
            onFindObjects={onFindObjects}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

function sourceName(source: TableSource): string {
  return source.kind === "file" ? source.file.name : manifestText("from-clipboard");
}
