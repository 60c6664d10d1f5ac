import type { Call } from "../call.ts";
import { recordCommit } from "../history.ts";
import type { JsonOut } from "../json-text.ts";
import { metadataToJson } from "../metadata.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { makeFolder, optionalFolder, requireFolder } from "./folders.ts";
import { newId } from "./ids.ts";
import { flag, type Input, optionalString, requiredString, stringList } from "./input.ts";
import { userOfRole } from "./level.ts";
import { linksText } from "./links.ts";
import { typeList } from "./object-calls.ts";
import { readProperties } from "./properties.ts";
import { type CopyRow, copyIn, projectOf, requireLevel } from "./rows.ts";

/** Applets are closed from the start, everything else is open until it is closed. */
function firstState(className: string, input: Input): string {
  return className === "applet" || flag(input, "close") ? "closed" : "open";
}

/** The object that a record starts from (client: `initializeFrom`). */
function template(call: Call, input: Input): CopyRow | null {
  const from = input.value["initializeFrom"];
  if (!isJsonObject(from) || typeof from["id"] !== "string" || typeof from["project"] !== "string")
    return null;
  return copyIn(call, from["id"], from["project"]);
}

function listText(input: Input, name: string, inherited: string | undefined): string {
  return input.value[name] === undefined
    ? (inherited ?? "[]")
    : JSON.stringify([...new Set(stringList(input, name))]);
}

function propertiesText(input: Input): string {
  const text = input.texts.get("properties");
  const given = text === undefined ? new Map<string, string>() : readProperties(text);
  return metadataToJson(new Map([...given].filter(([, json]) => json !== "null")));
}

function insert(call: Call, role: Role, id: string, project: string, input: Input): string {
  const className = id.slice(0, id.indexOf("-"));
  const from = template(call, input);
  const details = input.texts.get("details") ?? from?.details ?? "{}";
  if (!/^[{[]/.test(details))
    throw refusal("InvalidInput", 'expected key "details" of input to be a hash or an array');
  call.database.run(
    "INSERT INTO dnanexus_object VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)",
    id,
    className,
    firstState(className, input),
    // To the second (client).
    Math.floor(call.now / 1000) * 1000,
    userOfRole(role),
    flag(input, "hidden") ? 1 : 0,
    input.value["types"] === undefined ? (from?.types ?? "[]") : JSON.stringify(typeList(input)),
    details,
    linksText(details),
    optionalString(input, "media") ?? null,
    optionalString(input, "nonce") ?? null,
    inputText(className, input),
  );
  const metadata = input.texts.has("properties") ? propertiesText(input) : (from?.metadata ?? "{}");
  call.database.run(
    "INSERT INTO dnanexus_copy VALUES (?, ?, ?, ?, ?, ?, ?)",
    id,
    project,
    optionalString(input, "name") ?? from?.name ?? id,
    optionalFolder(input, "folder"),
    call.now,
    listText(input, "tags", from?.tags),
    metadata,
  );
  return metadata;
}

/** The input as text for comparison, with its members in a fixed order. */
function inputText(className: string, { texts }: Input): string {
  return JSON.stringify([className, ...[...texts].sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/** The object that this nonce made before (client: safe to retry); InvalidInput where something else was asked for then. */
function madeBefore(call: Call, className: string, input: Input): string | null {
  const nonce = optionalString(input, "nonce") ?? null;
  const sql = "SELECT id, nonce_input FROM dnanexus_object WHERE nonce = ?";
  const made = call.database.first<{ id: string; nonce_input: string | null }>(sql, nonce);
  if (made === undefined) return null;
  if (made.nonce_input === null || made.nonce_input === inputText(className, input)) return made.id;
  throw refusal("InvalidInput", "Nonce was reused for an earlier API request that had a different input");
}

/** `/record/new` and the like. */
export function newObject(call: Call, role: Role, className: string, input: Input): JsonOut {
  const projectId = requiredString(input, "project");
  requireLevel(role, projectOf(call, projectId), "UPLOAD");
  const made = madeBefore(call, className, input);
  if (made !== null) return { id: made };
  const folder = optionalFolder(input, "folder");
  if (flag(input, "parents")) makeFolder(call, projectId, folder, true);
  requireFolder(call, projectId, folder);
  const id = newId(className);
  const after = insert(call, role, id, projectId, input);
  recordCommit(call, { platform: "dnanexus", object: id, project: projectId, before: null, after });
  return { id };
}
