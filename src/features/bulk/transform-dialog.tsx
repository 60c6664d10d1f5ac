import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { useDraft } from "#components/use-draft.ts";
import { useView } from "#components/use-view.ts";
import { proposeChanges } from "#core/draft/cell-change.ts";
import type { CellName } from "#core/draft/edit.ts";
import { TEXT_TRANSFORMS, transformText } from "#core/text/text-transform.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { selectedRowsName, transformMeaning, transformName } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import styles from "./bulk-dialog.module.css";
import { BulkDialog } from "./bulk-dialog.tsx";
import type { BulkToolProps } from "./find-replace-dialog.tsx";
import { heldTo } from "./held-to.ts";

const schema = z.object({
  transform: z.enum(TEXT_TRANSFORMS),
  inKeys: z.boolean(),
  inValues: z.boolean(),
  inSelectedRows: z.boolean(),
});

type Wanted = z.infer<typeof schema>;

const AT_FIRST: Wanted = { transform: "trim", inKeys: true, inValues: true, inSelectedRows: true };

/** Tidy many cells at once: blanks, normal form, case, quotes; every change previewed. */
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
      <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
        <label className={styles["field"]}>
          {bulkText("transform")}
          <select data-autofocus {...form.register("transform")}>
            {TEXT_TRANSFORMS.map((name) => (
              <option key={name} value={name}>
                {transformName(name)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles["quiet"]}>{transformMeaning(transform)}</p>
        <fieldset className={styles["choices"]} aria-label={bulkText("where")}>
          <Checkbox label={bulkText("in-keys")} {...form.register("inKeys")} />
          <Checkbox label={bulkText("in-values")} {...form.register("inValues")} />
          {selected.length > 0 ? (
            <Checkbox label={selectedRowsName(selected.length)} {...form.register("inSelectedRows")} />
          ) : null}
        </fieldset>
      </form>
    </BulkDialog>
  );
}
