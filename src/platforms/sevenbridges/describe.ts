import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Access, Snapshot } from "#core/object/snapshot.ts";
import { isAbortError } from "../abort.ts";
import { metadataFromJson } from "../metadata-json.ts";
import { type ParsedAnswer, type PlatformCall, requireSameObject } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";
import { accessFromFile, accessFromPermission } from "./access.ts";
import { filePath, projectPath } from "./object-id.ts";
import { type FileWire, fileWire, projectWire } from "./wire.ts";

/**
 * Describe a file, then ask what the account may do in its project. A check that a write follows doesn't ask: nothing may lie
 * between what the file holds and the write. Rejects as the port says.
 */
export async function describe(
  call: PlatformCall,
  now: () => number,
  ref: ObjectRef,
  { signal, hold }: CallOptions = {},
): Promise<Snapshot> {
  const answer = await call({ method: "GET", path: filePath(ref.objectId), hold, signal }, fileWire);
  requireSameObject(ref.objectId, answer);
  const describedAtMs = now();
  const accessIn = accessReader(hold ? undefined : call, signal);
  const access = accessFromFile(answer.wire) ?? (await accessIn(answer.wire.project));
  return snapshotFromWire(ref, answer, access, describedAtMs);
}

export function snapshotFromWire(
  ref: ObjectRef,
  { wire, json }: Pick<ParsedAnswer<FileWire>, "wire" | "json">,
  access: Access,
  describedAtMs: number,
): Snapshot {
  const modifiedMs = Date.parse(wire.modified_on ?? "");
  return {
    ref,
    name: wire.name,
    objectClass: wire.type ?? "file",
    ...(wire.project != null && { project: wire.project }),
    ...(wire.parent != null && { folder: wire.parent }),
    access,
    // null is how a file without any metadata is described (doc).
    metadata: wire.metadata === null ? new Map() : metadataFromJson(wire.metadata, json),
    describedAtMs,
    ...(Number.isFinite(modifiedMs) && { modifiedMs }),
  };
}

/** Says what the account may do in a project. Each project is asked for once; without a call it isn't known. */
export function accessReader(
  call: PlatformCall | undefined,
  signal: AbortSignal | undefined,
): (project: string | null | undefined) => Promise<Access> {
  const known = new Map<string, Promise<Access>>();
  return async (project) => {
    if (!call || project == null) return { kind: "unknown" };
    const access = known.get(project) ?? readAccess(call, project, signal);
    known.set(project, access);
    return access;
  };
}

async function readAccess(
  call: PlatformCall,
  project: string,
  signal: AbortSignal | undefined,
): Promise<Access> {
  try {
    const { wire } = await call({ method: "GET", path: projectPath(project), signal }, projectWire);
    return accessFromPermission(project, wire.permissions.write);
  } catch (error) {
    if (isAbortError(error)) throw error;
    return { kind: "unknown" };
  }
}
