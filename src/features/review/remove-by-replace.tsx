import { useDraft } from "#components/use-draft.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { removeByReplaceText } from "#messages/submission-messages.ts";
import { Button } from "#ui/button.tsx";

export type RemoveByReplaceProps = {
  /** Keys that a merge was to remove, and that the platform has kept. */
  readonly keys: readonly string[];
  readonly drafts: DraftStore;
  readonly onReview: () => void;
};

/** The way to remove the keys all the same: a replace of what is in the draft, which is reviewed before anything is sent. */
export function RemoveByReplace({ keys, drafts, onReview }: RemoveByReplaceProps) {
  // A removal that was taken back in the meantime isn't offered any more.
  const left = useDraft(drafts, ({ changeSet }) => keys.filter((key) => changeSet.removed.has(key)).length);
  const isLocked = useDraft(drafts, (state) => state.isLocked);
  if (left === 0) return null;
  const { label, title } = removeByReplaceText(left);
  return (
    <Button
      command="remove-by-replace"
      isDisabled={isLocked}
      title={title}
      onClick={() => {
        drafts.setMode(replaceMode(true));
        onReview();
      }}
    >
      {label}
    </Button>
  );
}
