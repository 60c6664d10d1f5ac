import type { ListedObject } from "#core/batch/listed-objects.ts";
import type { MetadataPlatform, ObjectSummary } from "#platforms/port.ts";
import type { Lister } from "./list-pages.ts";

export type ProjectObjects = { readonly objects: readonly ListedObject[]; readonly mayLack: boolean };

/** With more names the whole project is listed instead, since a list shows up to a thousand objects a call. */
const NAMES_ASKED_SINGLY = 20;

/**
 * The objects of a project that may have one of these names, in all of its folders: a name that is found twice has to be found
 * twice here too.
 */
export async function listProject(
  { description }: Pick<MetadataPlatform, "description">,
  project: string,
  names: ReadonlySet<string>,
  lister: Lister,
): Promise<ProjectObjects> {
  if (!description.searchesBelow) return walkFolders(project, names, lister);
  const singly = names.size <= NAMES_ASKED_SINGLY;
  const wanted = singly ? [...names] : ["*"];
  const objects: ListedObject[] = [];
  let mayLack = false;
  for (const [index, text] of wanted.entries()) {
    const term = { kind: "name", text, isGlob: !singly } as const;
    const listed = await lister.listAll({ project, terms: [term] }, wanted.length - index - 1);
    mayLack ||= listed.mayLack;
    objects.push(...named(listed.items, names, ({ folder }) => folder ?? "/"));
  }
  return { objects, mayLack };
}

/** Folder by folder, since the platform doesn't look into those below. */
async function walkFolders(
  project: string,
  names: ReadonlySet<string>,
  lister: Lister,
): Promise<ProjectObjects> {
  const folders: { readonly id: string | undefined; readonly path: string }[] = [{ id: undefined, path: "" }];
  const known = new Set<string>();
  const objects: ListedObject[] = [];
  let mayLack = false;
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    const { id, path } = folder;
    const listed = await lister.listAll({ project, ...(id !== undefined && { folder: id }) }, folders.length);
    mayLack ||= listed.mayLack;
    objects.push(...named(listed.items, names, () => (path === "" ? "/" : path)));
    for (const { ref, name, objectClass } of listed.items) {
      if (objectClass !== "folder" || known.has(ref.objectId)) continue;
      known.add(ref.objectId);
      folders.push({ id: ref.objectId, path: `${path}/${name}` });
    }
  }
  return { objects, mayLack };
}

function named(
  items: readonly ObjectSummary[],
  names: ReadonlySet<string>,
  folderOf: (item: ObjectSummary) => string,
): readonly ListedObject[] {
  return items
    .filter(({ name, objectClass }) => objectClass !== "folder" && names.has(name))
    .map((item) => ({ ref: item.ref, name: item.name, folder: folderOf(item) }));
}
