import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Access, Snapshot } from "#core/object/snapshot.ts";
import { isAbortError } from "../abort.ts";
import { type JsonEntry, jsonObjectText, jsonStringText } from "../json-text.ts";
import { metadataFromJson } from "../metadata-json.ts";
import { type ParsedAnswer, type PlatformCall, requireSameObject } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";
import { accessFromLevel } from "./access.ts";
import { type ObjectKind, objectKind, requireObjectKind } from "./object-id.ts";
import { levelWire, type ObjectWire, objectWire } from "./wire.ts";

/**
 * Describe an object, then ask what the account may do in its project. A check that a write follows doesn't ask: nothing may
 * lie between what the object holds and the write. Rejects as the port says.
 */
export async function describe(
  call: PlatformCall,
  now: () => number,
  ref: ObjectRef,
  { signal, hold }: CallOptions = {},
  accessOf = accessReader(hold ? undefined : call, signal),
): Promise<Snapshot> {
  const body = describeBody(requireObjectKind(ref.objectId), ref.project);
  const path = `/${ref.objectId}/describe`;
  const answer = await call({ method: "POST", path, body, hold, signal }, objectWire);
  requireSameObject(ref.objectId, answer);
  const describedAtMs = now();
  return snapshotFromWire(ref, answer, await accessOf(answer.wire), describedAtMs);
}

/** Only data objects leave their properties out of the default reply, and have copies to choose from (doc). */
function describeBody(kind: ObjectKind, project: string | undefined): string {
  switch (kind) {
    case "data-object": {
      const hint: JsonEntry[] = project === undefined ? [] : [["project", jsonStringText(project)]];
      return jsonObjectText([...hint, ["fields", '{"properties":true}'], ["defaultFields", "true"]]);
    }
    case "project":
      return jsonObjectText([["fields", '{"class":true,"name":true,"level":true,"properties":true}']]);
    case "execution":
      return "{}";
  }
}

export function snapshotFromWire(
  ref: ObjectRef,
  { wire, json }: Pick<ParsedAnswer<ObjectWire>, "wire" | "json">,
  access: Access,
  describedAtMs: number,
): Snapshot {
  return {
    ref,
    name: wire.name ?? wire.id,
    objectClass: wire.class,
    ...(wire.project != null && { project: wire.project }),
    ...(wire.folder != null && { folder: wire.folder }),
    ...(wire.state != null && { state: wire.state }),
    access,
    metadata: metadataFromJson(wire.properties, json),
    describedAtMs,
    ...(wire.modified != null && { modifiedMs: wire.modified }),
  };
}

/**
 * Says what the account may do with an object, by its level in the project. Each project is asked for once; without a call only
 * a project itself says it.
 */
export function accessReader(
  call: PlatformCall | undefined,
  signal: AbortSignal | undefined,
): (object: ObjectWire) => Promise<Access> {
  const known = new Map<string, Promise<string | undefined>>();
  return async ({ id, project, state, level }) => {
    const stateOrNone = state ?? undefined;
    if (objectKind(id) === "project") return accessFromLevel(level ?? undefined, stateOrNone);
    if (!call || project == null || objectKind(project) !== "project") return { kind: "unknown" };
    const read = known.get(project) ?? readLevel(call, project, signal);
    known.set(project, read);
    return accessFromLevel(await read, stateOrNone);
  };
}

async function readLevel(
  call: PlatformCall,
  project: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const body = jsonObjectText([["fields", '{"level":true}']]);
  try {
    const { wire } = await call({ method: "POST", path: `/${project}/describe`, body, signal }, levelWire);
    return wire.level ?? undefined;
  } catch (error) {
    if (isAbortError(error)) throw error;
    return undefined;
  }
}
