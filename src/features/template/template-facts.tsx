import type { CheckedTemplate } from "#engine/template/checked-template.ts";
import type { KeptTemplate } from "#engine/template/template-storage.ts";
import type { Keeping } from "#engine/template/templates.ts";
import { templateText } from "#messages/compiled/template.ts";
import { keepingSentence, templateName, templateSize } from "#messages/template-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
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
    <section className={styles["facts"]} aria-label={templateText("in-use")}>
      <dl>
        <dt>{templateText("name")}</dt>
        <dd>{templateName(template)}</dd>
        {template.description === undefined ? null : (
          <>
            <dt>{templateText("about")}</dt>
            <dd>{template.description}</dd>
          </>
        )}
        <dt>{templateText("asks-for")}</dt>
        <dd>{templateSize(template)}</dd>
        <dt>{templateText("loaded")}</dt>
        <dd>{[dayAndTime(loadedAtMs), fileName].filter((part) => part !== undefined).join(" · ")}</dd>
        <dt>{templateText("kept")}</dt>
        <dd>
          <output aria-label={templateText("kept")} data-failed={keeping.kind === "failed" || undefined}>
            {keepingSentence(keeping)}
          </output>
        </dd>
      </dl>
      <div className={styles["acts"]}>
        <Button onClick={download}>{templateText("download")}</Button>
        <Button onClick={onRemove}>{templateText("remove")}</Button>
      </div>
    </section>
  );
}
