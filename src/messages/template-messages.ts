import type { Template } from "#core/fields/template.ts";
import type { StorageProblem } from "#engine/storage/storage-error.ts";
import type { Keeping } from "#engine/template/templates.ts";
import { templateText } from "./compiled/template.ts";

/** The template's name, or a phrase for a template without one. */
export function templateName({ name }: Template): string {
  return name ?? templateText("untitled");
}

/** The size of a template: `12 keys, 4 of them required; other keys are allowed`. */
export function templateSize({ fields, required, isClosed }: Template): string {
  const counts = { count: fields.length, required: required.length };
  return templateText(isClosed ? "size-closed" : "size-open", counts);
}

/** Whether the template is stored on this device. */
export function keepingSentence(keeping: Keeping): string {
  if (keeping.kind !== "failed") return templateText(keeping.kind === "kept" ? "kept-here" : "saving");
  return templateText("page-only", { reason: reasonOf(keeping.error.problem) });
}

/** The storage can't tell whether there is a template. */
export function unknownTemplateSentence(problem: StorageProblem): string {
  return templateText("not-known", { reason: reasonOf(problem) });
}

function reasonOf(problem: StorageProblem): string {
  switch (problem) {
    case "full":
    case "unavailable":
      return templateText(`storage-${problem}`);
    case "newer":
    case "blocked":
      return templateText("storage-newer");
    default:
      return templateText("storage-broken");
  }
}
