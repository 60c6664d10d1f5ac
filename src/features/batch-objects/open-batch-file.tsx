import { useCallback, useEffect, useRef, useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { OpenedBatchFile } from "#engine/batch/batch-file.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { fileProblemSentence } from "#messages/draft-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";

export type OpenBatchFileProps = {
  /** Stores the file's batch. `mayStandBeside`: also where its project has batches already. */
  readonly open: (mayStandBeside: boolean) => Promise<OpenedBatchFile>;
  readonly onClose: () => void;
};

type Failed = Exclude<OpenedBatchFile, { kind: "opened" | "exists" }> | { readonly kind: "not-stored" };

/** Opens a downloaded batch. Where its project has a batch already it asks first. */
export function OpenBatchFile({ open, onClose }: OpenBatchFileProps) {
  const [result, setResult] = useState<Failed | Extract<OpenedBatchFile, { kind: "exists" }>>();
  const go = useCallback(
    async (mayStandBeside: boolean) => {
      const opened = await open(mayStandBeside).catch(() => ({ kind: "not-stored" }) as const);
      if (opened.kind !== "opened") return setResult(opened);
      const { connection, project } = opened;
      location.hash = formatAddress({
        kind: "batch",
        connection,
        ...(project !== undefined && { project }),
      });
    },
    [open],
  );
  const hasBegun = useRef(false);
  useEffect(() => {
    // A second run of the effect would find the batch that the first one stored.
    if (hasBegun.current) return;
    hasBegun.current = true;
    void go(false);
  }, [go]);
  if (!result) return null;
  if (result.kind !== "exists") {
    return (
      <Notice
        tone="warn"
        role="alert"
        actions={<Button onClick={onClose}>{batchObjectsText("dismiss")}</Button>}
      >
        {failureSentence(result)}
      </Notice>
    );
  }
  return (
    <Dialog
      heading={batchObjectsText("file-beside")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{batchObjectsText("cancel")}</Button>
          <Button kind="primary" data-autofocus onClick={() => void go(true)}>
            {batchObjectsText("open-the-file")}
          </Button>
        </>
      }
    >
      <p>{batchObjectsText("file-beside-why", { count: result.count })}</p>
    </Dialog>
  );
}

function failureSentence(failed: Failed): string {
  switch (failed.kind) {
    case "unreadable":
      return fileProblemSentence(failed.problem);
    case "no-connection":
      return batchObjectsText("file-of-other-connection", { connection: failed.connection });
    case "in-use":
      return batchObjectsText("batch-in-use");
    default:
      return batchObjectsText("file-not-stored");
  }
}
