import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { projectPath } from "./object-id.ts";
import { filesWire } from "./wire.ts";

/** doc */
const LARGEST_PAGE = 100;

/** One level of a project or a folder: its files and folders. `name` is a whole name; there are no globs. */
export async function find(
  call: PlatformCall,
  connection: string,
  { project, folder, name, cursor, pageSize = LARGEST_PAGE }: FindQuery,
  { signal }: CallOptions = {},
): Promise<Page<ObjectSummary>> {
  if (folder === undefined) projectPath(project);
  const query = new URLSearchParams(folder === undefined ? { project } : { parent: folder });
  if (name !== undefined) query.set("name", name);
  query.set("limit", String(Math.min(pageSize, LARGEST_PAGE)));
  if (cursor !== undefined) query.set("offset", cursor);
  const { wire } = await call({ method: "GET", path: `/v2/files?${query}`, signal }, filesWire);
  const items = wire.items.map((item): ObjectSummary => {
    return {
      ref: { connection, objectId: item.id },
      name: item.name,
      objectClass: item.type ?? "file",
      ...(folder !== undefined && { folder }),
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
