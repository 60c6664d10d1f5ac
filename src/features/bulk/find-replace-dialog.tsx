import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { FIND_AT_FIRST, FIND_SHAPE, FindTexts, FindWays } from "#components/find-fields.tsx";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import { proposeChanges } from "#core/draft/cell-change.ts";
import type { Draft } from "#core/draft/draft.ts";
import type { CellName } from "#core/draft/edit.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { createFinder, isFinder } from "#engine/find/find-text.ts";
import { findProblemSentence, selectedRowsName } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import styles from "./bulk-dialog.module.css";
import { BulkDialog } from "./bulk-dialog.tsx";
import { heldTo } from "./held-to.ts";

export type BulkToolProps = { readonly store: DraftStore; readonly onClose: () => void };

const schema = z.object({
  ...FIND_SHAPE,
  inKeys: z.boolean(),
  inValues: z.boolean(),
  inSelectedRows: z.boolean(),
});

type Wanted = z.infer<typeof schema>;

const AT_FIRST: Wanted = {
  ...FIND_AT_FIRST,
  inKeys: false,
  inValues: true,
  inSelectedRows: true,
};

/** Find and replace in keys and values, with a preview of every hit. */
export function FindReplaceDialog({ store, onClose }: BulkToolProps) {
  const draft = useDraft(store, (state) => state.draft);
  const form = useForm({ defaultValues: AT_FIRST, resolver: zodResolver(schema) });
  const wanted = { ...AT_FIRST, ...useWatch({ control: form.control }) };
  const asked = JSON.stringify(wanted);
  const selected = useView(viewOf(store), (view) => view.selectedRowIds);
  const { changes, problem, mistake } = useMemo(
    () => search(draft, selected, JSON.parse(asked) as Wanted),
    [draft, selected, asked],
  );
  return (
    <BulkDialog
      store={store}
      heading={bulkText("find-and-replace")}
      changes={changes}
      problem={problem}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <FindTexts error={mistake} />
          <fieldset className={styles["choices"]} aria-label={bulkText("where-and-how")}>
            <Checkbox label={bulkText("in-keys")} {...form.register("inKeys")} />
            <Checkbox label={bulkText("in-values")} {...form.register("inValues")} />
            {selected.length > 0 ? (
              <Checkbox label={selectedRowsName(selected.length)} {...form.register("inSelectedRows")} />
            ) : null}
            <FindWays />
          </fieldset>
        </form>
      </FormProvider>
    </BulkDialog>
  );
}

function search(draft: Draft, selected: readonly number[], wanted: Wanted) {
  const finder = createFinder(wanted);
  if (!isFinder(finder)) {
    const problem = findProblemSentence(finder);
    return { changes: [], problem, mistake: finder.kind === "nothing-to-find" ? undefined : problem };
  }
  const cells: CellName[] = [
    ...(wanted.inKeys ? (["key"] as const) : []),
    ...(wanted.inValues ? (["value"] as const) : []),
  ];
  return {
    changes: proposeChanges(draft, { cells, ...heldTo(selected, wanted.inSelectedRows) }, (text) =>
      finder.replace(text, wanted.replacement),
    ),
    problem: undefined,
    mistake: undefined,
  };
}
