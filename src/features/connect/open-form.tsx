import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { formatAddress } from "#core/address/address.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { findRequest } from "#engine/name-search/find-request.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./open-form.module.css";

const schema = z.object({
  connection: z.string(),
  objectId: z.string().check(z.trim(), z.minLength(1, { error: () => connectText("object-id-missing") })),
  project: z.string().check(z.trim()),
});

/** The form that opens an object by its id or address, and hands any other text to the box that finds objects. */
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
      onSubmit={form.handleSubmit(async ({ connection, objectId, project }) => {
        const ref = await objectOf(
          objectId,
          connections.find(({ id }) => id === connection),
        );
        // A name, a list or a path to a folder is for the box that finds things.
        if (!ref) return findRequest.setState({ typed: objectId });
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
        hint={connectText("object-id-hint")}
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

/** The object that a text names by its form; undefined for a text of another form, or for one that names several. */
async function objectOf(
  text: string,
  connection: ReadableConnection | undefined,
): Promise<ObjectRef | undefined> {
  if (!connection) return undefined;
  const asId = { connection: connection.id, objectId: text };
  try {
    const [place, ...others] = (await connection.platform.locate(text)) ?? [];
    return place?.kind === "object" && others.length === 0 ? place.ref : undefined;
  } catch {
    // Without an answer the text is taken for an id: the object's page says what is wrong.
    return asId;
  }
}
