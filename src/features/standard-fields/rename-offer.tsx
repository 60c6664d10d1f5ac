import { useDraft } from "#components/use-draft.ts";
import { editFromChanges } from "#core/draft/cell-change.ts";
import { isPair } from "#core/draft/draft.ts";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";
import { renameOffer } from "#messages/field-messages.ts";
import { Button } from "#ui/button.tsx";

/** One click gives the first key that is nearly a standard one its name, unless that stands in another row. */
export function RenameOffer({ store }: { readonly store: DraftStore }) {
  const issue = useDraft(store, firstToRename);
  if (issue?.code !== "nearly-standard" || issue.place === "draft") return null;
  const { key, standardKey, place } = issue;
  const rename = () => {
    const change = { rowId: place.rowId, cell: "key", from: key, to: standardKey } as const;
    store.record(editFromChanges(store.getState().draft, [change]));
  };
  return (
    <Button command="rename-key" kind="quiet" onClick={rename}>
      {renameOffer(key, standardKey)}
    </Button>
  );
}

function firstToRename({ issues, draft }: DraftState) {
  return issues.find(
    (issue) =>
      issue.code === "nearly-standard" &&
      !draft.rows.some((row) => isPair(row) && row.key === issue.standardKey),
  );
}
