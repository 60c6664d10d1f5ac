import type { JsonOut } from "../json-text.ts";
import { rawJson } from "../json-text.ts";
import { metadataFromJson } from "../metadata.ts";
import { readInput } from "./input.ts";
import { readMetadata } from "./metadata-rules.ts";
import type { Route } from "./route.ts";
import { fileOf, requireEditable, requireWrite } from "./rows.ts";
import { storeMetadata, type WriteMode } from "./store-metadata.ts";

/** The flat object, no envelope (doc), cut to the wanted keys. For a file without metadata: an empty object. */
function metadataAnswer(json: string | null, selector: string | null): JsonOut {
  if (json === null) return {};
  const names = (selector ?? "").split(",").filter((name) => name !== "");
  const wanted = names.filter((name) => !name.startsWith("!"));
  if (names.length === 0 || wanted.includes("_all")) return rawJson(json);
  const pairs = [...(metadataFromJson(json) ?? [])].filter(
    ([key]) => (wanted.length === 0 || wanted.includes(key)) && !names.includes(`!${key}`),
  );
  return rawJson(`{${pairs.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`);
}

/** GET /files/{id}/metadata */
export const getMetadata: Route = (call, _role, [id = ""]) => ({
  body: metadataAnswer(fileOf(call, id).metadata, call.query.get("fields")),
});

function writeMetadata(mode: WriteMode): Route {
  return (call, role, [id = ""]) => {
    const input = readInput(call);
    const file = fileOf(call, id);
    requireWrite(call, role, file);
    requireEditable(call, file);
    const after = storeMetadata(call, file, mode, readMetadata(input.text));
    return { body: metadataAnswer(after, call.query.get("fields")) };
  };
}

/** PATCH /files/{id}/metadata: merges, answers with the full metadata after the change (doc). */
export const patchMetadata: Route = writeMetadata("merge");

/** PUT /files/{id}/metadata: replaces; a key that isn't given is reset (doc). */
export const putMetadata: Route = writeMetadata("replace");
