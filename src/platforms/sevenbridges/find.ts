import type * as z from "zod/mini";
import { metadataFromJson } from "../metadata-json.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions, FindQuery, ObjectSummary, Page } from "../port.ts";
import { filesWire, type linksWire } from "./list-wire.ts";
import { projectPath } from "./object-id.ts";
import { searchParameters } from "./search-terms.ts";

/** The largest page (documented). */
const LARGEST_PAGE = 100;

const WHOLE_NUMBER = /^\d+$/;

/** The fields that a list is asked for when more than those that it has by itself are needed. */
const BASIC_FIELDS = ["id", "name", "type", "project", "tags"];
const FACT_FIELDS = ["size", "created_on", "modified_on"];

/** One level of a project or a folder: its files and folders. Names are matched as a whole, without globs. */
export async function find(
  call: PlatformCall,
  connection: string,
  wanted: FindQuery,
  { signal }: CallOptions = {},
): Promise<Page<ObjectSummary>> {
  const { project, folder, terms = [], cursor, pageSize = LARGEST_PAGE } = wanted;
  if (folder === undefined) projectPath(project);
  const query = new URLSearchParams(folder === undefined ? { project } : { parent: folder });
  for (const [name, value] of searchParameters(terms)) query.append(name, value);
  const fields = fieldsOf(wanted);
  if (fields !== undefined) query.set("fields", fields);
  const limit = Math.min(pageSize, LARGEST_PAGE);
  query.set("limit", String(limit));
  if (cursor !== undefined) query.set("offset", cursor);
  const answer = await call({ method: "GET", path: `/v2/files?${query}`, signal }, filesWire);
  const { wire, json, status } = answer;
  requireSameProject(project, wire.items, status);
  const items = wire.items.map((item): ObjectSummary => {
    const { id, name, type, tags, metadata } = item;
    // A file without metadata has no keys; a folder can't have any.
    const pairs = metadata === null && type !== "folder" ? {} : metadata;
    return {
      ref: { connection, objectId: id },
      name,
      objectClass: type ?? "file",
      ...(folder !== undefined && { folder }),
      ...(pairs && { metadata: metadataFromJson(pairs, json) }),
      ...(tags && { tags }),
      ...(wanted.withFacts && factsOf(item)),
    };
  });
  return { items, ...nextPage(answer, cursor, limit) };
}

function fieldsOf({ withDetails, withFacts }: FindQuery): string | undefined {
  if (!withDetails && !withFacts) return undefined;
  return [...BASIC_FIELDS, ...(withFacts ? FACT_FIELDS : []), ...(withDetails ? ["metadata"] : [])].join(",");
}

type FactsWire = Partial<
  Pick<z.infer<typeof filesWire>["items"][number], "size" | "created_on" | "modified_on">
>;

function factsOf({ size, created_on, modified_on }: FactsWire) {
  const [createdMs, modifiedMs] = [Date.parse(created_on ?? ""), Date.parse(modified_on ?? "")];
  return {
    ...(size != null && { sizeBytes: size }),
    ...(!Number.isNaN(createdMs) && { createdMs }),
    ...(!Number.isNaN(modifiedMs) && { modifiedMs }),
  };
}

/**
 * Throws when an item belongs to another project, which means that the answer isn't for this request. Not
 * every list contains the project.
 */
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
 * Only the offset is taken from the link to the next page, because its address may have another host, to
 * which the token would be sent. A page may have fewer items than `limit`, but the next offset must not be
 * larger than expected.
 */
export function nextPage(
  { wire, headers }: ListAnswer,
  cursor: string | undefined,
  limit: number,
): Omit<Page<unknown>, "items"> {
  const href = wire.links?.find(({ rel }) => rel === "next")?.href ?? "";
  const offset = new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("offset") ?? "";
  const skips = Number(offset) > Number(cursor ?? 0) + Math.max(limit, wire.items.length);
  // Not every page can read this header.
  const total = headers.get("x-total-matching-query") ?? "";
  return {
    ...(WHOLE_NUMBER.test(offset) && { next: offset, ...(skips && { skips }) }),
    ...(WHOLE_NUMBER.test(total) && { total: Number(total) }),
  };
}
