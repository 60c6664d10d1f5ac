import type { Call } from "../call.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { type Level, levelIn, reaches } from "./level.ts";

/** A project as stored. `tags` and `metadata` are JSON texts. */
export type ProjectRow = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly created_ms: number;
  readonly modified_ms: number;
  readonly creator: string;
  readonly level_cap: Level;
  readonly tags: string;
  readonly metadata: string;
};

/** A copy of an object in a project, with what all copies share. `types`, `links`, `details`, `tags`, `metadata`: JSON texts. */
export type CopyRow = {
  readonly id: string;
  readonly project: string;
  readonly class: string;
  readonly state: string;
  readonly created_ms: number;
  readonly creator: string;
  readonly hidden: number;
  readonly types: string;
  readonly details: string;
  readonly links: string;
  readonly size: number | null;
  readonly media: string | null;
  readonly name: string;
  readonly folder: string;
  readonly modified_ms: number;
  readonly tags: string;
  readonly metadata: string;
};

/** The columns and tables of a CopyRow; a WHERE may follow. */
export const selectCopies = `
  SELECT c.id, c.project, o.class, o.state, o.created_ms, o.creator, o.hidden, o.types, o.details, o.links, o.size,
         o.media, c.name, c.folder, c.modified_ms, c.tags, c.metadata
  FROM dnanexus_copy c JOIN dnanexus_object o ON o.id = c.id`;

/** A project, or undefined. */
function findProject(call: Call, id: string): ProjectRow | undefined {
  return call.database.first<ProjectRow>("SELECT * FROM dnanexus_project WHERE id = ?", id);
}

/** A project that must be there; else ResourceNotFound. */
export function projectOf(call: Call, id: string): ProjectRow {
  const project = findProject(call, id);
  if (project === undefined) throw refusal("ResourceNotFound", `"${id}" could not be found`);
  return project;
}

/** All copies of an object, the oldest project first. */
export function copiesOf(call: Call, id: string): CopyRow[] {
  return call.database.all<CopyRow>(`${selectCopies} WHERE c.id = ? ORDER BY c.project DESC`, id);
}

/** The copy in one project; ResourceNotFound when the object, the project or the copy is missing (doc: setProperties). */
export function copyIn(call: Call, id: string, project: string): CopyRow {
  projectOf(call, project);
  const copies = copiesOf(call, id);
  if (copies.length === 0) throw refusal("ResourceNotFound", `"${id}" could not be found`);
  const copy = copies.find((candidate) => candidate.project === project);
  if (copy === undefined) throw refusal("ResourceNotFound", `"${id}" is not in "${project}"`);
  return copy;
}

/** Refuses a caller whose level in the project is too low. */
export function requireLevel(role: Role, project: ProjectRow, wanted: Level): void {
  const level = levelIn(role, project);
  if (reaches(level, wanted)) return;
  throw refusal("PermissionDenied", `${wanted} permission is required in ${project.id}, yours is ${level}`);
}
