import { useStore } from "zustand";
import { ConflictLines } from "#components/conflict-lines.tsx";
import { useDraftAfterPaint } from "#components/use-settled-draft.ts";
import type { KeyConflict } from "#core/draft/rebase.ts";
import { currentConflicts, openConflicts } from "#engine/draft/conflicts.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { EndedSubmit } from "#engine/journal/ended-submit.ts";
import type { ReviewStore } from "#engine/work/review-store.ts";
import { conflictsText } from "#messages/compiled/conflicts.ts";
import { undoConflictSentence } from "#messages/history-messages.ts";
import { conflictSentence } from "#messages/verdict-messages.ts";
import { Notice } from "#ui/notice.tsx";

export type ConflictNoticeProps = { readonly drafts: DraftStore; readonly review: ReviewStore };

/** Keys that both changed, with the choice; from the moment they are known until all are chosen. */
export function ConflictNotice({ drafts, review }: ConflictNoticeProps) {
  const isInResult = useStore(review, ({ ended }) => ended !== undefined && isCollision(ended));
  const { draft, conflicts } = useDraftAfterPaint(drafts);
  const open = openConflicts(conflicts, draft);
  if (isInResult || open.length === 0) return null;
  const isOffered = ({ key }: KeyConflict) => conflicts.offered.has(key);
  const offered = open.filter(isOffered).map(({ key }) => key);
  const changed = open.filter((conflict) => !isOffered(conflict)).map(({ key }) => key);
  return (
    <Notice tone="warn" role="status" heading={conflictsText("heading", { count: open.length })}>
      {changed.length > 0 ? <p>{conflictSentence(changed)}</p> : null}
      {offered.length > 0 ? <p>{undoConflictSentence(offered)}</p> : null}
      <OpenConflicts drafts={drafts} />
    </Notice>
  );
}

/** All conflicts of the draft as it stands: those that are chosen stay, so that a choice can be changed. */
export function OpenConflicts({ drafts }: { readonly drafts: DraftStore }) {
  const { draft, conflicts, isLocked } = useDraftAfterPaint(drafts);
  return (
    <ConflictLines
      conflicts={currentConflicts(conflicts, draft)}
      draft={draft}
      state={conflicts}
      isLocked={isLocked}
      onChoose={drafts.chooseSide}
    />
  );
}

/** Did the submit end since somebody else had changed what it was about? */
export function isCollision({ result }: EndedSubmit): boolean {
  return result.kind === "conflict" || (result.kind === "differs" && result.error?.facts.kind === "conflict");
}
