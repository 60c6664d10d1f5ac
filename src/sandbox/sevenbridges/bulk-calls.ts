import type { Call } from "../call.ts";
import { CallError } from "../call.ts";
import { arrayElements, type JsonOut, objectMembers } from "../json-text.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { errorObject, genericRefusal, refusal } from "./errors.ts";
import { type Resource, selectFields } from "./fields.ts";
import { readNameAndTags } from "./file-calls.ts";
import { fileResource } from "./file-resource.ts";
import { readObject } from "./input.ts";
import { readMetadata } from "./metadata-rules.ts";
import type { Route } from "./route.ts";
import { fileOf, requireEditable, requireNoFolder, requireWrite } from "./rows.ts";
import { storeMetadata, type WriteMode } from "./store-metadata.ts";

const bulkLimit = 100;

/** The refusal that a fault wants for an entry, counted from 1, before it is carried out or after. */
function refuseByFault({ entryFault }: Call, entry: number, isAfterCommit: boolean): void {
  if (entryFault?.kind !== "refuses" || entryFault.isAfterCommit !== isAfterCommit) return;
  const { every, status } = entryFault;
  if (entry % every === 0) throw genericRefusal(status, `The sandbox was asked for status ${status}.`);
}

/** One file's answer: the resource, or the error, which carries no id (doc). */
function bulkItem(call: Call, at: number, work: () => Resource): JsonOut {
  try {
    refuseByFault(call, at + 1, false);
    const resource = selectFields(work(), call.query.get("fields"));
    refuseByFault(call, at + 1, true);
    return { resource };
  } catch (error) {
    if (error instanceof CallError) return { error: errorObject(error) };
    throw error;
  }
}

function checkLength(items: readonly unknown[]): void {
  if (items.length === 0 || items.length > bulkLimit) {
    throw genericRefusal(400, `A bulk request takes from 1 to ${bulkLimit} files.`);
  }
}

/** POST /bulk/files/get */
export const bulkGet: Route = (call) => {
  const ids = readObject(call).value["file_ids"];
  if (!Array.isArray(ids)) throw genericRefusal(400, "file_ids has to be a list.");
  checkLength(ids);
  return {
    body: {
      items: ids.map((id, at) => bulkItem(call, at, () => fileResource(call, fileOf(call, String(id))))),
    },
  };
};

type Item = { readonly id: string; readonly value: Record<string, unknown>; readonly text: string };

function readItems(call: Call): Item[] {
  const input = readObject(call);
  const { items } = input.value;
  if (!Array.isArray(items)) throw genericRefusal(400, "items has to be a list.");
  checkLength(items);
  const texts = arrayElements(input.members.get("items") ?? "[]") ?? [];
  return items.map((value: unknown, at) => {
    if (!isJsonObject(value)) throw genericRefusal(400, "Every item has to be an object.");
    // The docs call it file_id, the client sends id.
    return { id: String(value["id"] ?? value["file_id"] ?? ""), value, text: texts[at] ?? "{}" };
  });
}

/** A bulk edit leaves what isn't given; a bulk update erases the name and tags that are left out (doc). */
function writeNameAndTags(call: Call, item: Item, mode: WriteMode): void {
  const { name, tags } = readNameAndTags({ text: item.text, value: item.value, members: new Map() });
  const erased = mode === "replace";
  call.database.run(
    "UPDATE sevenbridges_file SET name = coalesce(?, name), tags = coalesce(?, tags), modified_ms = ? WHERE id = ?",
    name ?? (erased ? "" : null),
    tags ?? (erased ? "[]" : null),
    call.now,
    item.id,
  );
}

function writeItem(call: Call, role: Role, item: Item, mode: WriteMode): Resource {
  if (item.id === "") throw refusal(400, 5004, "File id must not be null or an empty string.");
  const file = fileOf(call, item.id);
  requireWrite(call, role, file);
  const text = objectMembers(item.text)?.get("metadata") ?? "null";
  // A file without metadata is sent back with null by the client: nothing to change in an edit.
  const given = text === "null" ? new Map<string, string>() : readMetadata(text);
  const writesMetadata = text !== "null" || mode === "replace";
  if (writesMetadata) requireEditable(call, file);
  requireNoFolder(call, file, readNameAndTags({ text: item.text, value: item.value, members: new Map() }));
  if (writesMetadata) storeMetadata(call, file, mode, given);
  writeNameAndTags(call, item, mode);
  return fileResource(call, fileOf(call, item.id));
}

function bulkWrite(mode: WriteMode): Route {
  return (call, role) => {
    const { entryFault } = call;
    const items = readItems(call).slice(0, entryFault?.kind === "stops" ? entryFault.after : bulkLimit);
    return {
      body: { items: items.map((item, at) => bulkItem(call, at, () => writeItem(call, role, item, mode))) },
    };
  };
}

/** POST /bulk/files/edit: merges. Each file stands for itself: an item that is refused changes nothing of its own. */
export const bulkEdit: Route = bulkWrite("merge");

/** POST /bulk/files/update: replaces. */
export const bulkUpdate: Route = bulkWrite("replace");
