import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FIRST_TRANSFORM, TRANSFORM_SHAPE, TransformField } from "#components/transform-field.tsx";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const schema = z.object(TRANSFORM_SHAPE);

/** Cleans the values of a column: blanks, normal form, case, quotes. */
export function TransformDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const form = useForm({ defaultValues: { transform: FIRST_TRANSFORM }, resolver: zodResolver(schema) });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("transform", columnKey)}
      form={form}
      schema={schema}
      operationOf={({ transform }, ids) => ({ verb: "transform", keys: [columnKey], transform, ids })}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <TransformField />
      </FormProvider>
    </VerbDialog>
  );
}
