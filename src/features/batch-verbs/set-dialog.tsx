import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FormTextField } from "#components/form-text-field.tsx";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

export type SetDialogProps = ColumnDialogProps & {
  readonly verb: "set" | "set-where-absent" | "set-where-present";
};

const schema = z.object({ value: z.string() });

/** One text for every cell of a column, or for those without the key, or for those with it. */
export function SetDialog({ store, columnKey, verb, onClose }: SetDialogProps) {
  const form = useForm({ defaultValues: { value: "" }, resolver: zodResolver(schema) });
  const isEmpty = form.watch("value") === "";
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading(verb, columnKey)}
      form={form}
      schema={schema}
      operationOf={({ value }, ids) => ({ verb, key: columnKey, value, ids })}
      onClose={onClose}
    >
      <FormTextField
        label={batchVerbsText("value")}
        hint={batchVerbsText(isEmpty ? "value-empty-hint" : "value-hint")}
        control={form.control}
        name="value"
        data-autofocus
      />
    </VerbDialog>
  );
}
