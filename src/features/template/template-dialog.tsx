import { useState } from "react";
import type { TemplateStore } from "#engine/template/templates.ts";
import { useTemplate } from "#parts/use-template.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import type { RefusedSchema } from "#words/template-refusal-words.ts";
import {
  LOOKING,
  NO_TEMPLATE,
  REMOVED_TEMPLATE,
  UNREADABLE_TEMPLATE,
  unknownTemplateSentence,
} from "#words/template-words.ts";
import { RefusalNotice } from "./refusal-notice.tsx";
import { type SchemaText, SchemaTextField } from "./schema-text-field.tsx";
import styles from "./template-dialog.module.css";
import { TemplateFacts } from "./template-facts.tsx";

export type TemplateDialogProps = { readonly template: TemplateStore; readonly onClose: () => void };

const NO_TEXT: SchemaText = { text: "", fileName: undefined };

/** What the project's template is, and how another takes its place. Nothing changes before "Use template". */
export function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const known = useTemplate(template, (state) => state.template);
  const keeping = useTemplate(template, (state) => state.keeping);
  const [schema, setSchema] = useState(NO_TEXT);
  const [refusal, setRefusal] = useState<RefusedSchema>();
  const [wasRemoved, setWasRemoved] = useState(false);

  const change = (next: SchemaText) => {
    setSchema(next);
    setRefusal(undefined);
  };
  const use = async () => {
    const problem = await template.use(schema.text, schema.fileName);
    setRefusal(problem);
    if (problem) return;
    setSchema(NO_TEXT);
    setWasRemoved(false);
  };
  const remove = () => {
    const gone = known.kind === "unreadable" ? known.kept : known.kind === "here" ? known : undefined;
    if (gone) setSchema({ text: gone.text, fileName: gone.fileName });
    template.remove();
    setWasRemoved(true);
    setRefusal(undefined);
  };

  return (
    <Dialog
      heading="Template"
      isWide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button
            kind="primary"
            isDisabled={schema.text === ""}
            disabledReason="Choose a file or paste a schema first"
            onClick={() => void use()}
          >
            Use template
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        {known.kind === "here" ? (
          <TemplateFacts known={known} keeping={keeping} onRemove={remove} />
        ) : (
          <p className={styles["quiet"]}>{known.kind === "unread" ? LOOKING : NO_TEMPLATE}</p>
        )}
        {known.kind === "unreadable" ? (
          <Notice tone="warn" actions={<Button onClick={remove}>Remove</Button>}>
            {UNREADABLE_TEMPLATE}
          </Notice>
        ) : null}
        {known.kind === "none" && keeping.kind === "failed" ? (
          <Notice tone="warn">{unknownTemplateSentence(keeping.error.problem)}</Notice>
        ) : null}
        {wasRemoved && known.kind === "none" ? (
          <Notice tone="info" role="status">
            {REMOVED_TEMPLATE}
          </Notice>
        ) : null}
        <SchemaTextField
          label={known.kind === "here" ? "Replace it by" : "Schema"}
          schema={schema}
          onChange={change}
          onFileProblem={setRefusal}
        />
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
      </div>
    </Dialog>
  );
}
