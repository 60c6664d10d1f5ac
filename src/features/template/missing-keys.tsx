import { useMemo } from "react";
import { flushSync } from "react-dom";
import { useDraft } from "#components/use-draft.ts";
import type { Edit } from "#core/draft/edit.ts";
import type { Template } from "#core/fields/template.ts";
import { addKeys, dropRows, emptyRows, keysToAdd } from "#core/fields/template-keys.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { templateText } from "#messages/compiled/template.ts";
import { Button } from "#ui/button.tsx";

export type MissingKeysProps = { readonly store: DraftStore; readonly template: Template };

/**
 * Buttons that add a row for each missing required key, and that remove added rows without a value; one step
 * each.
 */
export function MissingKeys({ store, template }: MissingKeysProps) {
  const draft = useDraft(store, (state) => state.draft);
  const missing = useMemo(() => keysToAdd(template, draft), [template, draft]);
  const empty = useMemo(() => emptyRows(template, draft), [template, draft]);
  const record = (edit: Edit) => {
    flushSync(() => store.record(edit));
    const first = edit.changes.find(({ after }) => after !== undefined);
    // The first added key gets the focus, since it needs a value.
    if (first) viewOf(store).getState().focusCell?.(first.rowId, "value");
  };
  return (
    <>
      {missing.length > 0 ? (
        <Button command="add-missing-keys" kind="quiet" onClick={() => record(addKeys(draft, missing))}>
          {templateText("add-missing", { count: missing.length })}
        </Button>
      ) : null}
      {empty.length > 0 ? (
        <Button command="leave-out-empty" kind="quiet" onClick={() => record(dropRows(draft, empty))}>
          {templateText("leave-out-empty", { count: empty.length })}
        </Button>
      ) : null}
    </>
  );
}
