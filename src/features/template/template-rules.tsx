import { useEffect } from "react";
import { useTemplate } from "#components/use-template.ts";
import { createTemplateLinter } from "#core/fields/lint-template.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TemplateStore } from "#engine/template/templates.ts";

export type TemplateProps = { readonly store: DraftStore; readonly template: TemplateStore };

/** Holds the draft against the template for as long as both are here. */
export function TemplateRules({ store, template }: TemplateProps) {
  const known = useTemplate(template, (state) => state.template);
  useEffect(() => {
    if (known.kind !== "here") return;
    store.setRules("template", createTemplateLinter(known.template, known.check));
    return () => store.setRules("template", undefined);
  }, [store, known]);
  return null;
}
