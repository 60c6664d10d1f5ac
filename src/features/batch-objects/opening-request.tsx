import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { hasChanges } from "#engine/batch/batch-memory.ts";
import { batchKey } from "#engine/batch/batch-owner.ts";
import { type BatchRequest, batchRequests, forgetBatchRequest } from "#engine/batch/batch-requests.ts";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

/** Opens the objects that were asked for on another page. Over changes it asks: add to them, or start anew. */
export function OpeningRequest({ open }: { readonly open: OpenBatch }) {
  const { keeping, owner, store } = open;
  const request = useStore(batchRequests, (all) => all.get(batchKey(owner)));
  const isWriter = useStore(keeping.state, ({ hold }) => hold.kind === "here" || hold.kind === "unguarded");
  const [asked, setAsked] = useState<BatchRequest>();
  useEffect(() => {
    if (!request || !isWriter) return;
    if (hasChanges(store.getState())) setAsked(request);
    else void openAnew(open, request);
  }, [request, isWriter, store, open]);
  if (!asked || asked !== request) return null;
  const count = store.getState().effects.objects.changed;
  const close = () => forgetBatchRequest(owner);
  return (
    <Dialog
      heading={batchObjectsText("add-or-anew")}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{batchObjectsText("cancel")}</Button>
          <Button onClick={() => void openAnew(open, asked)}>{batchObjectsText("start-anew")}</Button>
          <Button
            kind="primary"
            data-autofocus
            onClick={() => {
              close();
              void add(open, asked);
            }}
          >
            {batchObjectsText("add-to-it")}
          </Button>
        </>
      }
    >
      <p>{batchObjectsText("add-or-anew-why", { count })}</p>
    </Dialog>
  );
}

/** Opens nothing where the batch that is there can't be stored; the notice about storing says so. */
async function openAnew(open: OpenBatch, request: BatchRequest): Promise<void> {
  forgetBatchRequest(open.owner);
  if (await open.keeping.startAnew()) await add(open, request);
}

function add(open: OpenBatch, request: BatchRequest): Promise<void> {
  if (request.kind === "refs") return open.addRefs(request.refs);
  return request.kind === "texts" ? open.addTexts(request.text) : open.addFound(request);
}
