import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { FormTextField } from "#components/form-text-field.tsx";
import { useBatch } from "#components/use-batch.ts";
import { type Batch, keysOf } from "#core/batch/batch.ts";
import { parseTemplate } from "#core/batch/compose-template.ts";
import { createNearKeyFinder } from "#core/fields/near-key.ts";
import { columnVerbHeading, operationProblemSentence } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { quotedKey } from "#messages/quoted-text.ts";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const EXAMPLE = "{case_id}-{tissue}";

const schema = z.object({
  template: z
    .string()
    .check(z.minLength(1, { error: () => batchVerbsText("type-template"), abort: true }), (template) => {
      const parts = parseTemplate(template.value);
      if (Array.isArray(parts)) return;
      const message = operationProblemSentence({ kind: "bad-template", ...parts }, template.value);
      template.issues.push({ code: "custom", message, input: template.value });
    }),
});

/** Makes the values of a column out of those of other ones, by a template. */
export function ComposeDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const batch = useBatch(store, (state) => state.batch);
  const form = useForm({
    defaultValues: { template: "" },
    resolver: zodResolver(schema),
    mode: "onChange",
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("compose", columnKey)}
      form={form}
      schema={schema}
      operationOf={({ template }, ids) => ({ verb: "compose", key: columnKey, template, ids })}
      onClose={onClose}
    >
      <FormTextField
        label={batchVerbsText("template")}
        hint={
          unknownKeySentence(batch, form.watch("template")) ??
          batchVerbsText("template-hint", { example: EXAMPLE })
        }
        control={form.control}
        name="template"
        data-autofocus
      />
    </VerbDialog>
  );
}

/** Names the first key of a template that no object has: probably it is mistyped. */
function unknownKeySentence(batch: Batch, template: string): string | undefined {
  const parts = parseTemplate(template);
  if (!Array.isArray(parts)) return undefined;
  const keys = keysOf(batch);
  const unknown = parts.find((part) => part.kind === "key" && !keys.includes(part.key));
  if (unknown?.kind !== "key") return undefined;
  const key = quotedKey(unknown.key);
  const near = createNearKeyFinder(keys)(unknown.key);
  return near === undefined
    ? batchVerbsText("unknown-template-key", { key })
    : batchVerbsText("unknown-template-key-near", { key, near: quotedKey(near) });
}
