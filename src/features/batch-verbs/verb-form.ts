import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { z } from "zod/mini";
import type { Operation } from "#core/batch/operation.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";

/** The properties of each dialog of a column. */
export type ColumnDialogProps = {
  readonly store: BatchStore;
  readonly columnKey: string;
  readonly onClose: () => void;
};

/** The form of an operation: its fields, and the operation that they make. */
export type VerbForm<Wanted extends FieldValues> = {
  readonly store: BatchStore;
  readonly form: UseFormReturn<Wanted>;
  /** The form's own schema; its messages are sentences that say what has to be filled in. */
  readonly schema: z.ZodMiniType<Wanted, Wanted>;
  readonly operationOf: (wanted: Wanted, ids: readonly string[]) => Operation;
  /** Has nobody said yet what becomes of objects that have the key already? It is asked where there are any. */
  readonly isUndecided?: ((wanted: Wanted) => boolean) | undefined;
  readonly onClose: () => void;
};
