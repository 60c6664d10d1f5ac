import { useForm, useWatch } from "react-hook-form";
import { ErrorNotice } from "#components/error-notice.tsx";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { copyingText } from "#messages/compiled/copying.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { copyProblemSentence } from "#messages/copy-messages.ts";
import { PlatformError } from "#platforms/errors.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./copy-question.module.css";
import { CopyRecent } from "./copy-recent.tsx";
import { isCopyProblem, refToCopy } from "./ref-to-copy.ts";

export type CopyQuestionProps = {
  /** The object that the pairs are to be pasted into. */
  readonly target: Snapshot;
  readonly connections: readonly ReadableConnection[];
  readonly isAsking: boolean;
  /** Why the object that was asked for can't be read. */
  readonly error: Error | undefined;
  readonly onAsk: (ref: ObjectRef) => void;
  readonly onClose: () => void;
};

/** Which object to take pairs from: one opened before, an id, or an address of this page. */
export function CopyQuestion({ target, connections, isAsking, error, onAsk, onClose }: CopyQuestionProps) {
  const other = connections.find(({ id }) => id !== target.ref.connection) ?? connections[0];
  const form = useForm({ defaultValues: { connection: other?.id ?? "", object: "", project: "" } });
  const chosen = useWatch({ control: form.control, name: "connection" });
  const description = connections.find(({ id }) => id === chosen)?.platform.description;
  if (error && !(error instanceof PlatformError)) throw error;
  return (
    <Dialog
      heading={copyingText("copy-from-object")}
      onClose={onClose}
      footer={<Button onClick={onClose}>{pasteText("cancel")}</Button>}
    >
      <form
        className={styles["form"]}
        noValidate
        onSubmit={form.handleSubmit((typed) => {
          const project = description?.hasCopies ? typed.project : "";
          const found = refToCopy({ ...typed, project }, target, connections);
          if (isCopyProblem(found)) form.setError("object", { message: copyProblemSentence(found) });
          else onAsk(found);
        })}
      >
        {error ? <ErrorNotice error={error} call="read" /> : null}
        <SelectField
          label={copyingText("connection")}
          options={connections.map(({ id, name }) => ({ value: id, name }))}
          {...form.register("connection")}
        />
        <TextField
          label={copyingText("object-id")}
          hint={copyingText("object-id-hint")}
          isMono
          data-autofocus
          placeholder={description?.objectIdExample}
          error={form.formState.errors.object?.message}
          {...form.register("object")}
        />
        {description?.hasCopies ? (
          <TextField
            label={copyingText("project-id")}
            hint={copyingText("project-id-hint")}
            isMono
            {...form.register("project")}
          />
        ) : null}
        <div className={styles["acts"]}>
          <span role="status">{isAsking ? copyingText("describing") : ""}</span>
          <Button
            type="submit"
            kind="primary"
            isDisabled={isAsking}
            disabledReason={copyingText("describing")}
          >
            {copyingText("show-pairs")}
          </Button>
        </div>
      </form>
      <CopyRecent target={target} connections={connections} onAsk={onAsk} />
    </Dialog>
  );
}
