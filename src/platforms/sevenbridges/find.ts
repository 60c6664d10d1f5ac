import type * as z from "zod/mini";
import { metadataFromJson } from "../metadata-json.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { filesWire, type linksWire } from "./list-wire.ts";
import { projectPath } from "./object-id.ts";
import { searchParameters } from "./search-terms.ts";

/** doc */
const LARGEST_PAGE = 100;

const WHOLE_NUMBER = /^\d+$/;

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
  const limit = Math.min(pageSize, LARGEST_PAGE);
  query.set("limit", String(limit));
  if (cursor !== undefined) query.set("offset", cursor);
  const answer = await call({ method: "GET", path: `/v2/files?${query}`, signal }, filesWire);
  const { wire, json, status } = answer;
  requireSameProject(project, wire.items, status);
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
  return { items, ...nextPage(answer, cursor, limit) };
}

/** Items of another project are somebody else's answer. Not every list names it. */
function requireSameProject(
  asked: string,
  items: readonly { readonly project?: string | null | undefined }[],
  status: number,
): void {
  const other = items.find(({ project }) => project != null && project.toLowerCase() !== asked.toLowerCase());
  if (other) throw unexpectedAnswer("wrong-object", status, `asked for ${asked}, got ${other.project}`);
}

type ListAnswer = Pick<
  ParsedAnswer<{ readonly items: readonly unknown[]; readonly links?: z.infer<typeof linksWire> }>,
  "wire" | "headers"
>;

/**
 * Only the offset is taken from the link to the next page: the address itself may be another host, and the token
 * would go there. A page may hold fewer than `limit`, but the next one mustn't begin further on.
 */
export function nextPage(
  { wire, headers }: ListAnswer,
  cursor: string | undefined,
  limit: number,
): Omit<Page<unknown>, "items"> {
  const href = wire.links?.find(({ rel }) => rel === "next")?.href ?? "";
  const offset = new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("offset") ?? "";
  const skips = Number(offset) > Number(cursor ?? 0) + Math.max(limit, wire.items.length);
  // Can't be read by every page.
  const total = headers.get("x-total-matching-query") ?? "";
  return {
    ...(WHOLE_NUMBER.test(offset) && { next: offset, ...(skips && { skips }) }),
    ...(WHOLE_NUMBER.test(total) && { total: Number(total) }),
  };
}
