import type { Template } from "#core/fields/template.ts";
import type { StorageProblem } from "#engine/storage-error.ts";
import type { Keeping } from "#engine/template/templates.ts";
import { countOf } from "./plural.ts";

/** `Sample sheet`, or what stands for a template without a name. */
export function templateName({ name }: Template): string {
  return name ?? "without a title";
}

/** `12 keys, 4 of them required; other keys are allowed` */
export function templateSize({ fields, required, isClosed }: Template): string {
  const keys = countOf(fields.length, "key");
  const needed = required.length === 0 ? "none" : String(required.length);
  return `${keys}, ${needed} of them required; other keys are ${isClosed ? "warned of" : "allowed"}`;
}

/** Is the template on this device? */
export function keepingSentence(keeping: Keeping): string {
  if (keeping.kind !== "failed") {
    return keeping.kind === "kept" ? "On this device, for all objects of the project" : "Saving…";
  }
  return `In this page only, until it is closed or reloaded: ${reasonOf(keeping.error.problem)}`;
}

/** Whether there is a template isn't known. */
export function unknownTemplateSentence(problem: StorageProblem): string {
  return `Whether a template is kept for this project isn't known: ${reasonOf(problem)}. One that you load now works until the page is closed or reloaded.`;
}

function reasonOf(problem: StorageProblem): string {
  switch (problem) {
    case "full":
      return "there is no room left on this device";
    case "unavailable":
      return "the browser gives this page no storage";
    case "newer":
    case "blocked":
      return "another version of this page is open in another tab";
    default:
      return "the storage of the browser doesn't work right now";
  }
}

export const LOOKING = "Looking for a template on this device…";

export const NO_TEMPLATE =
  "A template is a JSON Schema that says which keys a team wants, and which values. Rows are held against it with warnings; none of them stops a submit.";

export const UNREADABLE_TEMPLATE =
  "A template is kept for this project, but this version of the page can't use it. It stays as it is until you remove or replace it.";

export const REMOVED_TEMPLATE =
  "The template was removed. Its text stays below until you close this: press Use template to take it back.";

export const SCHEMA_HINT =
  "Paste the text of a JSON Schema, or drop its file here. Nothing is fetched: of a schema on the web, paste the text and not the address.";

/** The button that adds a row for each required key that is missing. */
export function addMissingName(count: number): string {
  return `Add missing keys (${count})`;
}

/** The button that takes rows out again that nobody filled in. */
export function leaveOutName(count: number): string {
  return `Leave out empty keys (${count})`;
}
