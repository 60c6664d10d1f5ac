import { useSettledDraft } from "#components/use-settled-draft.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { editText } from "#messages/compiled/edit.ts";
import { Button } from "#ui/button.tsx";

export type CutOfferProps = { readonly store: DraftStore; readonly onCut: (issue: Issue) => void };

/** Help with the first text that is too long, while there is one. */
export function CutOffer({ store, onCut }: CutOfferProps) {
  const tooLong = useSettledDraft(store, ({ issues }) => issues.find(({ code }) => code === "too-long"));
  if (!tooLong) return null;
  return (
    <Button command="what-to-cut" kind="quiet" onClick={() => onCut(tooLong)}>
      {editText("what-to-cut")}
    </Button>
  );
}
