import { useDraft } from "#components/use-draft.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { issuesText } from "#messages/compiled/issues.ts";
import { Button } from "#ui/button.tsx";

export type CutOfferProps = { readonly store: DraftStore; readonly onCut: (issue: Issue) => void };

/** Help with the first text that is too long, while there is one. */
export function CutOffer({ store, onCut }: CutOfferProps) {
  const tooLong = useDraft(store, ({ issues }) => issues.find(({ code }) => code === "too-long"));
  if (!tooLong) return null;
  return (
    <Button command="what-to-cut" kind="quiet" onClick={() => onCut(tooLong)}>
      {issuesText("what-to-cut")}
    </Button>
  );
}
