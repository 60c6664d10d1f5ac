import type { Call } from "../call.ts";
import { rawJson } from "../json-text.ts";
import type { Resource } from "./fields.ts";
import type { FileRow } from "./rows.ts";

/** A time as the platform writes it, without fractions of a second (client). */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The address of a file. */
function fileHref(call: Call, id: string): string {
  return `${call.baseUrl}/v2/files/${id}`;
}

function originOf(file: FileRow): Resource {
  return {
    ...(file.task === null ? {} : { task: file.task }),
    ...(file.dataset === null ? {} : { dataset: file.dataset }),
  };
}

/** The fields of a file in listings. */
export function shortFileResource(call: Call, file: FileRow): Resource {
  return {
    href: fileHref(call, file.id),
    id: file.id,
    name: file.name,
    project: file.project,
    parent: file.parent,
    type: file.type,
  };
}

/** A file in full. */
export function fileResource(call: Call, file: FileRow): Resource {
  return {
    ...shortFileResource(call, file),
    size: file.type === "folder" ? undefined : file.size,
    created_on: timestamp(file.created_ms),
    modified_on: timestamp(file.modified_ms),
    storage: { type: "PLATFORM", hosted_on_locations: ["aws:us-east-1"] },
    origin: originOf(file),
    tags: rawJson(file.tags),
    metadata: file.metadata === null ? null : rawJson(file.metadata),
  };
}
