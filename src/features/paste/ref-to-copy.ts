import { parseAddress } from "#core/address/address.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { CopyProblem } from "#messages/copy-messages.ts";

export type TypedObject = {
  readonly connection: string;
  /** An id, or an address of this page. */
  readonly object: string;
  readonly project: string;
};

/** The object that is meant. Of an address its own connection and project count. */
export function refToCopy(
  typed: TypedObject,
  target: Pick<Snapshot, "ref" | "project">,
  connections: readonly { readonly id: string }[],
): ObjectRef | CopyProblem {
  const ref = refOf(typed);
  if (!ref) return { code: typed.object.trim() === "" ? "nothing" : "not-an-object" };
  if (!connections.some(({ id }) => id === ref.connection)) {
    return { code: "unknown-connection", connection: ref.connection };
  }
  return isSameCopy(ref, target) ? { code: "same-object" } : ref;
}

export function isCopyProblem(found: ObjectRef | CopyProblem): found is CopyProblem {
  return "code" in found;
}

/** The very object whose draft is open; on platforms with copies the very copy, unless no project is named. */
export function isSameCopy(ref: ObjectRef, target: Pick<Snapshot, "ref" | "project">): boolean {
  const { connection, objectId, project } = target.ref;
  if (ref.connection !== connection || ref.objectId !== objectId) return false;
  return ref.project === undefined || ref.project === (target.project ?? project);
}

function refOf({ connection, object, project }: TypedObject): ObjectRef | undefined {
  const text = object.trim();
  if (text === "") return undefined;
  const hashAt = text.indexOf("#/");
  if (hashAt < 0) {
    const ref = { connection, objectId: text };
    return project.trim() === "" ? ref : { ...ref, project: project.trim() };
  }
  const address = parseAddress(text.slice(hashAt));
  return address.kind === "object" ? address.ref : undefined;
}
