import { useMemo } from "react";
import { type Control, type FieldPathByValue, type FieldValues, useWatch } from "react-hook-form";
import { FormTextField } from "#components/form-text-field.tsx";
import { useBatch } from "#components/use-batch.ts";
import { keysOf } from "#core/batch/batch.ts";
import { createNearKeyFinder } from "#core/fields/near-key.ts";
import { utf8Length } from "#core/text/utf8.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { quotedKey } from "#messages/quoted-text.ts";

export type NewKeyFieldProps<Values extends FieldValues> = {
  readonly store: BatchStore;
  readonly control: Control<Values>;
  readonly name: FieldPathByValue<Values, string>;
  /** The column that gets the new key, if it is there already. */
  readonly columnKey?: string | undefined;
};

/** A field for a key, which says where the key is too long, or nearly one that is there. Neither hinders anybody. */
export function NewKeyField<Values extends FieldValues>({
  store,
  control,
  name,
  columnKey,
}: NewKeyFieldProps<Values>) {
  const newKey: string = useWatch({ control, name });
  const batch = useBatch(store, (state) => state.batch);
  const nearKey = useMemo(
    () => createNearKeyFinder(keysOf(batch).filter((key) => key !== columnKey)),
    [batch, columnKey],
  );
  const limit = store.platform.description.limits.keyBytes;
  const bytes = utf8Length(newKey);
  const near = nearKey(newKey);
  return (
    <FormTextField
      label={batchVerbsText("new-key")}
      hint={
        bytes > limit
          ? batchVerbsText("key-too-long", { bytes, limit })
          : near && batchVerbsText("near-key", { key: quotedKey(near) })
      }
      control={control}
      name={name}
      data-autofocus
    />
  );
}
