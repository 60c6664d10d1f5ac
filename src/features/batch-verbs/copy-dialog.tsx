import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useBatch } from "#components/use-batch.ts";
import { keysOf } from "#core/batch/batch.ts";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { SelectField } from "#ui/select-field.tsx";
import { type ClashAnswer, ClashField, clashChoice, clashSchema, isUnanswered } from "./clash-field.tsx";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const schema = z.object({
  from: z.string().check(z.minLength(1, { error: () => batchVerbsText("choose-column") })),
  clash: clashSchema,
});

type CopyWanted = { from: string; clash: ClashAnswer };

/** Copies the texts of another column into this one, object by object. */
export function CopyDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const batch = useBatch(store, (state) => state.batch);
  const others = keysOf(batch).filter((key) => key !== columnKey);
  const form = useForm<CopyWanted>({
    defaultValues: { from: "", clash: "" },
    resolver: zodResolver(schema),
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("copy", columnKey)}
      form={form}
      schema={schema}
      isUndecided={isUnanswered}
      operationOf={({ from, clash }, ids) => ({
        verb: "copy",
        from,
        key: columnKey,
        clash: clashChoice(clash),
        ids,
      })}
      onClose={onClose}
    >
      <SelectField
        label={batchVerbsText("from")}
        hint={others.length === 0 ? batchVerbsText("no-other-column") : undefined}
        options={[
          { value: "", name: batchVerbsText("choose-column") },
          ...others.map((key) => ({ value: key, name: key })),
        ]}
        data-autofocus
        {...form.register("from")}
      />
      <ClashField
        verb="copy"
        columnKey={columnKey}
        answer={form.watch("clash")}
        onAnswer={(clash) => form.setValue("clash", clash)}
      />
    </VerbDialog>
  );
}
