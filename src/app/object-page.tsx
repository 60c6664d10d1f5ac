import { useMutation, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { useDraft } from "#components/use-draft.ts";
import { useSettledDraft } from "#components/use-settled-draft.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { countChanges } from "#core/write/change-set.ts";
import { batchToEditIn, objectTour } from "#engine/batch/object-tour.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { openConflicts } from "#engine/draft/conflicts.ts";
import { isReadOnlyDraft } from "#engine/draft/readiness.ts";
import type { Work } from "#engine/work/drafts.ts";
import { BulkTools, type CutTarget } from "#features/bulk/bulk-tools.tsx";
import { DraftNotices } from "#features/drafts/draft-notices.tsx";
import { DraftStatus } from "#features/drafts/draft-status.tsx";
import { Editor } from "#features/edit/editor.tsx";
import { CopyAsButton } from "#features/export/copy-as-button.tsx";
import { ExportButton } from "#features/export/export-button.tsx";
import { PacketButton } from "#features/packet/packet-button.tsx";
import { PasteTools } from "#features/paste/paste-tools.tsx";
import { preloadReview } from "#features/review/preload-review.ts";
import { SubmissionResult } from "#features/review/submission-result.tsx";
import { FieldHelp } from "#features/standard-fields/field-help.tsx";
import { TemplateOffers } from "#features/template/template-offers.tsx";
import { TemplateTools } from "#features/template/template-tools.tsx";
import { DraftAsText, TextButton } from "#features/text-mode/text-tool.tsx";
import { useTextMode } from "#features/text-mode/use-text-mode.ts";
import { appText } from "#messages/compiled/app.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { AboutObject } from "./about-object.tsx";
import { editTogether } from "./edit-together.ts";
import { LinksOfObject } from "./links-of-object.tsx";
import styles from "./object-page.module.css";
import { packetOf } from "./packet-of-draft.ts";
import { UndoNotices } from "./undo-notices.tsx";
import { useIdle } from "./use-idle.ts";
import { useNewerState } from "./use-newer-state.ts";
import { workQuery } from "./work-query.ts";
import { requestedUndos, templates } from "./workspace.ts";

const ReadError = lazyPart({ load: async () => (await import("#components/read-error.tsx")).ReadError });
const ReviewDialog = lazyPart({
  load: async () => (await import("#features/review/review-dialog.tsx")).ReviewDialog,
});
const ConflictNotice = lazyPart({
  load: async () => (await import("#features/review/conflict-notice.tsx")).ConflictNotice,
});
const SubmitActions = lazyPart({
  load: async () => (await import("#features/history/submit-actions.tsx")).SubmitActions,
});

const RowPage = lazyPart({
  load: async () => (await import("./row-page.tsx")).RowPage,
  waiting: () => (
    <main className={styles["alone"]}>
      <Skeleton label={appText("opening")} lines={8} />
    </main>
  ),
});

export type ObjectPageProps = {
  readonly connection: Connection;
  readonly objectRef: ObjectRef;
  /** All connections, since pairs may be copied from an object of another one. */
  readonly connections: readonly Connection[];
};

/** The page of one object. An object of the batch that is open is edited in the batch, unless its own draft is asked for. */
export function ObjectPage(props: ObjectPageProps) {
  const { connection, objectId } = props.objectRef;
  const batch = useStore(objectTour, (tour) => batchToEditIn(tour, connection, objectId));
  const alone = <ObjectAlone {...props} />;
  return batch ? <RowPage {...props} batch={batch} otherwise={alone} /> : alone;
}

/**
 * An object on its own: described once, then edited. A later describe changes the draft only on request.
 */
function ObjectAlone({ connection, objectRef, connections }: ObjectPageProps) {
  const described = useQuery(workQuery(connection, objectRef));
  if (described.data && !described.isError) {
    return <OpenObject work={described.data} connection={connection} connections={connections} />;
  }
  return (
    <main className={styles["alone"]}>
      <UnreadTitle objectId={objectRef.objectId} isProvisional={!described.isError} />
      {described.isError ? (
        <>
          <h1>{objectRef.objectId}</h1>
          <ReadError
            error={described.error}
            connection={connection}
            onRetry={() => void described.refetch()}
          />
          <a href="#/">{appText("open-another")}</a>
        </>
      ) : (
        <Skeleton label={appText("describing")} lines={8} />
      )}
    </main>
  );
}

/** Sets the title of an object whose name isn't known, or not yet. */
function UnreadTitle(props: { readonly objectId: string; readonly isProvisional: boolean }) {
  usePageTitle({ names: [props.objectId], isProvisional: props.isProvisional });
  return null;
}

type OpenObjectProps = {
  readonly work: Work;
  readonly connection: Connection;
  readonly connections: readonly Connection[];
};

function OpenObject({ work, connection, connections }: OpenObjectProps) {
  const { draft, review, autosave } = work;
  const name = useDraft(draft, (state) => state.draft.base.name);
  const isUnsaved = useSettledDraft(draft, ({ changeSet }) => countChanges(changeSet) > 0);
  usePageTitle({ names: [name], isUnsaved });
  useEffect(() => {
    void autosave.enter();
    return () => void autosave.leave();
  }, [autosave]);
  const refresh = useMutation({
    mutationFn: () => describeAgain(draft.platform, draft.getState().draft.base),
    onSuccess: autosave.openOn,
  });
  useNewerState(work);
  const isIdle = useIdle();
  useEffect(() => {
    if (!isIdle) return;
    preloadReview().catch(() => undefined);
    for (const part of [ReviewDialog, ReadError]) part.preload().catch(() => undefined);
  }, [isIdle]);
  const isReviewing = useStore(review, ({ step }) => step.kind !== "closed");
  const [cut, setCut] = useState<CutTarget>();
  const askToCut = useCallback(({ place }: Issue) => setCut(place === "draft" ? undefined : place), []);
  const isReadOnly = useDraft(draft, isReadOnlyDraft);
  const hasConflicts = useDraft(draft, (state) => openConflicts(state.conflicts, state.draft).length > 0);
  const textMode = useTextMode(draft);
  const project = useDraft(draft, (state) => state.draft.base.project);
  const { account, ref } = work.place;
  const template = templates.of({ connection: ref.connection, account, project });
  const packetTool = (readReason: () => string) => (
    <PacketButton
      platform={draft.platform}
      makePacket={() => packetOf(connection, draft.getState(), review.reviewed(), readReason())}
    />
  );
  return (
    <>
      <Editor
        store={draft}
        isRefreshing={refresh.isPending}
        onRefresh={() => refresh.mutate()}
        onReview={() => {
          // The review's code is loaded in advance, since the network may be gone when it is needed.
          SubmitActions.preload().catch(() => undefined);
          if (textMode.isReady()) void review.open();
        }}
        onSheetNeeded={textMode.leave}
        onCut={askToCut}
        slots={{
          insteadOfSheet: textMode.isText ? (
            <DraftAsText store={draft} mode={textMode} isReadOnly={isReadOnly} />
          ) : undefined,
          about: <AboutObject store={draft} account={account} />,
          place: <LinksOfObject isTrail store={draft} account={account} />,
          links: <LinksOfObject store={draft} account={account} />,
          offers: isReadOnly ? null : (
            <>
              <FieldHelp store={draft} template={template} />
              <TemplateOffers store={draft} template={template} />
            </>
          ),
          notices: (
            <>
              {refresh.isError ? (
                <ReadError error={refresh.error} connection={connection} onRetry={() => refresh.mutate()} />
              ) : null}
              {hasConflicts ? <ConflictNotice drafts={draft} review={review} /> : null}
              <DraftNotices work={work} />
              <UndoNotices work={work} />
            </>
          ),
          status: <DraftStatus autosave={autosave} />,
          tools: (
            <PasteTools
              store={draft}
              isReadOnly={isReadOnly}
              connections={connections}
              onTogether={(source) => editTogether({ connection: ref.connection, project }, source)}
            />
          ),
          moreTools: (
            <>
              <BulkTools
                store={draft}
                isReadOnly={isReadOnly}
                cut={cut}
                onCutClose={() => setCut(undefined)}
              />
              <TextButton mode={textMode} />
              <TemplateTools store={draft} template={template} />
            </>
          ),
          rowTools: (rowIds) => <ExportButton store={draft} rowIds={rowIds} />,
          requestTools: <CopyAsButton store={draft} />,
          result: (
            <SubmissionResult
              drafts={draft}
              review={review}
              renderActions={(ended) => <SubmitActions ended={ended} work={work} undos={requestedUndos} />}
            />
          ),
        }}
      />
      {isReviewing ? <ReviewDialog drafts={draft} review={review} tools={packetTool} /> : null}
    </>
  );
}
