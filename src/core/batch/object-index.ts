import {
  baseName,
  LONGEST_NAME,
  type NameMatch,
  nearForms,
  withoutProject,
} from "../reading/object-names.ts";
import type { ManifestBatch, ManifestObject } from "./manifest-choice.ts";

/** The rows of the objects that a text names, in the surest way in which it names any; several of one name are all there. */
export type NamedRows = { readonly match: Exclude<NameMatch, "near">; readonly rows: readonly number[] };

/** Finds the objects of a batch by what tables and lists call them, as `matchName` tells it of one object. */
export type ObjectIndex = {
  readonly find: (text: string) => NamedRows | undefined;
  /** Rows of objects that a text nearly names: without its extension, in another case. They are offered, never taken. */
  readonly findNear: (text: string) => readonly number[];
};

export function createObjectIndex({ objects }: Pick<ManifestBatch, "objects">): ObjectIndex {
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (const [row, { ref, name }] of objects.entries()) {
    push(byId, ref.objectId, row);
    push(byName, name, row);
  }
  const isIn = (project: string | undefined) => (row: number) => {
    const own = projectOf(objects[row]);
    return project === undefined || own === undefined || own === project;
  };
  const find = (text: string): NamedRows | undefined => {
    if (text === "" || text.length > LONGEST_NAME) return undefined;
    const exact = found("id", byId.get(text)) ?? found("name", byName.get(text));
    if (exact) return exact;
    const { project, rest } = withoutProject(text);
    const base = baseName(rest);
    const ofProject = isIn(project);
    return (
      found("id", (byId.get(rest) ?? byId.get(base))?.filter(ofProject)) ??
      found("base-name", byName.get(base)?.filter(ofProject))
    );
  };
  let byForm: ReadonlyMap<string, readonly number[]> | undefined;
  const findNear = (text: string): readonly number[] => {
    if (text === "" || text.length > LONGEST_NAME) return [];
    byForm ??= rowsByForm(objects);
    const { rest } = withoutProject(text);
    const base = baseName(rest);
    const near = nearForms(base).flatMap((form) => byForm?.get(form) ?? []);
    // An exact name of another project's copy is only near, too.
    return [...new Set([...(byId.get(base) ?? []), ...(byName.get(base) ?? []), ...near])];
  };
  return { find, findNear };
}

export function projectOf(object: ManifestObject | undefined): string | undefined {
  return object?.ref.project ?? object?.project;
}

function found(match: NamedRows["match"], rows: readonly number[] = []): NamedRows | undefined {
  return rows.length > 0 ? { match, rows } : undefined;
}

function rowsByForm(objects: readonly ManifestObject[]): ReadonlyMap<string, readonly number[]> {
  const byForm = new Map<string, number[]>();
  for (const [row, { name }] of objects.entries()) {
    for (const form of new Set(nearForms(name))) push(byForm, form, row);
  }
  return byForm;
}

function push(rows: Map<string, number[]>, name: string, row: number): void {
  const known = rows.get(name);
  if (known) known.push(row);
  else rows.set(name, [row]);
}
