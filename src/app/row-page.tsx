import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useSettledDraft } from "#components/use-settled-draft.ts";
import { formatAddress } from "#core/address/address.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { countChanges } from "#core/write/change-set.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { hasRowsBesideBatches, type RowDraft, rowDraftOf } from "#engine/batch/row-draft-store.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { isReadOnlyDraft } from "#engine/draft/readiness.ts";
import { batchViewOf } from "#features/batch/batch-view.ts";
import { ObjectTourBar } from "#features/batch/object-tour-bar.tsx";
import { BatchKeepingNotices } from "#features/batch-objects/batch-keeping-notices.tsx";
import { BatchStatus } from "#features/batch-objects/batch-status.tsx";
import { BulkTools, type CutTarget } from "#features/bulk/bulk-tools.tsx";
import { Editor } from "#features/edit/editor.tsx";
import { CopyAsButton } from "#features/export/copy-as-button.tsx";
import { ExportButton } from "#features/export/export-button.tsx";
import { PasteTools } from "#features/paste/paste-tools.tsx";
import { FieldHelp } from "#features/standard-fields/field-help.tsx";
import { TemplateOffers } from "#features/template/template-offers.tsx";
import { TemplateTools } from "#features/template/template-tools.tsx";
import { DraftAsText, TextButton } from "#features/text-mode/text-tool.tsx";
import { useTextMode } from "#features/text-mode/use-text-mode.ts";
import { usePageTitle } from "#ui/page-title.ts";
import { reviewOf } from "./batch-reviews.ts";
import { editTogether } from "./edit-together.ts";
import { addKeeper } from "./keepers.ts";
import { LinksOfObject } from "./links-of-object.tsx";
import { batches } from "./open-batches.ts";
import { RowNotices } from "./row-notices.tsx";
import { templates } from "./workspace.ts";

addKeeper({ flush: () => undefined, hasUnstored: hasRowsBesideBatches });

export type RowPageProps = {
  readonly batch: BatchStore;
  readonly objectRef: ObjectRef;
  readonly connection: Connection;
  readonly connections: readonly Connection[];
  /** The object's page where the batch isn't one of this account. */
  readonly otherwise: ReactNode;
};

/** The editor of an object that belongs to a batch. What is changed in it is changed in the batch. */
export function RowPage({ batch, objectRef, connection, connections, otherwise }: RowPageProps) {
  const open = batches.withStore(batch);
  const row = rowDraftOf(batch, objectRef.objectId);
  if (!open || !row || open.owner.account !== connection.account) return otherwise;
  return <OpenRow open={open} row={row} connection={connection} connections={connections} />;
}

type OpenRowProps = Pick<RowPageProps, "connection" | "connections"> & {
  readonly open: OpenBatch;
  readonly row: RowDraft;
};

function OpenRow({ open, row, connection, connections }: OpenRowProps) {
  const { store, batch, objectId } = row;
  const { keeping, owner } = open;
  const { project } = owner;
  useEffect(() => {
    void keeping.enter();
    return () => void keeping.leave();
  }, [keeping]);
  const [cut, setCut] = useState<CutTarget>();
  const askToCut = useCallback(({ place }: Issue) => setCut(place === "draft" ? undefined : place), []);
  const isReadOnly = useDraft(store, isReadOnlyDraft);
  const textMode = useTextMode(store);
  const template = templates.of({ connection: owner.connection, account: owner.account, project });
  const ref = useDraft(store, ({ draft }) => draft.base.ref);
  const name = useDraft(store, ({ draft }) => draft.base.name);
  const isUnsaved = useSettledDraft(store, ({ changeSet }) => countChanges(changeSet) > 0);
  usePageTitle({ names: [name], isUnsaved });
  const place = { connection: owner.connection, project };

  const reviewBatch = () => {
    if (!textMode.isReady()) return;
    batchViewOf(batch).setState({ returnTo: batch.getState().batch.rows.get(objectId) });
    void reviewOf(open, connection).open();
    const { connection: id } = owner;
    location.hash = formatAddress({
      kind: "batch",
      connection: id,
      ...(project !== undefined && { project }),
    });
  };
  return (
    <Editor
      store={store}
      onReview={reviewBatch}
      onSheetNeeded={textMode.leave}
      onCut={askToCut}
      slots={{
        insteadOfSheet: textMode.isText ? (
          <DraftAsText store={store} mode={textMode} isReadOnly={isReadOnly} />
        ) : undefined,
        place: <LinksOfObject isTrail store={store} account={owner.account} />,
        links: <LinksOfObject store={store} account={owner.account} />,
        about: <ObjectTourBar objectRef={ref} row={row} mayLeave={textMode.isReady} />,
        offers: isReadOnly ? null : (
          <>
            <FieldHelp store={store} template={template} />
            <TemplateOffers store={store} template={template} />
          </>
        ),
        notices: (
          <>
            <BatchKeepingNotices open={open} />
            <RowNotices row={row} account={owner.account} />
          </>
        ),
        status: <BatchStatus open={open} />,
        tools: (
          <PasteTools
            store={store}
            isReadOnly={isReadOnly}
            connections={connections}
            onTogether={(source) => editTogether(place, source)}
          />
        ),
        moreTools: (
          <>
            <BulkTools store={store} isReadOnly={isReadOnly} cut={cut} onCutClose={() => setCut(undefined)} />
            <TextButton mode={textMode} />
            <TemplateTools store={store} template={template} />
          </>
        ),
        rowTools: (rowIds) => <ExportButton store={store} rowIds={rowIds} />,
        requestTools: <CopyAsButton store={store} />,
      }}
    />
  );
}
