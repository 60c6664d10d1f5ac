import { zodResolver } from "@hookform/resolvers/zod";
import { useRef } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FormTextField } from "#components/form-text-field.tsx";
import type { Operation } from "#core/batch/operation.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchValuesText } from "#messages/compiled/batch-values.ts";
import { Button } from "#ui/button.tsx";
import { moveOnEnter } from "#ui/move-on-enter.ts";
import { OperationCountLine } from "./operation-count-line.tsx";
import { isCurrentCount, useOperationCount } from "./use-operation-count.ts";
import styles from "./values-dialog.module.css";
import { answerSentences, missingSentence } from "./verb-sentences.ts";

export type MergeFormProps = {
  readonly store: BatchStore;
  /** The ticked values, the most frequent first: that spelling is offered. */
  readonly ticked: readonly string[];
  readonly operationOf: (values: readonly string[], into: string) => Operation;
  /** Why nothing can be merged now. */
  readonly hindrance: string | undefined;
  readonly onMerge: (values: readonly string[], into: string) => void;
};

const schema = z.object({
  into: z.string().check(z.minLength(1, { error: () => batchValuesText("type-spelling") })),
});

/** Merges the ticked values into one spelling. */
export function MergeForm({ store, ticked, operationOf, hindrance, onMerge }: MergeFormProps) {
  const mergeButton = useRef<HTMLButtonElement>(null);
  const form = useForm({
    defaultValues: { into: "" },
    // A spelling that somebody typed stays, whatever is ticked next.
    values: { into: ticked[0] ?? "" },
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(schema),
  });
  const wanted = form.watch();
  const missing =
    hindrance ?? (ticked.length === 0 ? batchValuesText("tick-values") : missingSentence(schema, wanted));
  const asked = JSON.stringify([ticked, wanted]);
  const counted = useOperationCount(store, asked, () =>
    missing === undefined ? operationOf(ticked, form.getValues("into")) : undefined,
  );
  const answer = counted?.answer;
  const sentences = answer
    ? answerSentences(answer, operationOf(ticked, wanted.into), { decided: true, store })
    : [];
  const isNothing = answer?.kind === "counted" && answer.count.objects === 0;
  const reason = missing ?? (isNothing ? sentences[0] : undefined);
  return (
    <form
      className={styles["merge"]}
      noValidate
      onKeyDown={(event) => moveOnEnter(event, mergeButton.current)}
      onSubmit={form.handleSubmit(({ into }) => {
        onMerge(ticked, into);
        form.reset({ into: "" });
      })}
    >
      <FormTextField
        label={batchValuesText("merge-into")}
        hint={batchValuesText("merge-into-hint")}
        control={form.control}
        name="into"
      />
      <Button
        ref={mergeButton}
        type="submit"
        kind="primary"
        isDisabled={reason !== undefined}
        disabledReason={reason}
        mayPress={() => hindrance === undefined && ticked.length > 0 && form.getValues("into") !== ""}
      >
        {batchValuesText("merge")}
      </Button>
      <OperationCountLine
        sentences={missing === undefined ? sentences : [missing]}
        isCounting={missing === undefined && !isCurrentCount(counted, asked, store)}
      />
    </form>
  );
}
