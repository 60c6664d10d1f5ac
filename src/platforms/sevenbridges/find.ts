import { metadataFromJson } from "../metadata-json.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { filesWire } from "./list-wire.ts";
import { projectPath } from "./object-id.ts";
import { searchParameters } from "./search-terms.ts";

/** doc */
const LARGEST_PAGE = 100;

/** What a list is asked to say of each item, when it is to say more than what it is. */
const DETAIL_FIELDS = "id,name,type,tags,metadata";

/** One level of a project or a folder: its files and folders. A name is a whole one; there are no globs. */
export async function find(
  call: PlatformCall,
  connection: string,
  { project, folder, terms = [], withDetails = false, cursor, pageSize = LARGEST_PAGE }: FindQuery,
  { signal }: CallOptions = {},
): Promise<Page<ObjectSummary>> {
  if (folder === undefined) projectPath(project);
  const query = new URLSearchParams(folder === undefined ? { project } : { parent: folder });
  for (const [name, value] of searchParameters(terms)) query.append(name, value);
  if (withDetails) query.set("fields", DETAIL_FIELDS);
  query.set("limit", String(Math.min(pageSize, LARGEST_PAGE)));
  if (cursor !== undefined) query.set("offset", cursor);
  const { wire, json } = await call({ method: "GET", path: `/v2/files?${query}`, signal }, filesWire);
  const items = wire.items.map(({ id, name, type, tags, metadata }): ObjectSummary => {
    // A file without metadata has none of its keys; a folder can't have any.
    const pairs = metadata === null && type !== "folder" ? {} : metadata;
    return {
      ref: { connection, objectId: id },
      name,
      objectClass: type ?? "file",
      ...(folder !== undefined && { folder }),
      ...(pairs && { metadata: metadataFromJson(pairs, json) }),
      ...(tags && { tags }),
    };
  });
  return { items, ...nextPage(wire.links) };
}

/**
 * Only the offset is taken from the link to the next page: the address itself may be another host, and the token
 * would go there.
 */
export function nextPage(
  links: readonly { readonly href: string; readonly rel: string }[] | null | undefined,
): { readonly next?: string } {
  const href = links?.find(({ rel }) => rel === "next")?.href ?? "";
  const offset = new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("offset");
  return offset === null || !/^\d+$/.test(offset) ? {} : { next: offset };
}
