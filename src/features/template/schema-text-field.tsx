import { type DragEvent, useId, useRef } from "react";
import { templateText } from "#messages/compiled/template.ts";
import type { FileProblem } from "#messages/template-refusal-messages.ts";
import { FileButton } from "#ui/file-button.tsx";
import styles from "./template-dialog.module.css";

/** A schema's text, and the file that it came from, as long as nobody typed in it. */
export type SchemaText = { readonly text: string; readonly fileName: string | undefined };

export type SchemaTextFieldProps = {
  readonly label: string;
  readonly schema: SchemaText;
  readonly onChange: (schema: SchemaText) => void;
  readonly onFileProblem: (problem: FileProblem) => void;
};

/** More isn't even read; what a schema may have is told by its characters. */
const BYTE_LIMIT = 4 * 1024 * 1024;

/** Where a schema comes in: typed or pasted as text, chosen or dropped as a file. */
export function SchemaTextField({ label, schema, onChange, onFileProblem }: SchemaTextFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  const take = async (file: File) => {
    const { name, size } = file;
    if (size > BYTE_LIMIT) {
      return onFileProblem({ kind: "file-too-large", name, bytes: size, byteLimit: BYTE_LIMIT });
    }
    try {
      onChange({ text: await file.text(), fileName: name });
      field.current?.focus();
    } catch {
      onFileProblem({ kind: "file-unreadable", name });
    }
  };
  // The page takes no file while a dialog is open: this one has to speak for itself.
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = "copy";
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void take(file);
  };

  return (
    <div className={styles["schema"]}>
      <div className={styles["line"]}>
        <label htmlFor={id}>{label}</label>
        <FileButton
          fileLabel={templateText("schema-file")}
          accept=".json,application/json,application/schema+json"
          onFile={(file) => void take(file)}
        >
          {templateText("choose-file")}
        </FileButton>
        {schema.fileName === undefined ? null : <span className={styles["quiet"]}>{schema.fileName}</span>}
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles["text"]}
        aria-describedby={`${id}-hint`}
        data-autofocus
        rows={10}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={schema.text}
        onDragOver={onDragOver}
        onDrop={onDrop}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value, fileName: undefined })}
      />
      <p id={`${id}-hint`} className={styles["quiet"]}>
        {templateText("schema-hint")}
      </p>
    </div>
  );
}
