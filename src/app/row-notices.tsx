import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import { objectTour } from "#engine/batch/object-tour.ts";
import type { RowDraft } from "#engine/batch/row-draft-store.ts";
import { draftKey } from "#engine/draft/draft-memory.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { savedDrafts } from "./kept-drafts.ts";

export type RowNoticesProps = { readonly row: RowDraft; readonly account: string };

/** On the page of an object that belongs to a batch: what that means, and whether the object has a draft of its own too. */
export function RowNotices({ row, account }: RowNoticesProps) {
  const { batch, objectId, store } = row;
  const count = useBatch(batch, (state) => state.batch.objects.length);
  const elsewhere = useStore(row.elsewhere, ({ step }) => step);
  const key = draftKey({ account, ref: store.getState().draft.base.ref });
  const separate = useQuery({
    queryKey: ["separate-draft", key],
    queryFn: async () =>
      (await savedDrafts.list()).some((draft) => draft.kind === "draft" && draft.head.objectKey === key),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <>
      <Notice tone="info">{batchText("row-of-batch", { count })}</Notice>
      {elsewhere ? (
        <Notice tone="info" role="status">
          {batchText(elsewhere.deed === "undo" ? "undone-elsewhere" : "redone-elsewhere", {
            count: elsewhere.objects,
          })}
        </Notice>
      ) : null}
      {separate.data ? (
        <Notice
          tone="warn"
          role="status"
          actions={
            <Button onClick={() => objectTour.setState({ separate: objectId })}>
              {batchText("open-separate-draft")}
            </Button>
          }
        >
          {batchText("separate-draft")}
        </Notice>
      ) : null}
    </>
  );
}
