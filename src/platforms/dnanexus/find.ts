import { isJsonObject } from "#core/exact-json.ts";
import { type JsonEntry, jsonObjectText, jsonStringText } from "../json-text.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { requireProjectId } from "./object-id.ts";
import { dataObjectsWire, foldersWire } from "./wire.ts";

const PAGE_SIZE = 100;
/** doc */
const LARGEST_PAGE = 1000;

/** The folders and data objects of a folder; with a name, the data objects so called in it and below. */
export async function find(
  call: PlatformCall,
  connection: string,
  query: FindQuery,
  { signal }: CallOptions = {},
): Promise<Page<ObjectSummary>> {
  requireProjectId(query.project);
  const isFirst = query.cursor === undefined && query.name === undefined;
  const [folders, objects] = await Promise.all([
    isFirst ? findFolders(call, connection, query, signal) : [],
    findObjects(call, connection, query, signal),
  ]);
  return { ...objects, items: [...folders, ...objects.items] };
}

async function findObjects(
  call: PlatformCall,
  connection: string,
  query: FindQuery,
  signal: AbortSignal | undefined,
): Promise<Page<ObjectSummary>> {
  const answer = await call(
    { method: "POST", path: "/system/findDataObjects", body: findBody(query), signal },
    dataObjectsWire,
  );
  const items = answer.wire.results.map(({ id, project, describe }): ObjectSummary => {
    return {
      ref: { connection, objectId: id, project },
      name: describe.name ?? id,
      objectClass: describe.class,
      ...(describe.folder != null && { folder: describe.folder }),
    };
  });
  return { items, ...nextPage(answer) };
}

function findBody({ project, folder, name, cursor, pageSize = PAGE_SIZE }: FindQuery): string {
  const scope: JsonEntry[] = [
    ["project", jsonStringText(project)],
    ["folder", jsonStringText(folder ?? "/")],
    ["recurse", name === undefined ? "false" : "true"],
  ];
  const entries: JsonEntry[] = [["scope", jsonObjectText(scope, 1)]];
  if (name !== undefined) entries.push(["name", jsonObjectText([["glob", jsonStringText(name)]], 1)]);
  entries.push(["describe", '{"fields":{"class":true,"name":true,"folder":true}}']);
  entries.push(["limit", String(Math.min(pageSize, LARGEST_PAGE))]);
  if (cursor !== undefined) entries.push(["starting", cursor]);
  return jsonObjectText(entries);
}

async function findFolders(
  call: PlatformCall,
  connection: string,
  { project, folder = "/" }: FindQuery,
  signal: AbortSignal | undefined,
): Promise<ObjectSummary[]> {
  const body = jsonObjectText([
    ["folder", jsonStringText(folder)],
    ["only", '"folders"'],
  ]);
  const { wire } = await call({ method: "POST", path: `/${project}/listFolder`, body, signal }, foldersWire);
  return wire.folders.map((path) => ({
    ref: { connection, objectId: path, project },
    name: path.slice(path.lastIndexOf("/") + 1),
    objectClass: "folder",
    folder,
  }));
}

/** `next` is opaque, an object or a text, and goes back as `starting`: so its JSON text is the cursor. */
export function nextPage({ json }: Pick<ParsedAnswer<unknown>, "json">): { readonly next?: string } {
  const members = isJsonObject(json.value) ? json.members(json.value) : [];
  const next = members.find(({ key }) => key === "next");
  return next === undefined || next.value === null ? {} : { next: next.source };
}
