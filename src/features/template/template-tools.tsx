import { useEffect, useState } from "react";
import { useTemplate } from "#components/use-template.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { TemplateProps } from "./template-rules.tsx";

const TemplateDialog = lazyPart({ load: async () => (await import("./template-dialog.tsx")).TemplateDialog });
const TemplateRules = lazyPart({ load: async () => (await import("./template-rules.tsx")).TemplateRules });

/** Nothing of this is worth a moment's wait before the sheet can be used. */
const DELAY_MS = 300;

/** The toolbar's button, and with it the template's rules, as soon as there is one. */
export function TemplateTools({ store, template }: TemplateProps) {
  const [isOpen, setIsOpen] = useState(false);
  const hasTemplate = useTemplate(template, (state) => state.template.kind === "here");
  useEffect(() => {
    const timer = setTimeout(() => void template.look(), DELAY_MS);
    return () => clearTimeout(timer);
  }, [template]);
  const open = () => {
    void template.look();
    setIsOpen(true);
  };
  return (
    <>
      <Button command="template" title={toolbarText("template-hint")} onClick={open}>
        {toolbarText("template")}
      </Button>
      {hasTemplate ? <TemplateRules store={store} template={template} /> : null}
      {isOpen ? <TemplateDialog template={template} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
