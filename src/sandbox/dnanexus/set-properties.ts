import type { Call } from "../call.ts";
import { recordCommit } from "../history.ts";
import type { JsonOut } from "../json-text.ts";
import { metadataFromJson, metadataToJson } from "../metadata.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { classOfId, isExecutionClass } from "./ids.ts";
import { type Input, requiredString } from "./input.ts";
import { mergeProperties, readProperties } from "./properties.ts";
import { copiesOf, copyIn, projectOf, requireLevel } from "./rows.ts";

/** Something that has properties: where its row is, and what is in it now. */
type Holder = { readonly id: string; readonly project: string; readonly metadata: string };

/** Stores what a merge gives, and records the commit. A merge that changes nothing is recorded too: it was accepted. */
function mergeInto(call: Call, holder: Holder, given: ReadonlyMap<string, string>): void {
  const existing = metadataFromJson(holder.metadata) ?? new Map<string, string>();
  const stored = call.alteration === null ? given : call.alteration(given);
  const after = metadataToJson(mergeProperties(existing, stored));
  if (classOfId(holder.id) === "project") {
    const sql = "UPDATE dnanexus_project SET metadata = ?, modified_ms = ? WHERE id = ?";
    call.database.run(sql, after, call.now, holder.id);
  } else {
    const sql = "UPDATE dnanexus_copy SET metadata = ?, modified_ms = ? WHERE id = ? AND project = ?";
    call.database.run(sql, after, call.now, holder.id, holder.project);
  }
  recordCommit(call, {
    platform: "dnanexus",
    object: holder.id,
    project: holder.project,
    before: holder.metadata,
    after,
  });
}

function dataObject(call: Call, role: Role, id: string, input: Input): Holder {
  const copy = copyIn(call, id, requiredString(input, "project"));
  // UPLOAD is enough while the object is open, CONTRIBUTE is needed after (doc).
  requireLevel(role, projectOf(call, copy.project), copy.state === "open" ? "UPLOAD" : "CONTRIBUTE");
  return copy;
}

function execution(call: Call, role: Role, id: string): Holder {
  const copy = copiesOf(call, id)[0];
  if (copy === undefined) throw refusal("ResourceNotFound", `"${id}" could not be found`);
  requireLevel(role, projectOf(call, copy.project), "CONTRIBUTE");
  return copy;
}

function project(call: Call, role: Role, id: string): Holder {
  const row = projectOf(call, id);
  requireLevel(role, row, "CONTRIBUTE");
  return { id, project: id, metadata: row.metadata };
}

/** `/class-xxxx/setProperties`, for every class that has it; replies with the id (doc). */
export function setProperties(call: Call, role: Role, id: string, input: Input): JsonOut {
  const given = readProperties(input.texts.get("properties"));
  const className = classOfId(id);
  if (className === "project") mergeInto(call, project(call, role, id), given);
  else if (isExecutionClass(className)) mergeInto(call, execution(call, role, id), given);
  else mergeInto(call, dataObject(call, role, id, input), given);
  return { id };
}
