import type { PlatformDescription } from "#platforms/description.ts";
import type { ObjectPlace } from "./use-object-place.ts";

/**
 * The path of an object as programs of the platform read it: `project-…:/folder/name` where objects have copies in projects
 * (DNAnexus), else `owner/project/folder/name`. Undefined where the folder isn't known.
 */
export function objectPath(
  name: string,
  place: ObjectPlace | undefined,
  { hasCopies }: Pick<PlatformDescription, "hasCopies">,
): string | undefined {
  if (!place?.folders) return undefined;
  const path = ["", ...place.folders.map((folder) => folder.name), name].join("/");
  return `${place.project}${hasCopies ? ":" : ""}${path}`;
}
