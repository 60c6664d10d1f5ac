import type { StoreApi } from "zustand/vanilla";
import type { DraftStore } from "../draft/draft-store.ts";
import type { EndedSubmit } from "../journal/ended-submit.ts";

/** Was everything verified, and is there nothing else to be said of the submit? */
export function isPlainSuccess({ result, keeping }: EndedSubmit): boolean {
  return (
    result.kind === "verified" &&
    result.wasSent &&
    !result.error &&
    !result.wasRefused &&
    !result.late &&
    !result.openSends &&
    keeping.kind === "kept"
  );
}

/**
 * Puts a plain success aside with the next edit of the draft: it speaks of a state that is no longer shown. Every other
 * result stays until somebody puts it aside, and so does what was found out later, while somebody was typing.
 */
export function dismissWithNextEdit(
  drafts: DraftStore,
  review: Pick<StoreApi<{ readonly ended: EndedSubmit | undefined }>, "getState"> & {
    readonly dismissResult: () => void;
  },
): void {
  drafts.subscribe(({ draft }, { draft: before }) => {
    if (draft.rows === before.rows) return;
    const { ended } = review.getState();
    if (ended && !ended.isFoundLater && isPlainSuccess(ended)) review.dismissResult();
  });
}
