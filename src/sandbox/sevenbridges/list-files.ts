import type { Call } from "../call.ts";
import { objectMembers } from "../json-text.ts";
import { stringFromJson } from "../metadata.ts";
import type { Role } from "../tokens.ts";
import { genericRefusal, refusal } from "./errors.ts";
import { selectFields } from "./fields.ts";
import { fileResource, shortFileResource } from "./file-resource.ts";
import { listAnswer, readPage } from "./listing.ts";
import { rootFolderOf } from "./project-calls.ts";
import type { Route, RouteAnswer } from "./route.ts";
import { type FileRow, fileOf, projectOf } from "./rows.ts";

type Filter = (file: FileRow) => boolean;

function requireFolder(file: FileRow): void {
  if (file.type !== "folder") throw refusal(400, 5022, "The parent specified is not a folder.");
}

/** The items directly in a folder, or at the top of a project (doc: one level only). */
function filesIn(call: Call, project: string | null, parent: string | null): FileRow[] {
  if (project !== null && parent !== null)
    throw refusal(400, 5031, "Providing both `parent` and `project` is not allowed.");
  if (parent !== null) {
    const atRoot = call.database.all<{ id: string }>("SELECT id FROM sevenbridges_project");
    const root = atRoot.find(({ id }) => rootFolderOf(id) === parent);
    if (root !== undefined) return filesIn(call, root.id, null);
    requireFolder(fileOf(call, parent));
    const sql = "SELECT * FROM sevenbridges_file WHERE parent = ? ORDER BY name, id";
    return call.database.all<FileRow>(sql, parent);
  }
  if (project === null) throw genericRefusal(400, "Query parameter project or parent is required.");
  if (!/^[^/]+\/[^/]+$/.test(project)) {
    const expected = "Expecting `?project=owner/project`";
    throw refusal(400, 5005, `Malformed project query parameter. ${expected}`);
  }
  projectOf(call, project);
  const sql = "SELECT * FROM sevenbridges_file WHERE project = ? AND parent = ? ORDER BY name, id";
  return call.database.all<FileRow>(sql, project, rootFolderOf(project));
}

function metadataFilter(key: string, values: readonly string[]): Filter {
  return (file) => {
    const json = file.metadata === null ? undefined : objectMembers(file.metadata)?.get(key);
    // Only text is found: numbers and booleans are stored, but search doesn't find them (client).
    const text = json === undefined ? null : stringFromJson(json);
    return text !== null && values.includes(text);
  };
}

function tagFilter(tags: readonly string[]): Filter {
  return (file) => {
    const own: unknown = JSON.parse(file.tags);
    return Array.isArray(own) && tags.some((tag) => own.includes(tag));
  };
}

function originFilter(member: string, values: readonly string[]): Filter {
  if (member !== "task" && member !== "dataset")
    throw genericRefusal(400, `There is no filter origin.${member}.`);
  return (file) => values.includes(file[member] ?? "");
}

/** The filters of a query: of the same name any may match, of different names all have to (doc). */
function filtersOf(query: URLSearchParams): Filter[] {
  const names = [...new Set(query.keys())];
  return names.flatMap((name): Filter[] => {
    const values = query.getAll(name);
    if (name === "name") return [(file) => values.includes(file.name)];
    if (name === "tag") return [tagFilter(values)];
    if (name.startsWith("metadata.")) return [metadataFilter(name.slice("metadata.".length), values)];
    if (name.startsWith("origin.")) return [originFilter(name.slice("origin.".length), values)];
    return [];
  });
}

function list(call: Call, files: readonly FileRow[]): RouteAnswer {
  const page = readPage(call);
  const filters = filtersOf(call.query);
  const found = files.filter((file) => filters.every((filter) => filter(file)));
  const selector = call.query.get("fields");
  const items = found
    .slice(page.offset, page.offset + page.limit)
    .map((file) => (selector === null ? shortFileResource(call, file) : fileResource(call, file)))
    .map((resource) => selectFields(resource, selector));
  return listAnswer(call, page, items, found.length);
}

/** GET /files: `project` or `parent`, `name`, `tag`, `metadata.<key>`, `origin.task`, `offset`, `limit`, `fields`. */
export const listFiles: Route = (call: Call, _role: Role) =>
  list(call, filesIn(call, call.query.get("project"), call.query.get("parent")));

/** GET /files/{folder}/list */
export const listFolder: Route = (call, _role, [id = ""]) => {
  requireFolder(fileOf(call, id));
  return list(call, filesIn(call, null, id));
};
