import { useState } from "react";
import { useTemplate } from "#components/use-template.ts";
import type { TemplateStore } from "#engine/template/templates.ts";
import { templateText } from "#messages/compiled/template.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { unknownTemplateSentence } from "#messages/template-messages.ts";
import type { RefusedSchema } from "#messages/template-refusal-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
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
      heading={templateText("heading")}
      isWide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{uiText("close")}</Button>
          <Button
            kind="primary"
            isDisabled={schema.text === ""}
            disabledReason={templateText("choose-first")}
            onClick={() => void use()}
          >
            {templateText("use")}
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        {known.kind === "here" ? (
          <TemplateFacts known={known} keeping={keeping} onRemove={remove} />
        ) : (
          <p className={styles["quiet"]}>{templateText(known.kind === "unread" ? "looking" : "none")}</p>
        )}
        {known.kind === "unreadable" ? (
          <Notice tone="warn" actions={<Button onClick={remove}>{templateText("remove")}</Button>}>
            {templateText("unreadable")}
          </Notice>
        ) : null}
        {known.kind === "none" && keeping.kind === "failed" ? (
          <Notice tone="warn">{unknownTemplateSentence(keeping.error.problem)}</Notice>
        ) : null}
        {wasRemoved && known.kind === "none" ? (
          <Notice tone="info" role="status">
            {templateText("removed")}
          </Notice>
        ) : null}
        <SchemaTextField
          label={templateText(known.kind === "here" ? "replace-by" : "schema")}
          schema={schema}
          onChange={change}
          onFileProblem={setRefusal}
        />
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
      </div>
    </Dialog>
  );
}
