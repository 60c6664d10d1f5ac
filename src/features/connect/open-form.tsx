import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./open-form.module.css";

const schema = z.object({
  connection: z.string(),
  objectId: z.string().check(z.trim(), z.minLength(1, { error: () => connectText("object-id-missing") })),
  project: z.string().check(z.trim()),
});

/** Open an object by its id. */
export function OpenForm({ connections }: { readonly connections: readonly ReadableConnection[] }) {
  const form = useForm({
    defaultValues: { connection: connections[0]?.id ?? "", objectId: "", project: "" },
    resolver: zodResolver(schema),
  });
  const chosen = useWatch({ control: form.control, name: "connection" });
  const description = connections.find(({ id }) => id === chosen)?.platform.description;
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={form.handleSubmit(({ connection, objectId, project }) => {
        const ref = { connection, objectId };
        const needsProject = description?.hasCopies && project !== "";
        location.hash = formatAddress({ kind: "object", ref: needsProject ? { ...ref, project } : ref });
      })}
    >
      <label className={styles["field"]}>
        <span>{connectText("connection")}</span>
        <select {...form.register("connection")}>
          {connections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={connectText("object-id")}
        isMono
        placeholder={description?.objectIdExample}
        error={form.formState.errors.objectId?.message}
        {...form.register("objectId")}
      />
      {description?.hasCopies ? (
        <TextField
          label={connectText("project-id")}
          hint={connectText("project-id-hint")}
          isMono
          {...form.register("project")}
        />
      ) : null}
      <Button type="submit" kind="primary">
        {connectText("open")}
      </Button>
    </form>
  );
}
