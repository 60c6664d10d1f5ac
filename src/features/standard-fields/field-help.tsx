import { Suspense, useEffect, useState } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TemplateStore } from "#engine/template/templates.ts";
import { lazyPart } from "#ui/lazy-part.tsx";

const FieldSuggestions = lazyPart({
  load: async () => (await import("./field-suggestions.tsx")).FieldSuggestions,
  isExtra: true,
});

export type FieldHelpProps = {
  readonly store: DraftStore;
  /** The team's own keys are suggested first. */
  readonly template: TemplateStore;
};

/** Nothing of this is worth a moment's wait before the sheet can be used. */
const DELAY_MS = 300;

/** Suggestions in the sheet, warnings about standard fields, and a button that mends a key. */
export function FieldHelp({ store, template }: FieldHelpProps) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return isDue ? (
    <Suspense>
      <FieldSuggestions store={store} template={template} />
    </Suspense>
  ) : null;
}
