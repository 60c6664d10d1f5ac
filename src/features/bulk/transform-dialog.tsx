import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { FIRST_TRANSFORM, TRANSFORM_SHAPE, TransformField } from "#components/transform-field.tsx";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import { proposeChanges } from "#core/draft/cell-change.ts";
import type { CellName } from "#core/draft/edit.ts";
import { transformText } from "#core/text/text-transform.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { selectedRowsName } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import styles from "./bulk-dialog.module.css";
import { BulkDialog } from "./bulk-dialog.tsx";
import type { BulkToolProps } from "./find-replace-dialog.tsx";
import { heldTo } from "./held-to.ts";

const schema = z.object({
  ...TRANSFORM_SHAPE,
  inKeys: z.boolean(),
  inValues: z.boolean(),
  inSelectedRows: z.boolean(),
});

type Wanted = z.infer<typeof schema>;

const AT_FIRST: Wanted = { transform: FIRST_TRANSFORM, inKeys: true, inValues: true, inSelectedRows: true };

/** Cleans many cells at once (blanks, normal form, case, quotes) with a preview of every change. */
export function TransformDialog({ store, onClose }: BulkToolProps) {
  const draft = useDraft(store, (state) => state.draft);
  const form = useForm({ defaultValues: AT_FIRST, resolver: zodResolver(schema) });
  const wanted: Wanted = { ...AT_FIRST, ...useWatch({ control: form.control }) };
  const { transform, inKeys, inValues, inSelectedRows } = wanted;
  const selected = useView(viewOf(store), (view) => view.selectedRowIds);
  const changes = useMemo(() => {
    const cells: CellName[] = [
      ...(inKeys ? (["key"] as const) : []),
      ...(inValues ? (["value"] as const) : []),
    ];
    return proposeChanges(draft, { cells, ...heldTo(selected, inSelectedRows) }, (text) =>
      transformText(transform, text),
    );
  }, [draft, transform, inKeys, inValues, selected, inSelectedRows]);
  return (
    <BulkDialog store={store} heading={bulkText("transform")} changes={changes} onClose={onClose}>
      <FormProvider {...form}>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <TransformField />
          <fieldset className={styles["choices"]} aria-label={bulkText("where")}>
            <Checkbox label={bulkText("in-keys")} {...form.register("inKeys")} />
            <Checkbox label={bulkText("in-values")} {...form.register("inValues")} />
            {selected.length > 0 ? (
              <Checkbox label={selectedRowsName(selected.length)} {...form.register("inSelectedRows")} />
            ) : null}
          </fieldset>
        </form>
      </FormProvider>
    </BulkDialog>
  );
}
