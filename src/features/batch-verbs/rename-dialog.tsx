import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { type ClashAnswer, ClashField, clashChoice, clashSchema, isUnanswered } from "./clash-field.tsx";
import { NewKeyField } from "./new-key-field.tsx";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

type RenameWanted = { newKey: string; clash: ClashAnswer };

function renameSchema(columnKey: string) {
  return z.object({
    newKey: z.string().check(
      z.minLength(1, { error: () => batchVerbsText("type-new-key"), abort: true }),
      z.refine((newKey) => newKey !== columnKey, { error: () => batchVerbsText("same-key") }),
    ),
    clash: clashSchema,
  });
}

/** Moves the values of a column to another key. */
export function RenameDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const schema = useMemo(() => renameSchema(columnKey), [columnKey]);
  const form = useForm<RenameWanted>({
    defaultValues: { newKey: "", clash: "" },
    resolver: zodResolver(schema),
    mode: "onChange",
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("rename", columnKey)}
      form={form}
      schema={schema}
      isUndecided={isUnanswered}
      operationOf={({ newKey, clash }, ids) => ({
        verb: "rename",
        key: columnKey,
        newKey,
        clash: clashChoice(clash),
        ids,
      })}
      onClose={onClose}
    >
      <NewKeyField store={store} control={form.control} name="newKey" columnKey={columnKey} />
      <ClashField
        verb="rename"
        columnKey={columnKey}
        answer={form.watch("clash")}
        onAnswer={(clash) => form.setValue("clash", clash)}
      />
    </VerbDialog>
  );
}
