import type { ObjectRef } from "../object/object-ref.ts";
import { baseName } from "../reading/object-names.ts";
import type { ObjectLine } from "./object-lines.ts";

/** An object as a list of a project has it. `folder` is the path of its folder, "/" at the top. */
export type ListedObject = { readonly ref: ObjectRef; readonly name: string; readonly folder: string };

/** The objects that the names of a list stand for. */
export type ResolvedNames = {
  readonly found: readonly { readonly line: ObjectLine; readonly object: ListedObject }[];
  readonly unknown: readonly ObjectLine[];
  /** Several objects have the name, and the line doesn't say in which folder. */
  readonly ambiguous: readonly { readonly line: ObjectLine; readonly candidates: readonly ListedObject[] }[];
};

/**
 * Finds the object of each name: by its exact name, else by the base name of a path or URI. Of several objects of one name the
 * one whose folder the path ends with is meant; where that says nothing, none is taken.
 */
export function resolveNames(lines: readonly ObjectLine[], objects: readonly ListedObject[]): ResolvedNames {
  const byName = new Map<string, ListedObject[]>();
  for (const object of objects) {
    const known = byName.get(object.name);
    if (known) known.push(object);
    else byName.set(object.name, [object]);
  }
  const found: ResolvedNames["found"][number][] = [];
  const ambiguous: ResolvedNames["ambiguous"][number][] = [];
  const unknown: ObjectLine[] = [];
  for (const line of lines) {
    const all = byName.get(line.text) ?? byName.get(baseName(line.text)) ?? [];
    const [object, ...others] = all.length > 1 ? inFolderOf(line.text, all) : all;
    if (!object) unknown.push(line);
    else if (others.length > 0) ambiguous.push({ line, candidates: [object, ...others] });
    else found.push({ line, object });
  }
  return { found, unknown, ambiguous };
}

/** The objects in the folder that a path names, as far as it goes; all of them where it names no folder of theirs. */
function inFolderOf(text: string, objects: readonly ListedObject[]): readonly ListedObject[] {
  const path = pathOf(text);
  if (path === undefined) return objects;
  const exact = objects.filter(({ folder, name }) => `${folder === "/" ? "" : folder}/${name}` === path);
  if (exact.length > 0) return exact;
  const below = objects.filter(({ folder, name }) => {
    const full = `${folder === "/" ? "" : folder}/${name}`;
    return full.endsWith(`/${path.replace(/^\/+/, "")}`);
  });
  return below.length > 0 ? below : objects;
}

/** The path in a text without the parts that only lead to it, `../` and a project's name; undefined for a plain name. */
function pathOf(text: string): string | undefined {
  const path = text.replace(/^[^/\\:]+:(?=\/(?!\/))/, "").replaceAll("\\", "/");
  const rest = path.replace(/^(?:\.{1,2}\/)+/, "");
  return rest.includes("/") ? rest : undefined;
}
