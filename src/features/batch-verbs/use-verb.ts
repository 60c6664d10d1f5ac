import { type RefObject, useMemo, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useBatch } from "#components/use-batch.ts";
import type { BatchPreview } from "#engine/batch/batch-store.ts";
import { idsInScope, scopeSizes, scopeToOffer } from "#engine/batch/object-scope.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { isCurrentCount, useOperationCount } from "./use-operation-count.ts";
import type { VerbForm } from "./verb-form.ts";
import { answerSentences, emptyScopeSentence, hasOpenClash, missingSentence } from "./verb-sentences.ts";

const NO_SAMPLE: BatchPreview["sample"] = [];

/** Gives a dialog all that it shows of its operation, and the way to carry it out. `fields`: the form's element. */
export function useVerb<Wanted extends FieldValues>(
  { store, form, schema, operationOf, isUndecided = () => false, onClose }: VerbForm<Wanted>,
  fields: RefObject<HTMLFormElement | null>,
) {
  const state = useBatch(store, (now) => now);
  const sizes = useMemo(() => scopeSizes(state), [state]);
  const [scope, setScope] = useState(() => scopeToOffer(sizes));
  const wanted = form.watch();
  const operationFor = (values: Wanted) => operationOf(values, idsInScope(store.getState(), scope));
  const asked = (values: Wanted) => JSON.stringify([values, scope]);
  const counted = useOperationCount(store, asked(wanted), () => {
    const values = form.getValues();
    return missingSentence(schema, values) === undefined ? operationFor(values) : undefined;
  });
  const answer = counted?.answer;

  const isLocked = state.isLocked ? batchVerbsText("locked-now") : undefined;
  const missing = isLocked ?? missingSentence(schema, wanted) ?? emptyScopeSentence(sizes, scope);
  const decided = !isUndecided(wanted);
  const sentences = answer ? answerSentences(answer, operationFor(wanted), { decided, store }) : [];
  const isNothing = answer?.kind === "counted" && answer.count.objects === 0;

  return {
    sizes,
    scope,
    setScope,
    isCounting: missing === undefined && !isCurrentCount(counted, asked(wanted), store),
    sentences: missing === undefined ? sentences : [missing],
    /** Nothing where a choice is open on which the changes depend. */
    sample:
      missing === undefined && counted && (decided || !hasOpenClash(counted.answer))
        ? counted.sample
        : NO_SAMPLE,
    /** Why the operation can't be carried out, as far as is known before the press. */
    hindrance:
      missing ??
      (answer && (answer.kind !== "counted" || isNothing || (!decided && hasOpenClash(answer)))
        ? sentences.join(" ")
        : undefined),
    /** At the press the fields themselves decide, however much later the count follows them. */
    mayApply: () => missingSentence(schema, form.getValues()) === undefined,
    apply: (values: Wanted) => {
      const operation = isCurrentCount(counted, asked(values), store)
        ? counted.operation
        : operationFor(values);
      if (isUndecided(values) && hasOpenClash(store.count(operation))) {
        fields.current?.querySelector<HTMLElement>("[data-clash] input")?.focus();
        return;
      }
      const applied = store.apply(operation);
      if (applied.kind === "counted" && applied.count.objects > 0) onClose();
    },
  };
}
