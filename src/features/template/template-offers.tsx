import { lazy, Suspense } from "react";
import { useTemplate } from "#parts/use-template.ts";
import type { TemplateProps } from "./template-tools.tsx";

const MissingKeys = lazy(async () => ({ default: (await import("./missing-keys.tsx")).MissingKeys }));

/** Buttons beside the issues, as soon as there is a template. */
export function TemplateOffers({ store, template }: TemplateProps) {
  const known = useTemplate(template, (state) => state.template);
  if (known.kind !== "here") return null;
  return (
    <Suspense>
      <MissingKeys store={store} template={known.template} />
    </Suspense>
  );
}
