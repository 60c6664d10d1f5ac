import type { Call } from "../call.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { isLevel, type Level, levelIn, reaches } from "./level.ts";
import { type CopyRow, type ProjectRow, projectOf, selectCopies } from "./rows.ts";

/** The `level` of a find: VIEW unless told otherwise. */
export function wantedLevel(level: unknown, otherwise: Level): Level {
  if (level === undefined) return otherwise;
  if (isLevel(level)) return level;
  throw refusal("InvalidInput", 'expected key "level" of input to be VIEW, UPLOAD, CONTRIBUTE or ADMINISTER');
}

/** The projects that a caller reaches with a level, the newest first. */
export function projectsAt(call: Call, role: Role, level: Level): ProjectRow[] {
  const sql = "SELECT * FROM dnanexus_project ORDER BY created_ms DESC, id DESC";
  return call.database.all<ProjectRow>(sql).filter((project) => reaches(levelIn(role, project), level));
}

function inFolder(folder: string, recurse: boolean): (copy: CopyRow) => boolean {
  const inside = folder === "/" ? "/" : `${folder}/`;
  return (copy) => copy.folder === folder || (recurse && copy.folder.startsWith(inside));
}

/** A condition on the ids of copies and its parameters; none where a find doesn't name its objects by a readable list. */
function idCondition(ids: unknown): readonly [sql: string, ...parameters: string[]] {
  const named = typeof ids === "string" ? [ids] : ids;
  const isReadable = Array.isArray(named) && named.every((id) => typeof id === "string");
  return isReadable ? ["c.id IN (SELECT value FROM json_each(?))", JSON.stringify(named)] : ["true"];
}

/**
 * The copies within `scope: {project, folder, recurse}`, or in all projects that the caller reaches; in no order. `ids`: of the
 * find, so that only these objects are read from the database.
 */
export function copiesInScope(
  call: Call,
  role: Role,
  scope: unknown,
  { level, ids }: { readonly level: Level; readonly ids?: unknown },
): CopyRow[] {
  const [condition, ...parameters] = idCondition(ids);
  if (scope !== undefined && !isJsonObject(scope))
    throw refusal("InvalidInput", "expected scope to be a hash");
  const { project, folder = "/", recurse = true } = scope ?? {};
  if (project === undefined) {
    const reached = new Set(projectsAt(call, role, level).map(({ id }) => id));
    const copies = call.database.all<CopyRow>(`${selectCopies} WHERE ${condition}`, ...parameters);
    return copies.filter((copy) => reached.has(copy.project));
  }
  if (typeof project !== "string" || typeof folder !== "string" || typeof recurse !== "boolean") {
    throw refusal("InvalidInput", "expected scope to have a project, and maybe a folder and recurse");
  }
  if (!reaches(levelIn(role, projectOf(call, project)), level)) return [];
  const sql = `${selectCopies} WHERE c.project = ? AND ${condition}`;
  const copies = call.database.all<CopyRow>(sql, project, ...parameters);
  return copies.filter(inFolder(folder, recurse));
}
