import { rawJson } from "../json-text.ts";
import { asReplicated } from "../replica.ts";
import { genericRefusal } from "./errors.ts";
import { selectFields } from "./fields.ts";
import { fileResource } from "./file-resource.ts";
import { type Input, readInput, readObject } from "./input.ts";
import { readMetadata } from "./metadata-rules.ts";
import type { Route } from "./route.ts";
import { fileOf, requireEditable, requireNoFolder, requireWrite } from "./rows.ts";
import { storeMetadata } from "./store-metadata.ts";

/** GET /files/{id} */
export const getFile: Route = (call, _role, [id = ""]) => {
  const file = fileOf(call, id);
  return { body: selectFields(fileResource(call, asReplicated(call, file)), call.query.get("fields")) };
};

/** A list of tags as JSON text; null is none (client: a bulk write sends null for a file without tags). */
function readTags(value: unknown): string {
  const tags = value ?? [];
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === "string")) return JSON.stringify(tags);
  throw genericRefusal(400, "Tags have to be a list of strings.");
}

/** A file's name. */
function readName(value: unknown): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw genericRefusal(400, "Name has to be a non-empty string.");
}

/** Name and tags of a write, as far as they are given. */
export function readNameAndTags(input: Input & { readonly value: Record<string, unknown> }): {
  name: string | null;
  tags: string | null;
} {
  const { name, tags } = input.value;
  return {
    name: name === undefined || name === null ? null : readName(name),
    tags: tags === undefined ? null : readTags(tags),
  };
}

/** PATCH /files/{id}: name and tags; `metadata` replaces the whole set, in spite of the verb (doc). */
export const patchFile: Route = (call, role, [id = ""]) => {
  const input = readObject(call);
  const file = fileOf(call, id);
  requireWrite(call, role, file);
  const { name, tags } = readNameAndTags(input);
  requireNoFolder(call, file, { name, tags });
  const sql =
    "UPDATE sevenbridges_file SET name = coalesce(?, name), tags = coalesce(?, tags), modified_ms = ? WHERE id = ?";
  call.database.run(sql, name, tags, call.now, id);
  const metadata = input.members.get("metadata");
  if (metadata !== undefined) {
    requireEditable(call, file);
    storeMetadata(call, file, "replace", readMetadata(metadata));
  }
  return { body: selectFields(fileResource(call, fileOf(call, id)), call.query.get("fields")) };
};

/** PUT /files/{id}/tags: the whole list of tags. */
export const putTags: Route = (call, role, [id = ""]) => {
  const tags = readTags(readInput(call).value);
  const file = fileOf(call, id);
  requireWrite(call, role, file);
  requireNoFolder(call, file, { name: null, tags });
  call.database.run(
    "UPDATE sevenbridges_file SET tags = ?, modified_ms = ? WHERE id = ?",
    tags,
    call.now,
    id,
  );
  return { body: rawJson(tags) };
};

/** GET /files/{id}/tags */
export const getTags: Route = (call, _role, [id = ""]) => ({ body: rawJson(fileOf(call, id).tags) });
