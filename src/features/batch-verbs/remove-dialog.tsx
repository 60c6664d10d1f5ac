import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { columnVerbHeading } from "#messages/batch-verb-messages.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import styles from "./verb-dialog.module.css";
import { VerbDialog } from "./verb-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

const schema = z.object({});

/** Removes a key from objects, whatever its values. */
export function RemoveDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const form = useForm({ resolver: zodResolver(schema) });
  return (
    <VerbDialog
      store={store}
      heading={columnVerbHeading("remove", columnKey)}
      form={form}
      schema={schema}
      operationOf={(_wanted, ids) => ({ verb: "remove", keys: [columnKey], ids })}
      isScopeFirst
      onClose={onClose}
    >
      <p className={styles["quiet"]}>{batchVerbsText("remove-note")}</p>
    </VerbDialog>
  );
}
