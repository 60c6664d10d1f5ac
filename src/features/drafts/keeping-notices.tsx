import { useStore } from "zustand";
import { HoldNotice } from "#components/hold-notice.tsx";
import { useDraft } from "#components/use-draft.ts";
import { countChanges, diffMetadata } from "#core/write/change-set.ts";
import { rawFileText } from "#engine/autosave/draft-file.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { uiText } from "#messages/compiled/ui.ts";
import {
  fulfilledSentence,
  offerSentence,
  readFailure,
  saveFailure,
  unreadableSentence,
} from "#messages/draft-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { DownloadButton } from "./download-button.tsx";
import { downloadDraft } from "./download-draft.ts";
import type { KeptWork } from "./kept-work.ts";

/** The problems of storing a draft, each with its remedies. */
export function KeepingNotices({ work }: { readonly work: KeptWork }) {
  const { hold, readError, unreadable, fulfilledCount } = useStore(work.autosave);
  const name = useDraft(work.draft, ({ draft }) => draft.base.name);
  const retry = () => void work.autosave.retry();
  return (
    <>
      <SaveFailure work={work} onRetry={retry} />
      {readError ? (
        <Notice
          tone="warn"
          role="alert"
          heading={readFailure(readError.problem).title}
          actions={<Button onClick={retry}>{uiText("try-again")}</Button>}
        >
          {readFailure(readError.problem).next}
        </Notice>
      ) : null}
      <HoldNotice
        hold={hold}
        onTakeOver={work.autosave.takeOver}
        isWriter={() => !work.draft.getState().isLocked}
        download={<DownloadButton work={work} />}
      />
      {hold.kind === "unguarded" ? <Notice tone="info">{draftsText("unguarded")}</Notice> : null}
      <Offer work={work} />
      {fulfilledCount === undefined ? null : (
        <Notice
          tone="info"
          role="status"
          actions={
            <Button command="dismiss-fulfilled" kind="quiet" onClick={work.autosave.dismissFulfilled}>
              {draftsText("dismiss")}
            </Button>
          }
        >
          {fulfilledSentence(fulfilledCount)}
        </Notice>
      )}
      {unreadable.map(({ id, problem, raw }) => (
        <Notice
          key={id}
          tone="warn"
          actions={
            <Button onClick={() => downloadDraft(name, rawFileText(raw))}>
              {draftsText("download-draft")}
            </Button>
          }
        >
          {unreadableSentence(problem)}
        </Notice>
      ))}
    </>
  );
}

function SaveFailure({ work, onRetry }: { readonly work: KeptWork; readonly onRetry: () => void }) {
  const saving = useStore(work.autosave.saver);
  // When another tab has overtaken this one, the notice about the lease tells it.
  if (saving.kind !== "failed" || saving.error.problem === "overtaken") return null;
  const { title, next } = saveFailure(saving.error.problem);
  return (
    <Notice
      tone="danger"
      role="alert"
      heading={title}
      actions={
        <>
          <DownloadButton work={work} />
          <Button onClick={onRetry}>{uiText("try-again")}</Button>
        </>
      }
    >
      {next}
    </Notice>
  );
}

/** Offers a describe that is newer than the draft's base, until it is accepted or dismissed. */
function Offer({ work: { draft, autosave } }: { readonly work: KeptWork }) {
  const fresh = useStore(autosave, ({ offer }) => offer);
  const base = useDraft(draft, (state) => state.draft.base);
  const isLocked = useDraft(draft, (state) => state.isLocked);
  const hasChanges = useDraft(draft, ({ history }) => history.past !== undefined);
  if (!fresh || isLocked) return null;
  const keyCount = countChanges(diffMetadata(base.metadata, fresh.metadata));
  if (keyCount === 0) return null;
  return (
    <Notice
      tone="info"
      role="status"
      actions={
        <>
          <Button command="accept-newer" onClick={autosave.acceptOffer}>
            {hasChanges ? draftsText("carry-over") : draftsText("show-it")}
          </Button>
          <Button command="dismiss-newer" kind="quiet" onClick={autosave.dismissOffer}>
            {draftsText("not-now")}
          </Button>
        </>
      }
    >
      {offerSentence(fresh.describedAtMs, Date.now(), keyCount)}
    </Notice>
  );
}
