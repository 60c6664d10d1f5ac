import { isJsonObject } from "#core/json/exact-json.ts";
import { type JsonEntry, jsonObjectText, jsonStringText } from "../json-text.ts";
import { metadataFromJson } from "../metadata-json.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { dataObjectsWire, foldersWire } from "./list-wire.ts";
import { requireProjectId } from "./object-id.ts";
import { searchEntries } from "./search-terms.ts";

const PAGE_SIZE = 100;
/** The largest page (documented). */
const LARGEST_PAGE = 1000;

/**
 * Without an order the platform lists the last modified object first (documented), so a write moves an object
 * to the front and shifts the pages. The order of creation is stable. Ascending is what a vendor's client
 * asks for.
 */
const STEADY_ORDER = '[{"field":"created","ordering":"ascending"}]';

/** The folders and data objects of a folder; with terms, the matching data objects in it and below. */
export async function find(
  call: PlatformCall,
  connection: string,
  query: FindQuery,
  { signal }: CallOptions = {},
): Promise<Page<ObjectSummary>> {
  requireProjectId(query.project);
  const listsFolders = query.cursor === undefined && !isSearch(query);
  const [folders, objects] = await Promise.all([
    listsFolders ? findFolders(call, connection, query, signal) : [],
    findObjects(call, connection, query, signal),
  ]);
  return { ...objects, items: [...folders, ...objects.items] };
}

function isSearch({ terms = [] }: FindQuery): boolean {
  return terms.length > 0;
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
  const other = answer.wire.results.find(({ project }) => project !== query.project);
  if (other) {
    const detail = `asked for ${query.project}, got ${other.project}`;
    throw unexpectedAnswer("wrong-object", answer.status, detail);
  }
  const items = answer.wire.results.map(({ id, project, describe }): ObjectSummary => {
    const { properties, tags, types, size, created, modified, state } = describe;
    return {
      ref: { connection, objectId: id, project },
      name: describe.name ?? id,
      objectClass: describe.class,
      ...(describe.folder != null && { folder: describe.folder }),
      ...(properties && { metadata: metadataFromJson(properties, answer.json) }),
      ...(tags && { tags }),
      ...(types && { types }),
      ...(query.withFacts && {
        ...(size != null && { sizeBytes: size }),
        ...(created != null && { createdMs: created }),
        ...(modified != null && { modifiedMs: modified }),
        ...(state != null && { state }),
      }),
    };
  });
  const page = nextPage(answer);
  const isOneOfSeveral = query.cursor !== undefined || page.next !== undefined;
  const moves = isOneOfSeveral && !query.recentFirst && !isByCreation(answer.wire.results);
  return { items, ...page, ...(moves && { moves }) };
}

/**
 * Are the items in order of creation? A platform that ignores the order uses its own, in which pages move.
 */
function isByCreation(
  results: readonly { readonly describe: { readonly created?: number | null | undefined } }[],
): boolean {
  const times = results.flatMap(({ describe }) => describe.created ?? []);
  return times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
}

function findBody(query: FindQuery): string {
  const { project, folder, terms = [], withDetails, withFacts, cursor, pageSize = PAGE_SIZE } = query;
  const scope: JsonEntry[] = [
    ["project", jsonStringText(project)],
    ["folder", jsonStringText(folder ?? "/")],
    ["recurse", String(isSearch(query))],
  ];
  const fields = [
    "class",
    "name",
    "folder",
    "created",
    ...(withFacts ? ["size", "modified", "state"] : []),
    ...(withDetails || withFacts ? ["tags"] : []),
    ...(withDetails ? ["properties", "types"] : []),
  ];
  const wanted = fields.map((field) => `"${field}":true`).join(",");
  const entries: JsonEntry[] = [["scope", jsonObjectText(scope, 1)], ...searchEntries(terms)];
  entries.push(["describe", `{"fields":{${wanted}}}`]);
  if (!query.recentFirst) entries.push(["sortBy", STEADY_ORDER]);
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

/** `next` is an opaque object or text and is sent back as `starting`, so its JSON text serves as cursor. */
export function nextPage({ json }: Pick<ParsedAnswer<unknown>, "json">): { readonly next?: string } {
  const members = isJsonObject(json.value) ? json.members(json.value) : [];
  const next = members.find(({ key }) => key === "next");
  return next === undefined || next.value === null ? {} : { next: next.source };
}
