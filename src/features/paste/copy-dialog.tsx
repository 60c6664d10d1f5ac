import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";
import { CopyPreview } from "./copy-preview.tsx";
import { CopyQuestion } from "./copy-question.tsx";

export type CopyDialogProps = {
  readonly store: DraftStore;
  readonly connections: readonly ReadableConnection[];
  readonly onClose: () => void;
};

/** Asked again it is another question, so that an object that couldn't be read is read anew. */
type Question = { readonly ref: ObjectRef; readonly times: number };

/** Take pairs from another object: which one, and then what of it fits. */
export function CopyDialog({ store, connections, onClose }: CopyDialogProps) {
  const [question, setQuestion] = useState<Question>();
  const connection = connections.find(({ id }) => id === question?.ref.connection);
  const described = useQuery({
    queryKey: ["copy", connection?.account, question],
    enabled: question !== undefined && connection !== undefined,
    // A copy is of what is there now.
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      if (!question || !connection) throw new Error("nothing was asked");
      const [snapshot, { fields }] = await Promise.all([
        connection.platform.describe(question.ref, { signal }),
        fieldCatalogOf(store.platform, store.getState().draft.base),
      ]);
      const locked = fields.filter(({ isLocked }) => isLocked).map(({ key }) => key);
      return { snapshot, lockedKeys: new Set(locked) };
    },
  });
  if (connection && described.data) {
    return (
      <CopyPreview store={store} connectionName={connection.name} {...described.data} onClose={onClose} />
    );
  }
  return (
    <CopyQuestion
      target={store.getState().draft.base}
      connections={connections}
      isAsking={described.isFetching}
      error={described.error ?? undefined}
      onAsk={(ref) => setQuestion((before) => ({ ref, times: (before?.times ?? 0) + 1 }))}
      onClose={onClose}
    />
  );
}
