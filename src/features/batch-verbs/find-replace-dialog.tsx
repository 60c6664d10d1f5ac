import { zodResolver } from "@hookform/resolvers/zod";
import { FormProvider, useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FIND_AT_FIRST, FIND_SHAPE, FindTexts, type FindWanted, FindWays } from "#components/find-fields.tsx";
import { createFinder, isFinder } from "#engine/find/find-text.ts";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { findProblemSentence } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import styles from "./verb-dialog.module.css";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const schema = z.object(FIND_SHAPE).check((wanted) => {
  const found = createFinder(wanted.value);
  if (isFinder(found)) return;
  const message = findProblemSentence(found);
  wanted.issues.push({ code: "custom", message, path: ["text"], input: wanted.value });
});

/** Find and replace in the values of a column, by plain text or a regular expression. */
export function FindReplaceDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const form = useForm<FindWanted>({
    defaultValues: FIND_AT_FIRST,
    resolver: zodResolver(schema),
    mode: "onChange",
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("find-replace", columnKey)}
      form={form}
      schema={schema}
      operationOf={({ replacement, ...find }, ids) => ({
        verb: "find-replace",
        keys: [columnKey],
        find,
        replacement,
        ids,
      })}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <FindTexts />
        <fieldset className={styles["choices"]} aria-label={bulkText("how")}>
          <FindWays />
        </fieldset>
      </FormProvider>
    </VerbDialog>
  );
}
