import type { Template } from "#core/fields/template.ts";
import type { StorageProblem } from "#engine/storage/storage-error.ts";
import type { Keeping } from "#engine/template/templates.ts";
import { template } from "./en/template.ts";
import { sentences } from "./sentences.ts";

/** What is said of a project's template, and where it is chosen. */
export const templateText = sentences("template", template);

/** `Sample sheet`, or what stands for a template without a name. */
export function templateName({ name }: Template): string {
  return name ?? templateText("untitled");
}

/** `12 keys, 4 of them required; other keys are allowed` */
export function templateSize({ fields, required, isClosed }: Template): string {
  const counts = { count: fields.length, required: required.length };
  return templateText(isClosed ? "size-closed" : "size-open", counts);
}

/** Is the template on this device? */
export function keepingSentence(keeping: Keeping): string {
  if (keeping.kind !== "failed") return templateText(keeping.kind === "kept" ? "kept-here" : "saving");
  return templateText("page-only", { reason: reasonOf(keeping.error.problem) });
}

/** Whether there is a template isn't known. */
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
