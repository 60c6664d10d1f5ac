import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FormTextField } from "#components/form-text-field.tsx";
import { columnVerbHeading, operationProblemSentence } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { quotedKey } from "#messages/quoted-text.ts";
import { type ClashAnswer, ClashField, clashChoice, clashSchema, isUnanswered } from "./clash-field.tsx";
import styles from "./verb-dialog.module.css";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

type SplitWanted = { separator: string; into: string; clash: ClashAnswer };

function splitSchema(columnKey: string) {
  return z.object({
    separator: z.string().check(z.minLength(1, { error: () => batchVerbsText("type-separator") })),
    into: z.string().check((into) => {
      const message = intoProblem(columnKey, linesOf(into.value));
      if (message !== undefined) into.issues.push({ code: "custom", message, input: into.value });
    }),
    clash: clashSchema,
  });
}

/** Writes the parts of a column's values under keys of their own. */
export function SplitDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const schema = useMemo(() => splitSchema(columnKey), [columnKey]);
  const form = useForm<SplitWanted>({
    defaultValues: { separator: "", into: `${columnKey}_1\n${columnKey}_2`, clash: "" },
    resolver: zodResolver(schema),
    mode: "onChange",
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("split", columnKey)}
      form={form}
      schema={schema}
      isUndecided={isUnanswered}
      operationOf={({ separator, into, clash }, ids) => ({
        verb: "split",
        key: columnKey,
        separator,
        into: linesOf(into),
        clash: clashChoice(clash),
        ids,
      })}
      onClose={onClose}
    >
      <FormTextField
        label={batchVerbsText("separator")}
        control={form.control}
        name="separator"
        data-autofocus
      />
      <FormTextField
        label={batchVerbsText("split-into")}
        hint={batchVerbsText("split-into-hint")}
        isMultiline
        control={form.control}
        name="into"
      />
      <p className={styles["quiet"]}>{batchVerbsText("split-note", { key: quotedKey(columnKey) })}</p>
      <ClashField
        verb="split"
        columnKey={columnKey}
        answer={form.watch("clash")}
        onAnswer={(clash) => form.setValue("clash", clash)}
      />
    </VerbDialog>
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function intoProblem(columnKey: string, into: readonly string[]): string | undefined {
  if (into.length === 0) return batchVerbsText("type-new-keys");
  const twice = into.find((key, index) => key === columnKey || into.indexOf(key) !== index);
  return twice === undefined ? undefined : operationProblemSentence({ kind: "same-key", key: twice });
}
