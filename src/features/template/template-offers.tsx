import { useTemplate } from "#components/use-template.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { TemplateProps } from "./template-rules.tsx";

const MissingKeys = lazyPart({
  load: async () => (await import("./missing-keys.tsx")).MissingKeys,
  isExtra: true,
});

/** Buttons beside the issues, as soon as there is a template. */
export function TemplateOffers({ store, template }: TemplateProps) {
  const known = useTemplate(template, (state) => state.template);
  if (known.kind !== "here") return null;
  return <MissingKeys store={store} template={known.template} />;
}
