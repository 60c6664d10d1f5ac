import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import type { FillChoice } from "#core/batch/operation.ts";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { ChoiceField } from "./choice-field.tsx";
import styles from "./verb-dialog.module.css";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const FILLS = ["absent", "blank", "all"] as const satisfies readonly FillChoice[];

const schema = z.object({ fills: z.enum(FILLS) });

/** Fills the gaps of a column from the objects above them, in the order in which they are shown. */
export function FillDownDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const form = useForm<{ fills: FillChoice }>({
    defaultValues: { fills: "absent" },
    resolver: zodResolver(schema),
  });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("fill-down", columnKey)}
      form={form}
      schema={schema}
      operationOf={({ fills }, ids) => ({ verb: "fill-down", key: columnKey, fills, ids })}
      onClose={onClose}
    >
      <ChoiceField
        label={batchVerbsText("fills")}
        options={FILLS.map((value) => ({ value, name: batchVerbsText(`fills-${value}`) }))}
        value={form.watch("fills")}
        onChange={(fills) => form.setValue("fills", fills)}
        isFirst
      />
      <p className={styles["quiet"]}>{batchVerbsText("fill-down-note")}</p>
    </VerbDialog>
  );
}
