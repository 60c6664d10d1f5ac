import type { CheckedTemplate } from "#engine/template/checked-template.ts";
import type { KeptTemplate } from "#engine/template/template-storage.ts";
import type { Keeping } from "#engine/template/templates.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { keepingSentence, templateName, templateSize } from "#words/template-words.ts";
import { dayAndTime } from "#words/time-words.ts";
import styles from "./template-dialog.module.css";

export type TemplateFactsProps = {
  readonly known: KeptTemplate & CheckedTemplate;
  readonly keeping: Keeping;
  readonly onRemove: () => void;
};

/** The template in use: what it is called, how much it asks, since when, and whether it will be here tomorrow. */
export function TemplateFacts({ known, keeping, onRemove }: TemplateFactsProps) {
  const { template, text, fileName, loadedAtMs } = known;
  const download = () => {
    const stem = (template.name ?? "template").replace(/[^\p{L}\p{N}._-]+/gu, "_").slice(0, 80);
    downloadFile(fileName ?? `${stem}.schema.json`, new Blob([text], { type: "application/schema+json" }));
  };
  return (
    <section className={styles["facts"]} aria-label="Template in use">
      <dl>
        <dt>Name</dt>
        <dd>{templateName(template)}</dd>
        {template.description === undefined ? null : (
          <>
            <dt>About</dt>
            <dd>{template.description}</dd>
          </>
        )}
        <dt>Asks for</dt>
        <dd>{templateSize(template)}</dd>
        <dt>Loaded</dt>
        <dd>{[dayAndTime(loadedAtMs), fileName].filter((part) => part !== undefined).join(" · ")}</dd>
        <dt>Kept</dt>
        <dd>
          <output aria-label="Kept" data-failed={keeping.kind === "failed" || undefined}>
            {keepingSentence(keeping)}
          </output>
        </dd>
      </dl>
      <div className={styles["acts"]}>
        <Button onClick={download}>Download</Button>
        <Button onClick={onRemove}>Remove</Button>
      </div>
    </section>
  );
}
