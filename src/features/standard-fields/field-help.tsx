import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { FieldHelpProps } from "./field-suggestions.tsx";

const FieldSuggestions = lazyPart({
  load: async () => (await import("./field-suggestions.tsx")).FieldSuggestions,
  isExtra: true,
});

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
